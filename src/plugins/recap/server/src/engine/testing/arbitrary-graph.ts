import fc from 'fast-check';

import type {
  CaseStudyEntry, Contribution, EventEntry, EventGraph, Figure, Link, Metric, NextStep, Party, Place, Quote, SessionEntry, SpeakerEntry, SponsorEntry,
} from '../entries';
import { tidyText } from '../facts/tidy-text';
import { anyText } from './arbitrary-text';

/** Event graphs of every shape, with any text in any field: what the engine must survive without inventing anything. */

const plain = fc.constantFrom(
  'storage', 'how to run a cluster', 'GARR', 'the Linux Institute', 'It runs well.', 'disks fail', 'we learnt a lot', 'Ada Rossi', 'van Eldik',
  'servers', 'CPU cores', 'users', 'in 2025', 'within a year', 'research', 'health', 'Track A', 'Milan', 'L\u2019Aquila', 'Rome', 'Italy', 'A, B and C', 'one; two',
);
const text = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: anyText });
/** Names that publishing requires. */
const named = (name: string): string => (tidyText(name) === '' ? 'Cloud Day' : name);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> => fc.oneof({ weight: 2, arbitrary }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[] | null | undefined> => maybe(fc.array(arbitrary, { maxLength }));
const url = maybe(fc.oneof(fc.webUrl(), anyText, fc.constant('javascript:alert(1)')));
const qualifier = maybe(fc.constantFrom('exactly' as const, 'about' as const, 'over' as const, 'nearly' as const, 'at-least' as const, 'up-to' as const));
const amount = fc.oneof(fc.nat(25), fc.nat(20_000_000), fc.constantFrom(0.5, 99.9, 1_000_000, 4_000_000, 2_500_000, 1e12));
const datesKnown = maybe(fc.constantFrom('day' as const, 'month' as const, 'year' as const));
const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const instant = fc.date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const timezone = fc.constantFrom('Europe/Rome', 'UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati');
const state = fc.constant('published' as const);

const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const one = (from: string[]): fc.Arbitrary<string | null | undefined> => (from.length > 0 ? maybe(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...from) }, { weight: 1, arbitrary: fc.constant('gone') })) : fc.constant(null));
const several = (from: string[]): fc.Arbitrary<string[] | null | undefined> => maybe(fc.subarray(from, { maxLength: Math.min(3, from.length) }));

const metric = (speakers: string[]): fc.Arbitrary<Metric> => fc.record({
  label: text, value: amount, upTo: maybe(amount), unit: maybe(fc.oneof(fc.constantFrom('PB', '%', 'EUR', 'km'), anyText)), qualifier,
  state: maybe(fc.constantFrom('current' as const, 'expected' as const)), of: maybe(text), period: maybe(text), saidBy: one(speakers),
});
const quote = (speakers: string[]): fc.Arbitrary<Quote> => fc.record({
  text, verbatim: maybe(fc.boolean()), speaker: one(speakers), attribution: maybe(text), source: maybe(text),
});
const link: fc.Arbitrary<Link> = fc.record({ kind: maybe(fc.constantFrom('recordings' as const, 'slides' as const, 'photos' as const, 'schedule' as const, 'website' as const, 'article' as const)), label: maybe(text), url, credit: maybe(text) });
const figure: fc.Arbitrary<Figure> = fc.record({
  kind: fc.constantFrom('attended' as const, 'registered' as const, 'online' as const, 'capacity' as const, 'countries' as const, 'sessions' as const, 'speakers' as const, 'tracks' as const, 'organisations' as const, 'speaker-countries' as const, 'other' as const),
  label: maybe(text), value: amount, upTo: maybe(amount), qualifier, scope: maybe(text), method: fc.constant(null),
});
const party: fc.Arbitrary<Party> = fc.record({ name: text, url, role: maybe(fc.constantFrom('organiser' as const, 'host' as const, 'partner' as const, 'supporter' as const, 'volunteers' as const)) });
const place: fc.Arbitrary<Place> = fc.record({ venue: maybe(text), city: maybe(text), country: maybe(text), phrase: maybe(text) });
const step: fc.Arbitrary<NextStep> = fc.record({
  kind: fc.constantFrom('next-event' as const, 'call-for-proposals' as const, 'registration' as const, 'community' as const),
  label: text, note: maybe(text), place: maybe(text), dates: fc.tuple(day, day), from: fc.boolean(), to: fc.boolean(), datesKnown, url,
}).map(({ dates, from, to, ...rest }) => {
  const [startsOn, endsOn] = [...dates].sort();
  return { ...rest, ...(from ? { startsOn } : {}), ...(from && to ? { endsOn } : {}) };
});

