import type { Qualifier } from '../../entries';
import type { DateMention } from './dates';
import type { Language } from './language';
import type { Token } from './tokens';

/** A number as a text says it. Offsets are within the sentence, `from` and `to` are token indices, `to` exclusive. */
export interface NumberMention {
  start: number;
  end: number;
  from: number;
  to: number;
  value: number;
  upTo?: number;
  qualifier?: Qualifier;
  /** Where the qualifier starts. */
  qualifierStart?: number;
  /** `%` or a currency's sign beside the number. */
  sign?: string;
  /** "three times", "twice": how often something holds something else. */
  times: boolean;
  /** A plain four-digit number that may be a year. */
  year: boolean;
  spelled: boolean;
}

export interface OrdinalMention {
  start: number;
  end: number;
  at: number;
  value: number;
}

const phrases = new Map<string, { text: string; qualifier: Qualifier }[]>();

function qualifierPhrases(language: Language): { text: string; qualifier: Qualifier }[] {
  const made = phrases.get(language.tag);
  if (made) return made;
  const order: Qualifier[] = ['over', 'about', 'nearly', 'at-least', 'up-to', 'exactly'];
  const list = order.flatMap((qualifier) => language.qualifiers[qualifier].map((text) => ({ text, qualifier }))).sort((a, b) => b.text.length - a.text.length);
  phrases.set(language.tag, list);
  return list;
}

function qualifierBefore(text: string, end: number, language: Language): { qualifier: Qualifier; start: number } | undefined {
  const raw = text.slice(Math.max(0, end - 40), end);
  const before = raw.replace(/\s+(?:the|its|i|gli|le|un|una|il|da)\s*$/iu, ' ').trimEnd();
  const sign = /(?:^|\s)([~≈><≥≤])\s*$/u.exec(raw);
  if (sign?.[1]) {
    const signs: Record<string, Qualifier> = { '~': 'about', '≈': 'about', '>': 'over', '<': 'nearly', '≥': 'at-least', '≤': 'up-to' };
    return { qualifier: signs[sign[1]] ?? 'about', start: end - raw.length + raw.lastIndexOf(sign[1]) };
  }
  const lower = before.toLowerCase();
  for (const { text: phrase, qualifier } of qualifierPhrases(language)) {
    if (!lower.endsWith(phrase)) continue;
    const at = before.length - phrase.length;
    if (at > 0 && /[\p{L}\p{N}]/u.test(before[at - 1] ?? '')) continue;
    return { qualifier, start: Math.max(0, end - 40) + at };
  }
  return undefined;
}

function qualifierAfter(text: string, end: number, language: Language): { qualifier: Qualifier; end: number } | undefined {
  if (text[end] === '+') return { qualifier: 'over', end: end + 1 };
  const after = text.slice(end, end + 20).toLowerCase();
  for (const [phrase, qualifier] of language.more) if (after.startsWith(` ${phrase}`) && !/[\p{L}\p{N}]/u.test(after[phrase.length + 1] ?? '')) return { qualifier, end: end + 1 + phrase.length };
  return undefined;
}

const MULTIPLES: Record<string, number> = { twice: 2, double: 2, thrice: 3, triple: 3, doppio: 2, triplo: 3, raddoppiato: 2 };
const PAIRS = new Set(['both', 'entrambi', 'entrambe', 'ambedue']);

