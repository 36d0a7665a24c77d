import type { Article } from '../../../../shared/article';
import { findingSeverities as severities, type Finding } from '../../../../shared/contracts/checks';
import type { EnglishVariant } from '../../../../shared/options';
import type { EventGraph } from '../entries';
import { knowledgeOf, type Knowledge } from './known/knowledge';
import { toldByLength } from './known/quantities';
import type { Entity } from './known/types';
import { languageOf } from './reading/language';
import { passagesOf, type Sentence } from './reading/passages';
import { readingOf, type Reading } from './reading/reading';
import { appositionFaults } from './rules/appositions';
import { dateFaults } from './rules/dates';
import { firstFaults } from './rules/firsts';
import { growthFaults } from './rules/growth';
import { linkFaults } from './rules/links';
import { nameFaults } from './rules/names';
import { numberFaults } from './rules/numbers';
import { pairingFaults } from './rules/pairings';
import { placeFaults } from './rules/places';
import { quotationFaults } from './rules/quotations';
import { findingOf, type Fault } from './rules/report';
import { roleFaults } from './rules/roles';
import { timeFaults } from './rules/times';

export interface TextToCheck {
  article: Article;
  /** The entries that the text is about. Its locale is the text's language; English and Italian are read. */
  graph: EventGraph;
  /** How dates are shown in `expected`. Default: en-GB. Either spelling is read. */
  english?: EnglishVariant;
}

/** A fault may lie in the line that leads in to a list. */
type Rule = (reading: Reading, knowledge: Knowledge) => (Fault & { reading?: Reading })[];

const rules: Rule[] = [
  quotationFaults, numberFaults, growthFaults, dateFaults, timeFaults, placeFaults, linkFaults, pairingFaults, appositionFaults, roleFaults, firstFaults, nameFaults,
];

const fields = ['title', 'summary', 'body'] as const;

const before = (a: Finding, b: Finding): number =>
  fields.indexOf(a.field) - fields.indexOf(b.field) || a.block - b.block || a.start - b.start || b.end - a.end
  || severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/**
 * What a text says and the entries do not, or say otherwise, whoever wrote it: in the order of the text, each with
 * where it stands. The same text and entries give the same findings.
 */
export const checkArticle = ({ article, graph, english }: TextToCheck): Finding[] => articleChecker({ graph, english })(article);

/** `checkArticle` for several texts about the same entries, which are read once. */
export function articleChecker({ graph, english }: Omit<TextToCheck, 'article'>): (article: Article) => Finding[] {
  const language = languageOf(graph.locale);
  const knowledge = knowledgeOf(graph, language, english);
  return (article) => {
    const readings = new Map<Sentence, Reading>();
    const whole = { lengths: new Set<number>() };
    for (const sentence of passagesOf(article, language)) readings.set(sentence, readingOf(sentence, knowledge, readings, whole));
    for (const length of likelyLengths(readings.values(), knowledge)) whole.lengths.add(length);
    const doubts = doubtfulPlaces(readings.keys(), knowledge);
    const findings = [...readings.values()].flatMap((reading) =>
      oneWayOut(rules.flatMap((rule) => rule(reading, knowledge))).map((fault): Finding => {
        const place = fault.reading ?? reading;
        const finding = findingOf(fault, place, knowledge);
        return doubts.has(placeOf(place.sentence)) ? { ...finding, severity: 'note' } : finding;
      }));
    return withoutIdle(findings.sort(before));
  };
}

/**
 * Where a name is wrong, what the entries say of that person, or the address they have for that name, is no way out:
 * with the right name it may hold.
 */
function oneWayOut<One extends Fault>(faults: One[]): One[] {
  const isOfPerson = ({ reason }: One) => reason === 'affiliation' || reason === 'job';
  const names = faults.filter((fault) => fault.code === 'name' && !isOfPerson(fault));
  if (names.length === 0) return faults;
  const isDoubtful = (fault: One) => isOfPerson(fault) || (fault.code === 'link' && names.some(({ start, end }) => start < fault.end && end > fault.start));
  return faults.map((fault) => (isDoubtful(fault) ? { ...fault, replacement: undefined } : fault));
}

/** The lengths of recap that tell as many sessions as a text surely does: each that it names, or holds the words of no other of. */
function likelyLengths(readings: Iterable<Reading>, { facts }: Knowledge): number[] {
  const sure = new Set<Entity>();
  for (const { names, texts } of readings) {
    for (const { named } of names) for (const { kind, entity } of named) if (kind === 'session') sure.add(entity);
    for (const { share, texts: ones } of texts) {
      const sessions = new Set(ones.flatMap(({ sessions: own }) => [...own]));
      if (share === 1 && sessions.size === 1) for (const session of sessions) sure.add(session);
    }
  }
  const told = toldByLength(facts);
  const enough = told.flatMap((count, index) => (count >= sure.size * 0.9 ? [index] : []));
  return enough.length > 0 ? enough : told.map((_, index) => index);
}

const placeOf = ({ field, block }: Sentence): string => `${field} ${block}`;

/** Blocks that hold a value which can be read in two ways, and those they lead in to: there nothing is told for sure. */
function doubtfulPlaces(sentences: Iterable<Sentence>, { doubtful }: Knowledge): Set<string> {
  const places = new Set<string>();
  if (doubtful.length === 0) return places;
  const blocks = new Map<string, { text: string; lead?: Sentence; heading?: Sentence }>();
  for (const sentence of sentences) {
    const place = placeOf(sentence);
    blocks.set(place, { text: `${blocks.get(place)?.text ?? ''} ${sentence.text}`, lead: sentence.lead, heading: sentence.heading });
  }
  for (const [place, { text, lead, heading }] of blocks) {
    const above = [lead, heading].some((one) => one && places.has(placeOf(one)));
    const lower = text.toLowerCase();
    if (above || doubtful.some((value) => lower.includes(value.toLowerCase()))) places.add(place);
  }
  return places;
}

/** Leaves out what another finding makes idle: the same said twice, or something unknown within what contradicts an entry. */
function withoutIdle(findings: Finding[]): Finding[] {
  const blocks = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.field} ${finding.block}`;
    const list = blocks.get(key);
    if (list) list.push(finding);
    else blocks.set(key, [finding]);
  }
  return [...blocks.values()].flatMap((list) => list.filter((finding, index) => !list.some((other, at) => other !== finding && covers(other, finding, at < index))));
}

function covers(one: Finding, other: Finding, earlier: boolean): boolean {
  if (one.start > other.start || one.end < other.end) return false;
  const worse = severities.indexOf(one.severity) < severities.indexOf(other.severity);
  return worse || (earlier && one.code === other.code && one.severity === other.severity && one.start === other.start && one.end === other.end);
}
