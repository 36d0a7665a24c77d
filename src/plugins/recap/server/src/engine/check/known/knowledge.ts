import type { EnglishVariant } from '../../../../../shared/options';
import type { Fact } from '../../../../../shared/recap';
import type { EventGraph } from '../../entries';
import { collect } from '../../facts/collect';
import { tidyText } from '../../facts/tidy-text';
import type { Facts, QuoteFacts, TextFact } from '../../facts/types';
import { addressesIn } from '../reading/addresses';
import type { Language } from '../reading/language';
import { tokensOf } from '../reading/tokens';
import { calendarOf, timesOf, type KnownDates, type KnownTime } from './calendar';
import { doubtfulValues } from './doubt';
import { contributorsOf, entityOf, eventsOf, nameKey } from './entities';
import { addressKey, knownLinks } from './links';
import { NameIndex } from './names';
import { knownQuantities } from './quantities';
import { companyOf, type Company } from './people';
import { TextIndex } from './texts';
import type { Entity, KnownLink, KnownQuantity, NameKind, TextKind } from './types';

/** All that the entries of one graph say, made ready to be held against a text. */
export interface Knowledge {
  language: Language;
  facts: Facts;
  names: NameIndex;
  texts: TextIndex;
  quantities: KnownQuantity[];
  links: KnownLink[];
  company: Company;
  calendar: KnownDates[];
  /** Worked out when first asked for. */
  times: () => KnownTime[];
  addresses: ReadonlySet<string>;
  /** Numbers with the word after them, as texts of the entries say them: `9 month`. */
  counted: ReadonlySet<string>;
  english: EnglishVariant;
  /** Values that can be read in two ways. */
  doubtful: string[];
  /** People and organisations by the name that stands for them best. */
  everybody: { entity: Entity; name: string }[];
  /** Folded name -> the name as an entry writes it; people by entity. */
  written: ReadonlyMap<string, string>;
  /** What people are quoted with, word for word or not. */
  quoted: QuoteFacts[];
  /** Folded words that stand anywhere in the entries. */
  vocabulary: ReadonlySet<string>;
}