const event = (documentId: string, partOf: string | null, previous: string | null, speakers: string[], sponsors: string[]): fc.Arbitrary<EventEntry> => fc.record({
  documentId: fc.constant(documentId), state, name: text.map(named), shortName: maybe(text), series: maybe(text), edition: maybe(fc.integer({ min: 1, max: 30 })),
  previous: fc.constant(previous), partOf: fc.constant(partOf), theme: maybe(text), summary: maybe(text), openingLine: maybe(text),
  dates: fc.tuple(instant, instant), datesKnown, timezone, places: some(place), figures: some(figure, 5), organisers: some(party),
  sponsorships: some(fc.record({ sponsor: one(sponsors), tier: maybe(text) }), 6), highlights: some(fc.record({ text })), strands: some(fc.record({ name: text, intro: maybe(text) })),
  quotes: some(quote(speakers)), metrics: some(metric(speakers)), materials: some(link), nextSteps: some(step), coverCredit: maybe(text),
  tookPlaceAsPlanned: maybe(fc.boolean()),
}).map(({ dates, ...rest }) => {
  const [startsAt, endsAt] = [...dates].sort();
  return { ...rest, startsAt: startsAt ?? '', endsAt: endsAt ?? '' };
});

const contribution = (speakers: string[]): fc.Arbitrary<Contribution> => fc.record({
  speaker: one(speakers), affiliation: maybe(text), jobTitle: maybe(text), role: maybe(fc.constantFrom('speaker' as const, 'moderator' as const, 'panellist' as const, 'host' as const)),
});

const session = (documentId: string, events: string[], speakers: string[], studies: string[]): fc.Arbitrary<SessionEntry> => fc.record({
  documentId: fc.constant(documentId), state, title: text, topic: maybe(text),
  kind: maybe(fc.constantFrom('opening' as const, 'keynote' as const, 'talk' as const, 'panel' as const, 'workshop' as const, 'lightning' as const, 'demo' as const, 'discussion' as const, 'ceremony' as const, 'activity' as const, 'social' as const, 'closing' as const, 'service' as const)),
  startsAt: maybe(instant), track: maybe(text), event: fc.constantFrom(...events), outcome: maybe(fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const)),
  prominence: maybe(fc.constantFrom('auto' as const, 'feature' as const, 'mention' as const, 'omit' as const)),
  contributions: some(contribution(speakers)), takeaways: some(fc.record({ text, speakers: several(speakers) }), 4), quotes: some(quote(speakers)), metrics: some(metric(speakers)),
  caseStudies: several(studies), materials: some(link, 2), mayPublishRecording: maybe(fc.boolean()),
});

const speaker = (documentId: string): fc.Arbitrary<SpeakerEntry> => fc.record({ documentId: fc.constant(documentId), state, name: text, shortName: maybe(text), jobTitle: maybe(text), affiliation: maybe(text), country: maybe(text) });
const sponsor = (documentId: string): fc.Arbitrary<SponsorEntry> => fc.record({ documentId: fc.constant(documentId), state, name: text, shortName: maybe(text), url });
const study = (documentId: string, speakers: string[], events: string[]): fc.Arbitrary<CaseStudyEntry> => fc.record({
  documentId: fc.constant(documentId), state, organisation: text, shortName: maybe(text), sector: maybe(text), about: maybe(text), summary: maybe(text), metrics: some(metric(speakers), 4),
  points: some(fc.record({ text })), approvedByOrganisation: maybe(fc.boolean()), url, events: several(events),
});

