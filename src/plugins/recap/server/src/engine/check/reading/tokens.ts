import type { Language } from './language';

/** A word or a number of a text, as it is compared. Offsets are UTF-16 units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Without case, accents and spelling variant. */
  fold: string;
  /** `fold` without an ending of number or gender, so that "servers" meets "server". */
  stem: string;
  /** Its first letter is a capital. */
  capital: boolean;
  stop: boolean;
}

const pattern = /\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?![\p{L}\d])|\d{1,3}(?: \d{3})+(?![\d\p{L}])|\d+(?:[.,]\d+)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+/gu;
const marks = /\p{M}/gu;

/** British and American spellings of one word become one. */
const variants: [RegExp, string][] = [
  [/^(.{3,})is(e|es|ed|er|ers|ing|ation|ations|ational)$/, '$1iz$2'],
  [/^(.{2,})our(s|ed|ing|able|ite|ites|less)?$/, '$1or$2'],
  [/^(cent|theat|met|lit|kilomet|fib)re(s?)$/, '$1er$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^(catalog|dialog|analog)ue(s?)$/, '$1$2'],
  [/^(licen|defen|offen)ce(s?)$/, '$1se$2'],
  [/^(travel|label|model|cancel|signal|fuel)l(ed|ing|er|ers)$/, '$1$2'],
  [/^(analy|cataly)se(s|d|r|rs)?$/, '$1ze$2'],
  [/^learnt$/, 'learned'],
];

const folds = new Map<string, string>();

/** A word as it is compared: case, accents and British or American spelling don't count. */
export function foldWord(word: string): string {
  const seen = folds.get(word);
  if (seen !== undefined) return seen;
  let folded = word.normalize('NFD').replace(marks, '').toLowerCase();
  for (const [from, to] of variants) {
    const next = folded.replace(from, to);
    if (next !== folded) {
      folded = next;
      break;
    }
  }
  if (folds.size > 20_000) folds.clear();
  folds.set(word, folded);
  return folded;
}

export function stemOf(fold: string, tag: string): string {
  if (/^\d/.test(fold) || fold.length < 4) return fold;
  if (tag === 'it') return fold.replace(/(?:chi|che|ghi|ghe)$/, (end) => end[0] ?? '').replace(/[aeio]$/, '');
  return fold.replace(/ies$/, 'y').replace(/(?:(?<=ss|sh|ch|x)es|(?<!s|u|i)s)$/, '');
}

/** Words and numbers in order. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const written = match[0];
    const fold = /^\d/.test(written) ? digitsFold(written) : foldWord(written);
    tokens.push({
      start: match.index, end: match.index + written.length, text: written, fold, stem: stemOf(fold, language.tag),
      capital: /^\p{Lu}|^\p{Lt}/u.test(written), stop: language.stop.has(written.toLowerCase()),
    });
  }
  return tokens;
}

const digitsFold = (written: string): string => {
  if (/\p{L}/u.test(written)) return foldWord(written);
  const value = valueOfDigits(written);
  return Number.isFinite(value) ? String(value) : written;
};

/** Groups of three are thousands in every language; anything else after a mark is a fraction. */
export function valueOfDigits(written: string): number {
  const grouped = /^(\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/u.exec(written);
  if (grouped && !/^0/.test(written)) {
    const [, whole = '', , fraction] = grouped;
    return Number(`${whole.replace(/\D/g, '')}${fraction ? `.${fraction}` : ''}`);
  }
  return Number(written.replace(/[,'’\u00a0\u202f ]/g, '.').replace(/\.(?=.*\.)/g, ''));
}