/** The numbers of a sentence: digits of any format, words up to twenty, ranges, magnitudes; not those inside dates. */
export function numbersIn(text: string, tokens: Token[], dates: DateMention[], language: Language): NumberMention[] {
  const inDate = (token: Token) => dates.some(({ start, end }) => token.start >= start && token.end <= end);
  const valueAt = (index: number): { value: number; to: number; spelled: boolean } | undefined => {
    const token = tokens[index];
    if (!token || inDate(token)) return undefined;
    const digits = /^\d+(?:\.\d+)?$/.test(token.fold);
    const value = digits ? Number(token.fold) : PAIRS.has(token.fold) ? 2 : language.numberOf(token.text);
    if (value === undefined || (!digits && value < 2)) return undefined;
    const next = tokens[index + 1];
    const magnitude = next && next.start - token.end <= 2 && Object.hasOwn(language.magnitudes, next.fold) ? language.magnitudes[next.fold] : undefined;
    return magnitude === undefined ? { value, to: index + 1, spelled: !digits } : { value: Math.round(value * magnitude * 1e6) / 1e6, to: index + 2, spelled: !digits };
  };
  const found: NumberMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const multiple = Object.hasOwn(MULTIPLES, token.fold) ? MULTIPLES[token.fold] : undefined;
    const first = multiple === undefined ? valueAt(index) : { value: multiple, to: index + 1, spelled: true };
    if (!first) continue;
    const last = tokens[first.to - 1] ?? token;
    // A part of a longer designation: 1.29.3, 802.11ax, -5, #7.
    if (/[#]$/.test(text.slice(0, token.start)) || /^[.:/]\d/.test(text.slice(last.end, last.end + 2))) continue;
    let { to } = first;
    let end = last.end;
    let upTo: number | undefined;
    const gap = text.slice(last.end, tokens[to]?.start ?? last.end);
    const word = tokens[to];
    const dash = /^\s*%?\s*[–—-]\s*$/u.test(gap);
    const joined = word !== undefined && language.range.includes(word.fold) && /^[%\s]*$/u.test(gap) && rangeWord(language, text, token.start, word.fold);
    const second = dash ? valueAt(to) : joined ? valueAt(to + 1) : undefined;
    if (second && second.value > first.value && multiple === undefined) {
      upTo = second.value;
      ({ to } = second);
      end = tokens[to - 1]?.end ?? end;
    }
    const sign = /^\s?(?:%|€|\$|£)/u.exec(text.slice(end, end + 2))?.[0].trim() ?? /[€$£]\s?$/u.exec(text.slice(0, token.start))?.[0].trim() ?? percentWord(text, end, language);
    const before = qualifierBefore(text, /[€$£]\s?$/u.test(text.slice(0, token.start)) ? token.start - (/[€$£]\s?$/u.exec(text.slice(0, token.start))?.[0].length ?? 0) : token.start, language);
    const after = before ? undefined : qualifierAfter(text, end, language);
    const times = multiple !== undefined || (tokens[to] !== undefined && language.times.has(tokens[to]?.fold ?? ''));
    found.push({
      start: token.start, end, from: index, to, value: first.value, ...(upTo === undefined ? {} : { upTo }),
      ...(before ? { qualifier: before.qualifier, qualifierStart: before.start } : after ? { qualifier: after.qualifier } : {}),
      ...(sign ? { sign } : {}), times, spelled: first.spelled,
      year: upTo === undefined && /^(?:19|20)\d\d$/.test(token.text) && first.to === index + 1,
    });
    index = to - 1;
  }
  return found;
}

/** "50 to 70" is a range; in Italian "da 50 a 70" is, and "50 a Roma" is none. "and" joins a range only after "between". */
function rangeWord(language: Language, text: string, start: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start).toLowerCase();
  if (word === 'and' || word === 'e') return before.endsWith(language.tag === 'it' ? 'tra ' : 'between ') || before.endsWith('fra ');
  return language.tag === 'en' || /(?:^|\s)(?:da|dai|dalle)\s$/.test(before);
}

const percentWord = (text: string, end: number, language: Language): string | undefined => {
  const after = text.slice(end, end + 12).toLowerCase();
  return language.percent.some((word) => after.startsWith(` ${word}`)) ? '%' : undefined;
};

/** "third", "3rd", "terza". */
export function ordinalsIn(tokens: Token[], language: Language): OrdinalMention[] {
  return tokens.flatMap((token, at) => {
    const digits = /^(\d{1,3})(?:st|nd|rd|th|º|ª)$/.exec(token.text.toLowerCase());
    const word = language.tag === 'it' ? token.fold.replace(/[oie]$/, 'a') : token.fold;
    const value = digits ? Number(digits[1]) : language.ordinals.indexOf(word) + 1;
    return value > 0 ? [{ start: token.start, end: token.end, at, value }] : [];
  });
}
