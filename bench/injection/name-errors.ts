import type { EvidenceSentence, Fact } from '../../src/plugins/recap/shared/recap';
import type { EventGraph, SessionEntry } from '../../src/plugins/recap/server/src/engine/entries';
import type { Random } from './random';
import { inject, sourceOf, targetsOf, type Target } from './targets';
import type { Attempt, Draft } from './types';

const strangers = {
  people: ['Ottokar Velnias', 'Brunhild Sastrow', 'Ennio Calvaresi', 'Thandeka Mokwena', 'Priscila Arvelo', 'Igor Dvornik', 'Fumiko Harazaki', 'Leocadia Brunori'],
  organisations: ['Quarzwerk', 'Palisander Networks', 'Fondaco Verde', 'Nebelhorn Studio', 'Zwischenraum', 'Cooperativa Ginestra', 'Tidewrack Labs', 'Ostrava Softworks'],
  places: ['Tallinn', 'Zaragoza', 'Uppsala', 'Trondheim', 'Vilnius', 'Salamanca', 'Gdynia', 'Bruges'],
};

type Kind = 'person' | 'study' | 'sponsor' | 'party' | 'affiliation';

function kindOf(fact: Fact): Kind | undefined {
  const { uid, path } = sourceOf(fact);
  if (uid === 'api::speaker.speaker') return path === 'name' || path === 'shortName' ? 'person' : path === 'affiliation' ? 'affiliation' : undefined;
  if (uid === 'api::sponsor.sponsor') return path === 'name' || path === 'shortName' ? 'sponsor' : undefined;
  if (uid === 'api::case-study.case-study') return path === 'organisation' || path === 'shortName' ? 'study' : undefined;
  if (uid === 'api::event.event') return /^organisers\.\d+\.name$/.test(path) ? 'party' : undefined;
  return uid === 'api::session.session' && /^contributions\.\d+\.affiliation$/.test(path) ? 'affiliation' : undefined;
}

