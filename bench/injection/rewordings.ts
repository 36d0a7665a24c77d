import type { Article, SavedBlock, SavedInline, SavedLeaf } from '../../src/plugins/recap/shared/article';
import type { EvidenceSentence } from '../../src/plugins/recap/shared/recap';
import { plainOf, replaced, textAt } from './edit';
import { rightWeekday } from './date-errors';
import type { Random } from './random';
import { isItalian, isQuantity, targetsOf } from './targets';
import type { Draft, Rewording } from './types';

const synonyms: Record<'en' | 'it', [RegExp, string[]][]> = {
  en: [
    [/\btook place\b/u, ['was held', 'happened']], [/\bspoke about\b/u, ['talked about', 'gave a talk on']], [/\btalked about\b/u, ['spoke about']], [/\bsaid that\b/u, ['explained that', 'noted that']],
    [/\bcounts\b/u, ['has', 'reports']], [/\bsupported\b/u, ['backed']], [/\bbrought together\b/u, ['gathered', 'attracted']], [/\bopened\b/u, ['kicked off']], [/\badded that\b/u, ['also said that']],
    [/\bmore than (?=\d)/u, ['over ', 'above ']], [/\babout (?=\d)/u, ['around ', 'roughly ', 'approximately ']], [/\bnearly (?=\d)/u, ['almost ']], [/\bat least (?=\d)/u, ['no fewer than ']], [/\bup to (?=\d)/u, ['at most ']],
    [/\bAround the sessions\b/u, ['Beside the talks']], [/\bgave this figure\b/u, ['mentioned this number']], [/\bgave these figures\b/u, ['mentioned these numbers']], [/\bNext on the calendar is\b/u, ['The next date is']],
    [/\bmade the case that\b/u, ['argued that']], [/\bThanks for their help go to\b/u, ['Thank you for the help']],
  ],
  it: [
    [/\bha riunito\b/u, ['ha raccolto', 'ha visto arrivare']], [/\bha detto che\b/u, ['ha spiegato che', 'ha notato che']], [/\bha raccontato\b/u, ['ha presentato']], [/\bha presentato\b/u, ['ha raccontato']], [/\bConta\b/u, ['Ha']], [/\bhanno sostenuto\b/u, ['hanno aiutato']],
    [/\boltre (?=\d)/u, ['più di ']], [/\bcirca (?=\d)/u, ['all’incirca ']], [/\balmeno (?=\d)/u, ['non meno di ']], [/\bfino a (?=\d)/u, ['al massimo ']], [/\bIl prossimo appuntamento\b/u, ['La prossima data']], [/\bha aggiunto che\b/u, ['ha detto anche che']],
    [/\bha dato questa cifra\b/u, ['ha citato questo numero']], [/\bha dato queste cifre\b/u, ['ha citato questi numeri']],
  ],
};

const variants: [RegExp, string][] = [
  [/organis/u, 'organiz'], [/organiz/u, 'organis'], [/\bprogramme\b/u, 'program'], [/\bprogram\b/u, 'programme'], [/\bcentres\b/u, 'centers'], [/\bcatalogue\b/u, 'catalog'], [/\bneighbours\b/u, 'neighbors'],
  [/\bNeighbours\b/u, 'Neighbors'], [/harmonis/u, 'harmoniz'], [/\bpublic body\b/u, 'public body'], [/\bharbours\b/u, 'harbors'], [/labour/u, 'labor'], [/“([^”]*)”/u, '"$1"'], [/«([^»]*)»/u, '“$1”'], [/’/u, "'"],
];

const pronoun = /^(?:It|Its|They|Their|He|She|Conta|Ha|Un|One|Another|In figures|In cifre)(?![\p{L}])/u;

const bodySentences = ({ recap }: Draft): EvidenceSentence[] => recap.evidence.sentences.filter(({ field }) => field === 'body');

const made = (draft: Draft, kind: Rewording['kind'], article: Article | undefined, before: string, after: string): Rewording | undefined =>
  (article && before !== after ? { draft, kind, article, before, after } : undefined);