/** Every string an entry holds, whatever its field. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const element of value) yield* stringsIn(element);
  else if (typeof value === 'object' && value !== null) for (const element of Object.values(value)) yield* stringsIn(element);
}

function countedIn(string: string, language: Language): string[] {
  const tokens = tokensOf(string, language);
  return tokens.flatMap(({ fold, text }, index) => {
    const value = /^\d/.test(fold) ? Number(fold) : language.numberOf(text);
    const next = tokens[index + 1];
    return value !== undefined && next ? [`${value} ${next.stem}`] : [];
  });
}

/** @param graph the entries of one recap, in its language */
export function knowledgeOf(graph: EventGraph, language: Language, english: EnglishVariant = 'en-GB'): Knowledge {
  const facts = collect(graph, false);
  const everybody: Knowledge['everybody'] = [];
  const written = new Map<string, string>();
  const names = new NameIndex(language);
  const texts = new TextIndex(language);
  const name = (kind: NameKind, entity: Entity, fact: TextFact | undefined, ...spellings: (string | undefined)[]) => {
    if (!fact) return;
    if (kind === 'person' || kind === 'study') everybody.push({ entity, name: fact.value });
    if (kind === 'person') written.set(entity, fact.value);
    written.set(nameKey(fact.value, language), fact.value);
    const named = { kind, entity, fact, name: fact.value };
    for (const spelling of [fact.value, ...spellings]) if (spelling) names.add(named, spelling);
  };
  const organisation = (fact: TextFact | undefined) => fact && name('organisation', entityOf.named(fact.value, language), fact);
  const text = (
    kind: TextKind, fact: Fact | undefined,
    bound: { attribution?: string; people?: ReadonlySet<Entity>; organisations?: ReadonlySet<Entity>; sessions?: ReadonlySet<Entity>; verbatim?: boolean } = {},
  ) => {
    if (fact && typeof fact.value === 'string') {
      texts.add({ kind, fact, text: fact.value, attribution: bound.attribution, people: bound.people, organisations: bound.organisations, sessions: bound.sessions ?? new Set(), verbatim: bound.verbatim ?? false });
    }
  };
  const quoted: QuoteFacts[] = [];
  const quote = (said: QuoteFacts, fallback: ReadonlySet<Entity> | undefined, sessions: ReadonlySet<Entity>) => {
    const people = said.speaker ? new Set([entityOf.person(said.speaker.documentId)]) : said.attribution ? new Set<Entity>() : fallback;
    quoted.push(said);
    text('quote', said.text, { people, sessions, attribution: said.speaker ? undefined : said.attribution?.value, verbatim: said.verbatim });
    text('attribution', said.attribution);
    name('other', `said:${said.text.id}`, said.attribution);
  };

  const people = new Map(facts.sessions.flatMap(({ contributions, takeaways, quotes, metrics }) => [
    ...contributions.flatMap(({ speaker }) => speaker ?? []), ...takeaways.flatMap(({ speakers }) => speakers),
    ...quotes.flatMap(({ speaker }) => speaker ?? []), ...metrics.flatMap(({ saidBy }) => saidBy ?? []),
  ]).map((person) => [person.documentId, person]));
  for (const event of eventsOf(facts)) {
    for (const { speaker } of event.quotes) if (speaker) people.set(speaker.documentId, speaker);
    for (const { saidBy } of event.metrics) if (saidBy) people.set(saidBy.documentId, saidBy);
  }
  for (const { metrics } of facts.caseStudies) for (const { saidBy } of metrics) if (saidBy) people.set(saidBy.documentId, saidBy);
  for (const person of people.values()) {
    const entity = entityOf.person(person.documentId);
    const words = person.name.value.trim().split(/\s+/);
    name('person', entity, person.name, person.shortName?.value, ...words.slice(1).map((_, index) => words.slice(index + 1).join(' ')));
    organisation(person.affiliation);
    text('job', person.jobTitle);
  }

  for (const event of [...eventsOf(facts), ...(facts.previous ? [facts.previous] : [])]) {
    const entity = entityOf.event(event.itself.value);
    name('event', entity, event.name, event.shortName?.value);
    name('event', entity, event.series);
    for (const place of event.places) {
      for (const fact of [place.venue, place.city, place.country]) name('place', entity, fact);
      text('other', place.phrase);
    }
    for (const party of event.organisers) organisation(party.name);
    for (const { itself, name: sponsor, tier } of event.sponsorships) {
      name('sponsor', entityOf.sponsor(itself.value), sponsor);
      name('tier', `tier:${tier?.value ?? ''}`, tier);
    }
    for (const fact of [event.theme, event.summary, event.openingLine, ...event.highlights, ...event.strands.map(({ intro }) => intro)]) text('event', fact);
    for (const { name: strand } of event.strands) name('track', `track:${strand.value}`, strand);
    for (const figure of event.figures) for (const fact of [figure.label, figure.scope]) text('other', fact);
    for (const metric of event.metrics) for (const fact of [metric.label, metric.of, metric.period]) text('other', fact);
    for (const said of event.quotes) quote(said, undefined, new Set());
    for (const material of event.materials) {
      name('other', `material:${material.url?.value ?? ''}`, material.label);
      name('other', `credit:${material.credit?.value ?? ''}`, material.credit);
    }
    for (const step of event.nextSteps) {
      name('step', `step:${step.label.id}`, step.label);
      name('place', `step:${step.label.id}`, step.place);
      text('other', step.note);
    }
    name('other', `credit:${event.coverCredit?.value ?? ''}`, event.coverCredit);
  }

  const tellers = new Map<Entity, Set<Entity>>();
  for (const session of facts.sessions) {
    const entity = entityOf.session(session.itself.value);
    const sessions = new Set([entity]);
    const contributors = contributorsOf(session);
    const organisations = new Set(session.contributions.flatMap(({ affiliation }) => (affiliation ? [entityOf.named(affiliation.value, language)] : [])));
    const given = contributors.size > 0 ? contributors : undefined;
    name('session', entity, session.title);
    text('title', session.title, { people: given, organisations, sessions });
    text('topic', session.topic, { people: given, organisations, sessions });
    name('track', `track:${session.track?.value ?? ''}`, session.track);
    for (const { affiliation, jobTitle } of session.contributions) {
      organisation(affiliation);
      text('job', jobTitle);
    }
    for (const takeaway of session.takeaways) {
      const speakers = new Set(takeaway.speakers.map(({ documentId }) => entityOf.person(documentId)));
      text('statement', takeaway.text, { people: speakers.size > 0 ? speakers : given, organisations, sessions });
    }
    for (const said of session.quotes) quote(said, given, sessions);
    for (const metric of session.metrics) for (const fact of [metric.label, metric.of, metric.period]) text('other', fact);
    for (const material of session.materials) {
      name('other', `material:${material.url?.value ?? ''}`, material.label);
      name('other', `credit:${material.credit?.value ?? ''}`, material.credit);
    }
    for (const study of session.caseStudies) {
      const told = entityOf.study(study.itself.value);
      tellers.set(told, new Set([...(tellers.get(told) ?? []), ...contributors]));
    }
  }

  for (const study of facts.caseStudies) {
    const entity = entityOf.study(study.itself.value);
    const own = { organisations: new Set([entity, entityOf.named(study.organisation.value, language), ...(study.shortName ? [entityOf.named(study.shortName.value, language)] : [])]) };
    name('study', entity, study.organisation, study.shortName?.value);
    for (const fact of [study.about, study.summary, ...study.points]) text('study', fact, own);
    name('track', `sector:${study.sector?.value ?? ''}`, study.sector);
    for (const metric of study.metrics) for (const fact of [metric.label, metric.of, metric.period]) text('other', fact);
  }
  for (const [index, study] of graph.caseStudies.entries()) {
    for (const technology of study.technologies ?? []) {
      const { label } = technology;
      if (!label) continue;
      const fact: Fact = {
        id: `case-study/${study.documentId}#technologies.${index}`, kind: 'name', value: label,
        source: { uid: 'api::case-study.case-study', documentId: study.documentId, locale: graph.defaultLocale, path: 'technologies' },
      };
      names.add({ kind: 'technology', entity: `technology:${label}`, fact, name: label }, label);
    }
  }

  const strings = [...stringsIn(graph), ...[...facts.all.values()].flatMap(({ value }) => (typeof value === 'string' ? [tidyText(value)] : []))].filter(({ length }) => length < 20_000);
  const vocabulary = new Set(strings.flatMap((string) => tokensOf(string, language).map(({ fold }) => fold)));
  const links = knownLinks(facts, language);
  let times: KnownTime[] | undefined;
  return {
    language, facts, names, texts, links, quoted, everybody, written, vocabulary, english, doubtful: doubtfulValues(facts),
    quantities: knownQuantities(facts, language), company: companyOf(facts, language), calendar: calendarOf(facts),
    counted: new Set(strings.flatMap((string) => countedIn(string, language))),
    times: () => (times ??= timesOf(graph, facts)), addresses: new Set([...links.map(({ url }) => url), ...strings.flatMap((string) => addressesIn(string).map(({ start, end }) => string.slice(start, end)))].map(addressKey)),
  };
}