const unique = <T>(values: T[]): T[] => [...new Set(values)];
const plain = (name: string): string => name.replace(/^(?:the |The |l['’]|il |la |lo |gli |le |i )/u, '').trim().toLowerCase();

/** Sessions that a sentence shows something of: their texts, their entry, or texts that another session has too. */
function sessionsOf(sentence: EvidenceSentence, draft: Draft): SessionEntry[] {
  const { graph, recap } = draft;
  const shown = [...sentence.spans.map(({ fact }) => fact), ...sentence.support].flatMap((id) => recap.evidence.facts[id] ?? []);
  const ids = new Set(shown.flatMap((fact) => (sourceOf(fact).uid === 'api::session.session' ? [sourceOf(fact).documentId] : [])));
  const words = new Set(shown.flatMap(({ value }) => (typeof value === 'string' && value.length > 3 ? [value.toLowerCase()] : [])));
  return graph.sessions.filter((session) => ids.has(session.documentId) || [session.topic, session.title, ...(session.takeaways ?? []).map(({ text }) => text), ...(session.quotes ?? []).map(({ text }) => text)]
    .some((text) => text && words.has(text.toLowerCase())));
}

const speaksIn = (person: string, session: SessionEntry): boolean =>
  (session.contributions ?? []).some(({ speaker }) => speaker === person) || (session.takeaways ?? []).some(({ speakers }) => speakers?.includes(person))
  || (session.quotes ?? []).some(({ speaker }) => speaker === person) || (session.metrics ?? []).some(({ saidBy }) => saidBy === person);

/** Whether the sentence could be told of this person too, by the entries. */
function mayBeTrue(person: string, sentence: EvidenceSentence, draft: Draft): boolean {
  const { graph } = draft;
  const has = (test: (session: SessionEntry) => boolean) => graph.sessions.some((session) => test(session) && speaksIn(person, session));
  if (sentence.phrase.startsWith('dek.keynotes') || sentence.phrase === 'dek.both') return has(({ kind }) => kind === 'keynote');
  if (sentence.phrase.startsWith('dek')) return has(() => true);
  if (sentence.phrase.startsWith('opening')) return has(({ kind }) => kind === 'opening');
  if (sentence.phrase.startsWith('lead.moderated')) return graph.sessions.some(({ contributions }) => (contributions ?? []).some(({ speaker, role }) => speaker === person && (role === 'moderator' || role === 'host')));
  const sessions = sessionsOf(sentence, draft);
  return sessions.some((session) => speaksIn(person, session)) || [...graph.caseStudies, ...graph.events].some(({ metrics }) => (metrics ?? []).some(({ saidBy }) => saidBy === person) && sentence.phrase.startsWith('case'));
}

/** Sentences that only lead in, or name nobody's words: who may stand there can't be told from the sentence alone. */
const tellsNothing = (sentence: EvidenceSentence): boolean => /^(?:say\.points|quote\.nobody|lead\.story|materials)/.test(sentence.phrase) && sentence.spans.length < 2;

function person(draft: Draft, target: Target, random: Random, swap: boolean): Attempt {
  const { graph } = draft;
  const { documentId, path } = sourceOf(target.fact);
  const others = graph.speakers.filter((one) => one.documentId !== documentId && one.name.trim() !== '' && plain(one.name) !== plain(target.text) && !target.sentence.text.includes(one.shortName ?? one.name));
  if (swap && others.length === 0) return undefined;
  const chosen = swap ? random.pick(others) : undefined;
  const stranger = random.pick(strangers.people);
  const short = path === 'shortName';
  const words = chosen ? (short ? chosen.shortName ?? chosen.name : chosen.name) : short ? stranger.split(' ')[1] : stranger;
  if (plain(words) === plain(target.text)) return { class: 'name swapped', reason: 'two people share the name' };
  if (chosen) {
    const namesakes = graph.speakers.filter((one) => one.name === words || one.shortName === words).map((one) => one.documentId);
    if (namesakes.some((one) => one === documentId || mayBeTrue(one, target.sentence, draft))) return { class: 'name swapped', reason: 'the other person has a part in it too' };
    if (tellsNothing(target.sentence)) return listedWords(draft, target, namesakes) ?? inject(draft, 'name swapped', swap, target, target.span.start, target.span.end, words);
  }
  return inject(draft, 'name swapped', swap, target, target.span.start, target.span.end, words);
}

/** A line that leads in to a list is true of whoever said what the list holds. */
function listedWords(draft: Draft, { sentence }: Target, people: string[]): Attempt {
  const entries = draft.recap.evidence.sentences.filter(({ field, block }) => field === 'body' && block === sentence.block + 1);
  const told = entries.flatMap((entry) => sessionsOf(entry, draft));
  if (told.length === 0) return { class: 'name swapped', reason: 'nothing in the sentence says whose it is' };
  return told.some((session) => people.some((one) => speaksIn(one, session))) ? { class: 'name swapped', reason: 'the other person has a part in it too' } : undefined;
}

function organisationsOf(graph: EventGraph, draft: Draft): Record<Exclude<Kind, 'person'>, string[]> {
  const facts = Object.values(draft.recap.evidence.facts);
  const of = (kind: Kind) => unique(facts.filter((fact) => kindOf(fact) === kind).flatMap(({ value }) => (typeof value === 'string' ? value : [])));
  return { study: of('study'), sponsor: of('sponsor'), party: of('party'), affiliation: unique([...of('affiliation'), ...graph.speakers.flatMap(({ affiliation }) => affiliation ?? [])]) };
}

/** The parts that an organisation has in the event, so that no swap within one part is taken for an error. */
function partsOf(name: string, { graph }: Draft): string[] {
  const same = (other: string | null | undefined) => other != null && plain(other) === plain(name);
  return [
    ...graph.caseStudies.filter((study) => same(study.organisation) || same(study.shortName)).map(() => 'study'),
    ...graph.events.flatMap(({ organisers }) => (organisers ?? []).filter((party) => same(party.name)).map(({ role }) => (role === 'volunteers' || role === 'supporter' ? 'helper' : role ?? 'organiser'))),
    ...graph.events.flatMap(({ sponsorships }) => (sponsorships ?? []).filter(({ sponsor }) => graph.sponsors.some((one) => one.documentId === sponsor && (same(one.name) || same(one.shortName)))).map(({ tier }) => `sponsor ${tier ?? ''}`)),
    ...graph.sessions.flatMap(({ contributions }) => (contributions ?? []).filter(({ affiliation }) => same(affiliation)).map(() => 'affiliation')),
    ...graph.speakers.filter(({ affiliation }) => same(affiliation)).map(() => 'affiliation'),
  ];
}

function organisation(draft: Draft, target: Target, kind: Exclude<Kind, 'person'>, random: Random, swap: boolean): Attempt {
  const { graph } = draft;
  const all = organisationsOf(graph, draft);
  const others = unique(Object.values(all).flat()).filter((name) => plain(name) !== plain(target.text) && !target.sentence.text.includes(name));
  if (swap && others.length === 0) return undefined;
  const words = swap ? random.pick(others) : random.pick(strangers.organisations);
  const dek = target.sentence.phrase.startsWith('dek') || target.sentence.phrase.startsWith('case.names');
  if (swap) {
    const [own, theirs] = [partsOf(target.text, draft), partsOf(words, draft)];
    // In a list of those who have one part, another of them is no error.
    if ((dek || kind === 'sponsor' || kind === 'party') && own.some((part) => theirs.includes(part))) return { class: 'name swapped', reason: 'the other organisation has the same part' };
    if (kind === 'affiliation' && !dek && affiliated(words, target.sentence, draft)) return { class: 'name swapped', reason: 'somebody in the sentence is from there' };
    if (sessionsOf(target.sentence, draft).some((session) => (session.contributions ?? []).some(({ affiliation }) => affiliation && plain(affiliation) === plain(words)))) return { class: 'name swapped', reason: 'the other organisation has a part in it too' };
    if (kind === 'study' && sameStory(target, words, draft)) return { class: 'name swapped', reason: 'both organisations have the same words' };
  }
  return inject(draft, 'name swapped', swap, target, target.span.start, target.span.end, words);
}

const affiliated = (name: string, sentence: EvidenceSentence, { graph, recap }: Draft): boolean => {
  const people = sentence.spans.flatMap(({ fact }) => recap.evidence.facts[fact] ?? []).filter((fact) => kindOf(fact) === 'person').map((fact) => sourceOf(fact).documentId);
  return graph.sessions.some(({ contributions }) => (contributions ?? []).some(({ speaker, affiliation }) => speaker && people.includes(speaker) && affiliation && plain(affiliation) === plain(name)))
    || graph.speakers.some(({ documentId, affiliation }) => people.includes(documentId) && affiliation && plain(affiliation) === plain(name));
};

/** Whether the other organisation's entry has every text that the sentence shows. */
function sameStory(target: Target, words: string, { graph, recap }: Draft): boolean {
  const other = graph.caseStudies.find((study) => plain(study.organisation) === plain(words) || (study.shortName && plain(study.shortName) === plain(words)));
  if (!other) return false;
  const texts = JSON.stringify(other);
  const shown = target.sentence.spans.flatMap(({ fact }) => recap.evidence.facts[fact] ?? []).filter((fact) => sourceOf(fact).uid === 'api::case-study.case-study' && kindOf(fact) === undefined);
  return shown.every(({ value }) => (typeof value === 'string' ? texts.includes(JSON.stringify(value)) : typeof value === 'object' && 'value' in value && texts.includes(`"value":${value.value}`)));
}

export function swappedName(draft: Draft, random: Random): Attempt {
  const targets = targetsOf(draft, (fact) => kindOf(fact) !== undefined).filter(({ sentence, text }) => !sentence.phrase.startsWith('materials') && text.length > 2);
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const kind = kindOf(target.fact) ?? 'person';
  const swap = random.chance(0.55);
  return kind === 'person' ? person(draft, target, random, swap) : organisation(draft, target, kind, random, swap);
}

function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const letters = word.split('');
  const kind = random.below(4);
  if (kind === 0) [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2) letters.splice(at, 0, letters[at]);
  else letters[at] = letters[at] === letters[at].toUpperCase() ? random.pick(['B', 'K', 'R', 'V']) : random.pick(['b', 'k', 'u', 'e', 'r']);
  return letters.join('');
}

export function misspeltName(draft: Draft, random: Random): Attempt {
  const targets = targetsOf(draft, (fact, sentence) => (fact.kind === 'name' || fact.kind === 'place') && typeof fact.value === 'string' && !/^(?:materials|heading|next|titles|title\.by|brief)/.test(sentence.phrase))
    .flatMap((target) => [...target.text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}]{3,}(?!\p{L})/gu)].map((match) => ({ ...target, at: match.index, word: match[0] })));
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const words = misspelt(target.word, random);
  const everything = JSON.stringify(draft.graph).toLowerCase();
  if (words.toLowerCase() === target.word.toLowerCase()) return undefined;
  if (new RegExp(`(?<!\\p{L})${words.toLowerCase()}(?!\\p{L})`, 'u').test(everything)) return { class: 'name misspelt', reason: 'the misspelt word is another in the entries' };
  return inject(draft, 'name misspelt', false, target, target.span.start + target.at, target.span.start + target.at + target.word.length, words);
}