const all = <T>(list: string[], make: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.tuple(...list.map(make));

/** A translation of some texts; its numbers, links and names of people are as the default language has them. */
const translation = (entry: EventEntry | SessionEntry | CaseStudyEntry, uid: EventGraph['translations'][number]['uid']): fc.Arbitrary<EventGraph['translations']> =>
  fc.tuple(fc.boolean(), text, text).map(([present, a, b]) => (present
    ? [{ uid, documentId: entry.documentId, attributes: { ...entry, name: a, title: a, theme: b, summary: a, topic: b, highlights: [{ text: b }], takeaways: [{ text: a }] } }]
    : []));

const sizes = fc.record({ parts: fc.constantFrom(0, 0, 1, 2, 3), sessions: fc.constantFrom(0, 1, 2, 5, 9, 14, 60), speakers: fc.nat(5), sponsors: fc.nat(4), studies: fc.nat(4), previous: fc.boolean() });

export const anyGraph: fc.Arbitrary<EventGraph> = sizes.chain((size) => {
  const [speakers, sponsors, studies] = [ids('speaker', size.speakers), ids('sponsor', size.sponsors), ids('study', size.studies)];
  const parts = ids('part', size.parts);
  const events = ['main', ...parts];
  return fc.record({
    main: event('main', null, size.previous ? 'before' : null, speakers, sponsors),
    others: fc.tuple(...parts.map((part) => event(part, 'main', null, speakers, sponsors)), ...(size.previous ? [event('before', null, null, [], [])] : [])),
    sessions: all(ids('session', size.sessions), (id) => session(id, events, speakers, studies)),
    speakers: all(speakers, speaker), sponsors: all(sponsors, sponsor), caseStudies: all(studies, (id) => study(id, speakers, events)),
    locale: fc.constantFrom('en', 'en-US', 'it'), pick: fc.integer({ min: 0, max: 3 }), part: fc.boolean(),
  });
}).chain(({ main, others, locale, pick, part, ...lists }) => {
  const events = [main, ...others];
  const translations: fc.Arbitrary<EventGraph['translations']> = locale === 'en' ? fc.constant<EventGraph['translations']>([]) : fc.tuple(
    ...events.map((one) => translation(one, 'api::event.event')), ...lists.sessions.map((one) => translation(one, 'api::session.session')),
    ...lists.caseStudies.map((one) => translation(one, 'api::case-study.case-study')),
  ).map((found) => found.flat());
  // A recap of picked sessions is made only where one of them may be told.
  const picked = lists.sessions.slice(0, 3).map((one, index): SessionEntry => (index > 0 ? one : { ...one, title: named(one.title), kind: 'talk', outcome: 'held', prominence: null }));
  const subject: EventGraph['subject'] = pick === 0 && picked.length > 0
    ? { kind: 'sessions', sessions: picked.map(({ documentId }) => documentId) }
    : { kind: 'event', event: part && others.some(({ documentId }) => documentId === 'part-0') ? 'part-0' : 'main' };
  const sessions = subject.kind === 'sessions' ? picked
    : subject.event === 'main' ? lists.sessions : lists.sessions.filter((one) => one.event === 'main' || one.event === subject.event);
  return translations.map((found): EventGraph => ({ ...lists, sessions, subject, locale, defaultLocale: 'en', events, translations: found, withheld: [] }));
});

/** The same graph with every list of entries in another order. */
export const shuffled = (graph: EventGraph): fc.Arbitrary<EventGraph> => {
  const any = <T>(list: T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray(list, { minLength: list.length });
  return fc.record({ events: any(graph.events), sessions: any(graph.sessions), speakers: any(graph.speakers), sponsors: any(graph.sponsors), caseStudies: any(graph.caseStudies), translations: any(graph.translations), withheld: any(graph.withheld) })
    .map((lists) => ({ ...graph, ...lists }));
};
