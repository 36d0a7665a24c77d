import type { EvidenceSentence, Fact, InlineNode, Quantity, Recap, Span } from '../../../../shared/recap';
import type { EventGraph } from '../entries';
import en from '../prose/phrases/en.json';
import it from '../prose/phrases/it.json';
import { plainText } from '../document/plain-text';
import { entryFault, formulaFault, isQuantity } from './look-up';
import { languageOf, readNumber, readQuantity, saysDates } from './read-value';

/**
 * Everything in a recap that its entries don't say, by a second implementation: facts whose entry says otherwise,
 * formulas that give another value, spans that show something else than their fact, and words, numbers and links that
 * stand outside all spans and in no phrase. A recap without faults gives [].
 */
export function evidenceFaults(recap: Recap, graph: EventGraph): string[] {
  const { facts, sentences } = recap.evidence;
  return [
    ...Object.values(facts).flatMap((fact) => (fact.kind === 'derived' ? formulaFault(fact, facts) : entryFault(graph, fact)) ?? []),
    ...sentences.flatMap((sentence) => [
      ...textFaults(sentence, recap),
      ...sentence.spans.flatMap((span) => spanFault(sentence, span, facts[span.fact], graph.locale) ?? []),
      ...outsideFaults(sentence, graph.locale),
      ...formFaults(sentence),
    ]),
    ...linkFaults(recap),
    ...toldFaults(recap, graph),
  ];
}

const show = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}...` : text);

function textFaults({ id, field, block, start, end, text }: EvidenceSentence, recap: Recap): string[] {
  const whole = field === 'title' ? recap.title : field === 'summary' ? recap.summary : plainText(recap.body[block]);
  return whole.slice(start, end) === text ? [] : [`${id} is not where it says: ${show(text)}`];
}

/** As it stands on one line; written apart from facts/tidy-text. */
const onOneLine = (text: string): string =>
  [...text]
    .map((character) => (/^\p{Surrogate}$/u.test(character) ? '\ufffd' : character))
    .filter((character) => !/\p{Noncharacter_Code_Point}/u.test(character) && (!/\p{Cc}/u.test(character) || /[\t-\r\u0085]/.test(character)))
    .join('')
    .split(/[ \t-\r\u0085\u2028\u2029]+/)
    .join(' ')
    .trim();

function spanFault(sentence: EvidenceSentence, { start, end, fact: id }: Span, fact: Fact | undefined, locale: string): string | null {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (!fact) return `${sentence.id}: no fact ${id}`;
  const right = shows(text, fact, locale);
  return right ? null : `${sentence.id} (${sentence.phrase}): "${show(text)}" does not show ${id} = ${show(JSON.stringify(fact.value))}`;
}

function shows(text: string, fact: Fact, locale: string): boolean {
  const { value } = fact;
  if (fact.kind === 'link') return true;
  if (typeof value === 'string') return text === onOneLine(value) || text.trim() === onOneLine(value);
  if (typeof value === 'boolean') return false;
  if (typeof value === 'number') {
    if (fact.kind === 'derived') {
      if (fact.formula.op === 'times') return languageOf(locale).times(text) === value;
      if (fact.formula.op === 'year') return text === String(value);
      return readNumber(text, locale) === value;
    }
    return (locale.startsWith('it') ? it : en).ordinals[value - 1] === text.toLowerCase();
  }
  if (isQuantity(value)) return sameQuantity(readQuantity(text, value.unit === undefined ? undefined : onOneLine(value.unit), locale), value);
  return saysDates(text, value, locale);
}

const near = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 1e-12);

const sameQuantity = (read: Quantity | undefined, value: Quantity): boolean =>
  read !== undefined && near(read.value, value.value) && near(read.upTo, value.upTo) && read.qualifier === value.qualifier;

/** The words of a language's phrases, without placeholders and without number words. */
const vocabularies = new Map<string, Set<string>>();

function vocabulary(locale: string): Set<string> {
  const language = locale.startsWith('it') ? 'it' : 'en';
  const known = vocabularies.get(language);
  if (known) return known;
  const file = language === 'it' ? it : en;
  const variants = 'variants' in file ? Object.values(file.variants).flatMap(({ phrases }) => Object.values(phrases)) : [];
  const literal = [...Object.values(file.phrases), ...variants].flat().join(' ').replace(/\{[$#/][^{}]*\}/g, ' ').replace(/\.(?:input|match)(?: \$\w+)*/g, ' ');
  const words = new Set((literal.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase()));
  for (const [word, value] of Object.entries(languageOf(locale).numbers)) if (value > 1) words.delete(word);
  words.add(language === 'it' ? 'e' : 'and');
  vocabularies.set(language, words);
  return words;
}

/** A phrase with every fact as one letter: an empty or doubled argument leaves a mark in it. */
function formFaults(sentence: EvidenceSentence): string[] {
  let form = sentence.text;
  for (const { start, end } of [...sentence.spans].reverse()) form = `${form.slice(0, start - sentence.start)}X${form.slice(end - sentence.start)}`;
  const broken = /^[ ,.;:)]| {2}| [,.;:)](?!\w)|\( ?\)|,,|[,;:]\.|,;|“”|XX/.test(form) || form === '';
  return broken ? [`${sentence.id} (${sentence.phrase}): broken phrase "${show(form)}"`] : [];
}

/** Words outside all spans must be a phrase's own; digits and number words may not stand there at all. */
function outsideFaults(sentence: EvidenceSentence, locale: string): string[] {
  let outside = '';
  let at = sentence.start;
  for (const span of [...sentence.spans, { start: sentence.end, end: sentence.end }]) {
    outside += `${sentence.text.slice(at - sentence.start, span.start - sentence.start)}\u0001`;
    at = span.end;
  }
  const foreign = (outside.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /\p{N}/u.test(word) || !vocabulary(locale).has(word.toLowerCase()));
  return foreign.length > 0 ? [`${sentence.id} (${sentence.phrase}): "${foreign.join(' ')}" stands in no fact and no phrase: ${show(sentence.text)}`] : [];
}

const linksOf = (nodes: InlineNode[]): string[] => nodes.flatMap((node) => (node.type === 'link' ? node.url : []));

/** Every address is that of a fact which a sentence of its block stands on. */
function linkFaults(recap: Recap): string[] {
  return recap.body.flatMap((block, index) => {
    const used = recap.evidence.sentences.filter((one) => one.field === 'body' && one.block === index)
      .flatMap(({ spans, support }) => [...spans.map(({ fact }) => fact), ...support])
      .flatMap((id) => recap.evidence.facts[id] ?? [])
      .flatMap(({ kind, value }) => (kind === 'link' ? String(value).trim() : []));
    const known = new Set(used.flatMap((value) => (URL.canParse(value) ? [value, new URL(value).href] : [value])));
    const urls = (block.type === 'list' ? block.children : [block]).flatMap(({ children }) => linksOf(children));
    return urls.filter((url) => !known.has(url)).map((url) => `Block ${index} links ${url}, which no fact of its sentences says`);
  });
}

/** Service and cancelled sessions, and those marked to be left out, are in no fact. */
function toldFaults(recap: Recap, graph: EventGraph): string[] {
  const silent = new Set(graph.sessions
    .filter((session) => session.kind === 'service' || session.outcome === 'cancelled' || session.prominence === 'omit')
    .map((session) => session.documentId));
  return Object.values(recap.evidence.facts).flatMap((fact) =>
    fact.kind !== 'derived' && fact.source.uid === 'api::session.session' && silent.has(fact.source.documentId) ? [`${fact.id} is told`] : []);
}