/** Places of the event: a city, a venue or a country for another. */
export function wrongPlace(draft: Draft, random: Random): Attempt {
  const { graph } = draft;
  const targets = targetsOf(draft, (fact) => fact.kind === 'place');
  if (targets.length === 0) return undefined;
  const target = random.pick(targets);
  const { path, documentId } = sourceOf(target.fact);
  const all = graph.events.flatMap((event) => [
    ...(event.places ?? []).flatMap((place) => [place.venue, place.city, place.country]), ...(event.nextSteps ?? []).map(({ place }) => place),
  ]).flatMap((place) => (place ? [place] : []));
  const next = path.startsWith('nextSteps');
  const own = graph.events.filter((event) => event.documentId === documentId || event.partOf === documentId
    || (graph.subject.kind === 'event' && (event.documentId === graph.subject.event || event.partOf === graph.subject.event)));
  const real = next ? graph.events.flatMap((event) => (event.nextSteps ?? []).map(({ place }) => place)) : own.flatMap((event) => (event.places ?? []).flatMap(({ venue, city, country }) => [venue, city, country]));
  const swap = random.chance(0.5);
  const others = unique(all).filter((place) => place !== target.text && !target.text.includes(place) && !place.includes(target.text));
  if (swap && others.length === 0) return undefined;
  const words = swap ? random.pick(others) : random.pick(strangers.places);
  if (swap && real.includes(words)) return { class: 'place', reason: 'it took place there too' };
  return inject(draft, 'place', swap, target, target.span.start, target.span.end, words);
}