function inSentence(draft: Draft, kind: Rewording['kind'], pattern: RegExp, words: string, random: Random): Rewording | undefined {
  const quotes = targetsOf(draft, (fact) => fact.kind === 'quote');
  const all = bodySentences(draft).flatMap((sentence) => [...sentence.text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => ({ sentence, match })))
    .filter(({ sentence, match }) => !quotes.some((quote) => quote.sentence === sentence && quote.span.start < sentence.start + match.index + match[0].length && sentence.start + match.index < quote.span.end) || kind === 'spelling');
  if (all.length === 0) return undefined;
  const { sentence, match } = random.pick(all);
  const place = { field: 'body' as const, block: sentence.block, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const after = match[0].replace(pattern, words);
  return made(draft, kind, replaced(draft.article, place, after === match[0] ? words : after), match[0], after === match[0] ? words : after);
}

/** Two sentences of a paragraph, two entries of a list, or two names beside each other, the other way round. */
function order(draft: Draft, random: Random): Rewording | undefined {
  const copy = structuredClone(draft.article);
  const lists = copy.body.flatMap((block) => (block.type === 'list' && block.children.length > 1 ? [block] : []));
  if (lists.length > 0 && random.chance(0.35)) {
    const list = random.pick(lists);
    list.children = random.shuffled(list.children);
    return made(draft, 'order', copy, 'a list', 'in another order');
  }
  if (random.chance(0.5)) {
    const pairs = bodySentences(draft).flatMap((sentence) => sentence.spans.flatMap((span, index) => {
      const next = sentence.spans[index + 1];
      const between = next && sentence.text.slice(span.end - sentence.start, next.start - sentence.start);
      const [one, other] = [draft.recap.evidence.facts[span.fact], next && draft.recap.evidence.facts[next.fact]];
      return next && one?.kind === 'name' && other?.kind === 'name' && /^(?:, | and | e )$/u.test(between ?? '') && /^(?:sponsors|organised|thanks|hosted|dek)/.test(sentence.phrase) ? [{ sentence, span, next, between }] : [];
    }));
    if (pairs.length > 0) {
      const { sentence, span, next, between } = random.pick(pairs);
      const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
      const words = `${text(next.start, next.end)}${between}${text(span.start, span.end)}`;
      const place = { field: 'body' as const, block: sentence.block, start: span.start, end: next.end };
      return made(draft, 'order', replaced(draft.article, place, words), textAt(draft.article, place), words);
    }
  }
  const sentences = bodySentences(draft);
  const pairs = sentences.flatMap((sentence, index) => {
    const [next, after] = [sentences[index + 1], sentences[index + 2]];
    const free = next && next.block === sentence.block && copy.body[sentence.block].type === 'paragraph' && ![sentence, next, ...(after?.block === next.block ? [after] : [])].some(({ text }) => pronoun.test(text)) && !/:$/.test(next.text) && !/:$/.test(sentence.text);
    return free ? [{ sentence, next }] : [];
  });
  if (pairs.length === 0) return undefined;
  const { sentence, next } = random.pick(pairs);
  const place = { field: 'body' as const, block: sentence.block, start: sentence.start, end: next.end };
  const words = `${next.text} ${sentence.text}`;
  return made(draft, 'order', replaced(draft.article, place, words), textAt(draft.article, place), words);
}

function casing(draft: Draft, random: Random): Rewording | undefined {
  const headings = draft.article.body.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
  const upper = random.chance(0.3);
  const change = (text: string) => (upper ? text.toUpperCase() : text.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase()));
  if (headings.length === 0 || random.chance(0.15)) return upper ? undefined : made(draft, 'casing', { ...draft.article, title: change(draft.article.title) }, draft.article.title, change(draft.article.title));
  const block = random.pick(headings);
  const text = plainOf(draft.article.body[block]);
  return made(draft, 'casing', replaced(draft.article, { field: 'body', block, start: 0, end: text.length }, change(text)), text, change(text));
}

