import type { Fact, Quantity } from '../../../../../shared/recap';
import { lengths } from '../../../../../shared/options';
import type { EventFacts, Facts, FigureFacts, MetricFacts, TextFact } from '../../facts/types';
import { leadingSector, storiesOf } from '../../outline/stories';
import { select } from '../../outline/select';
import type { Language } from '../reading/language';
import { tokensOf } from '../reading/tokens';
import counted from './counted.json';
import { contributorsOf, entityOf, eventsOf } from './entities';
import type { Entity, KnownQuantity } from './types';

/** What a number counts, as the words that name it. */
export type Counted = keyof (typeof counted)['en'];

export const stemsOf = (text: string | undefined, language: Language): string[] =>
  tokensOf(text ?? '', language).filter(({ stop }) => !stop).slice(0, 40).map(({ stem }) => stem);

const labelsOf = (kind: Counted, language: Language): string[][] =>
  counted[language.tag === 'it' ? 'it' : 'en'][kind].map((label) => stemsOf(label, language)).filter((label) => label.length > 0);

const exactly = (value: number): Quantity => ({ value, qualifier: 'exactly' });

/** The numbers of the entries: figures, metrics, and what their lists count. */
export function knownQuantities(facts: Facts, language: Language): KnownQuantity[] {
  const stems = (...texts: (TextFact | undefined)[]) => texts.flatMap((text) => stemsOf(text?.value, language));
  const metric = (one: MetricFacts, title: string, owners: Entity[]): KnownQuantity => {
    const unit = stemsOf(one.quantity.value.unit, language);
    const label = stemsOf(one.label.value, language);
    return {
      fact: one.quantity, quantity: one.quantity.value, also: [], kind: 'metric',
      labels: [label.length > 0 ? label : unit], circumstances: stems(one.of, one.period),
      expected: one.state === 'expected', owners: new Set(owners), title: `${title}, ${one.label.value}`,
      ...(one.saidBy ? { saidBy: entityOf.person(one.saidBy.documentId) } : {}),
    };
  };
  const figure = (event: EventFacts, one: FigureFacts, previous: boolean): KnownQuantity => ({
    fact: one.quantity, quantity: one.quantity.value, also: [], kind: 'figure',
    labels: [...(one.label ? [stemsOf(one.label.value, language)] : []), ...labelsOf(one.kind, language)].filter((label) => label.length > 0),
    circumstances: stems(one.scope), expected: false, owners: new Set([entityOf.event(event.itself.value)]),
    ...(one.label ? { title: `${event.name.value}, ${one.label.value}` } : { title: event.name.value, counted: one.kind }),
    ...(previous ? { year: event.year.value } : {}),
  });
  const events = eventsOf(facts);
  return [
    ...facts.caseStudies.flatMap((study) => study.metrics.map((one) => metric(one, study.shortName?.value ?? study.organisation.value, [
      entityOf.study(study.itself.value), entityOf.named(study.organisation.value, language),
      ...(study.shortName ? [entityOf.named(study.shortName.value, language)] : []),
      ...(one.saidBy ? [entityOf.person(one.saidBy.documentId)] : []),
    ]))),
    ...facts.sessions.flatMap((session) => session.metrics.map((one) => metric(one, session.title.value, [
      entityOf.session(session.itself.value), ...contributorsOf(session),
      ...session.contributions.flatMap(({ affiliation }) => (affiliation ? [entityOf.named(affiliation.value, language)] : [])),
      ...(one.saidBy ? [entityOf.person(one.saidBy.documentId)] : []),
    ]))),
    ...events.flatMap((event) => [
      ...event.metrics.map((one) => metric(one, event.name.value, [entityOf.event(event.itself.value)])),
      ...event.figures.map((one) => figure(event, one, false)),
    ]),
    ...(facts.previous ? facts.previous.figures.map((one) => figure(facts.previous ?? events[0], one, true)) : []),
    ...counts(facts, events, language),
    ...sums(facts, language),
  ];
}

/** How many sessions a recap of each length tells: by them a text's own length is known. */
export const toldByLength = (facts: Facts): number[] => lengths.map((length) => select(facts.sessions, length, facts.picked).sessions.length);