/** Bold or italic over a few words, which cuts leaves; paragraphs as quotations; other levels of headings. */
function formatting(draft: Draft, random: Random): Rewording | undefined {
  const copy = structuredClone(draft.article);
  const index = random.below(copy.body.length);
  const block: SavedBlock = copy.body[index];
  const cut = (leaves: SavedInline[]): SavedInline[] => leaves.flatMap((leaf): SavedInline[] => {
    if (leaf.type === 'link' || leaf.text.length < 8) return [leaf];
    const [a, b] = [random.below(leaf.text.length), random.below(leaf.text.length)].sort((x, y) => x - y);
    const mark: Partial<SavedLeaf> = random.pick([{ bold: true }, { italic: true }, { underline: true }]);
    return [{ ...leaf, text: leaf.text.slice(0, a) }, { ...leaf, ...mark, text: leaf.text.slice(a, b) }, { ...leaf, text: leaf.text.slice(b) }].filter(({ text }) => text !== '');
  });
  if (block.type === 'paragraph') {
    block.children = cut(block.children);
    if (random.chance(0.3)) copy.body[index] = { type: 'quote', children: block.children };
  } else if (block.type === 'heading') block.level = random.pick([2, 3, 4]);
  else if (block.type === 'list') for (const child of block.children) if (child.type === 'list-item') child.children = cut(child.children);
  return made(draft, 'formatting', copy, 'as it was', `block ${index}, ${block.type}`);
}

const small: Record<'en' | 'it', string[]> = {
  en: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  it: ['', '', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
};

function numberFormat(draft: Draft, random: Random): Rewording | undefined {
  const targets = targetsOf(draft, (fact) => isQuantity(fact.value) || fact.kind === 'derived').filter(({ sentence }) => sentence.field === 'body');
  const words = small[isItalian(draft) ? 'it' : 'en'];
  const found = targets.flatMap((target) => {
    const grouped = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?![\d.,]*\d)/u.exec(target.text);
    if (grouped) return [{ target, at: grouped.index, text: grouped[0], words: [grouped[0].replace(/\D/g, ''), grouped[0].replace(/\D/g, ' '), grouped[0].replace(/\D/g, '.'), grouped[0].replace(/\D/g, ','), grouped[0].replace(/\D/g, '\u202f')] }];
    const word = /(?<!\p{L})\p{L}+(?!\p{L})/gu;
    const spelled = [...target.text.matchAll(word)].find((match) => words.indexOf(match[0].toLowerCase()) > 1);
    if (spelled && isQuantityOrCount(target.fact.value)) return [{ target, at: spelled.index, text: spelled[0], words: [String(words.indexOf(spelled[0].toLowerCase()))] }];
    const digits = /(?<![\d.,–-])(?:[2-9]|1[0-2])(?![\d.,–-])/u.exec(target.text);
    return digits && isQuantityOrCount(target.fact.value) ? [{ target, at: digits.index, text: digits[0], words: [words[Number(digits[0])]] }] : [];
  });
  if (found.length === 0) return undefined;
  const { target, at, text, words: choices } = random.pick(found);
  const after = random.pick(choices);
  return made(draft, 'number format', replaced(draft.article, { field: 'body', block: target.sentence.block, start: target.span.start + at, end: target.span.start + at + text.length }, after), `${text} | ${target.sentence.text}`, after);
}

const isQuantityOrCount = (value: unknown): boolean => typeof value === 'number' || (typeof value === 'object' && value !== null && 'qualifier' in value);

/** A change that leaves everything a draft says as it was; undefined where the draft has nothing of its kind. */
export function rewording(draft: Draft, kind: Rewording['kind'], random: Random): Rewording | undefined {
  const language = isItalian(draft) ? 'it' : 'en';
  switch (kind) {
    case 'order': return order(draft, random);
    case 'casing': return casing(draft, random);
    case 'formatting': return formatting(draft, random);
    case 'number format': return numberFormat(draft, random);
    case 'synonym': {
      if (random.chance(0.1)) {
        const weekday = rightWeekday(draft);
        return weekday && made(draft, 'synonym', replaced(draft.article, { field: weekday.field, block: weekday.block, start: weekday.at, end: weekday.at }, weekday.words), '', `${weekday.words}(the right weekday)`);
      }
      const [pattern, words] = random.pick(synonyms[language]);
      return inSentence(draft, kind, pattern, random.pick(words), random);
    }
    case 'spelling': {
      const [pattern, words] = random.pick(language === 'it' ? variants.slice(-3) : variants);
      return inSentence(draft, kind, pattern, words, random);
    }
  }
}

export const rewordingKinds: Rewording['kind'][] = ['order', 'synonym', 'casing', 'formatting', 'spelling', 'number format'];