function counts(facts: Facts, events: EventFacts[], language: Language): KnownQuantity[] {
  const declared = new Set(events.flatMap(({ figures }) => figures.map(({ kind }) => kind)));
  const of = (kind: Counted, source: Fact | undefined, value: number, also: number[] = [], extra: Partial<KnownQuantity> = {}): KnownQuantity[] =>
    source ? [{
      fact: source, quantity: exactly(value), also, kind: 'count', labels: labelsOf(kind, language), circumstances: [], expected: false,
      owners: new Set(), title: '', counted: kind, ...extra,
    }] : [];
  const told = lengths.map((length) => select(facts.sessions, length, facts.picked).sessions);
  const stories = told.map((sessions) => storiesOf(facts, sessions));
  const subject = facts.event?.itself ?? facts.sessions[0]?.itself;
  const sponsors = new Set([...(facts.event?.sponsorships ?? []), ...(facts.event?.sponsorships.length ? [] : facts.tour?.sponsorships ?? [])].map(({ itself }) => itself.value));
  const cities = (list: EventFacts[]) => new Set(list.flatMap(({ places }) => places.flatMap(({ city }) => city?.value ?? []))).size;
  const tracks = new Map<string, { fact: TextFact; sessions: number }>();
  for (const { track } of facts.sessions) if (track) tracks.set(track.value, { fact: track, sessions: (tracks.get(track.value)?.sessions ?? 0) + 1 });
  const kinds = (kind: string) => facts.sessions.filter((session) => session.kind === kind);
  const sectors = new Map<string, TextFact>(facts.caseStudies.flatMap(({ sector }) => (sector ? [[sector.value.trim().toLowerCase(), sector]] : [])));
  const parties = facts.event?.organisers.filter(({ role }) => role === 'organiser').length ?? 0;
  const speakers = new Set(facts.sessions.flatMap((session) => [...contributorsOf(session)])).size;
  return [
    ...of('sponsors', subject, sponsors.size),
    ...of('stories', subject, facts.caseStudies.length, [], { byLength: stories.map(({ length }) => length) }),
    ...[...sectors].flatMap(([key, sector]) => {
      const inSector = (list: { sector?: TextFact }[]) => list.filter((study) => study.sector?.value.trim().toLowerCase() === key).length;
      const leading = stories.some((list) => leadingSector(list, facts.event?.strands ?? [])?.value.trim().toLowerCase() === key);
      return of('stories', sector, inSector(facts.caseStudies), [], {
        byLength: stories.map((list) => inSector(list.map(({ study }) => study))),
        owners: new Set([`sector:${sector.value}`, ...(leading ? ['sector:leading'] : [])]), title: sector.value,
      });
    }),
    ...of('cities', subject, cities([...(facts.parts.length > 0 ? facts.parts : []), ...(facts.event ? [facts.event] : [])]), [cities(facts.parts)]),
    ...of('events', subject, facts.picked ? facts.events.length : facts.parts.length),
    ...(declared.has('sessions') && !facts.picked ? [] : of('sessions', subject, facts.countable, [facts.sessions.length], facts.picked ? { owners: new Set(facts.events.map(({ itself }) => entityOf.event(itself.value))) } : {})),
    ...of('sessions', subject, facts.sessions.length, [], { byLength: told.map(({ length }) => length), owners: new Set(['told']), counted: 'sessions-told' }),
    ...[...tracks.values()].flatMap(({ fact, sessions }) => of('sessions', fact, sessions, [], { owners: new Set([`track:${fact.value}`]), title: fact.value })),
    ...(declared.has('tracks') || tracks.size === 0 ? [] : of('tracks', subject, tracks.size)),
    ...(declared.has('speakers') || speakers === 0 ? [] : of('speakers', subject, speakers)),
    ...of('keynotes', subject, kinds('keynote').length),
    ...of('workshops', subject, kinds('workshop').length),
    ...of('lightning', subject, kinds('lightning').length),
    ...of('panels', subject, kinds('panel').length),
    ...(parties > 0 ? of('organisers', subject, parties) : []),
  ].filter(({ quantity, title, counted: what }) => quantity.value > 0 || (title === '' && (what === 'stories' || what === 'sponsors')));
}

/** Totals over parts, only where every part has the figure. */
function sums(facts: Facts, language: Language): KnownQuantity[] {
  if (facts.parts.length < 2) return [];
  const kinds = new Set(facts.parts.flatMap(({ figures }) => figures.map(({ kind }) => kind)));
  return [...kinds].flatMap((kind): KnownQuantity[] => {
    const own = facts.parts.flatMap(({ figures }) => figures.find((one) => one.kind === kind) ?? []);
    const [first] = own;
    if (kind === 'other' || !first || own.length < facts.parts.length) return [];
    const exact = own.every(({ quantity }) => quantity.value.qualifier === 'exactly' && quantity.value.upTo === undefined);
    return [{
      fact: first.quantity, quantity: { value: own.reduce((sum, { quantity }) => sum + quantity.value.value, 0), qualifier: exact ? 'exactly' : 'about' },
      also: [], kind: 'sum', labels: labelsOf(kind, language), circumstances: [], expected: false, owners: new Set(), title: '', counted: kind,
    }];
  });
}

