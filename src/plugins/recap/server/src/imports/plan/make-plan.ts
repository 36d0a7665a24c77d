import type { ImportProblemCode, ImportProblemValues } from '../../../../shared/contracts/import-codes';
import type { ImportDetail } from '../../../../shared/contracts/imports';
import { normalName } from '../people/normal-name';
import { resolvePeople, type ResolvedPerson } from '../people/resolve-people';
import { problem } from '../problem';
import type { Place, Problem, Programme, ProgrammeSession } from '../programme';
import { fitIdentifier, fitProgramme } from './fit-programme';
import { incomingEvent, incomingSession, incomingSpeaker } from './incoming';
import { planFields } from './plan-entry';
import type { Answers, ImportedRecord, SiteState, StoredEntry } from './state';
import { toldValue } from './told-value';
import { newEvent, newSpeaker, type Plan, type PlannedEntry, type PlannedRecord } from './types';
import { equal, isRows, type Values } from './values';

const noDetail: ImportDetail = { startsAt: null, endsAt: null, room: null, people: [], affiliation: null, sessions: null };
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const sameRecord = (record: ImportedRecord | undefined, documentId: string | null, wanted: PlannedRecord): boolean =>
  record !== undefined
  && record.documentId === documentId
  && record.presence === wanted.presence
  && Object.keys({ ...record.baseline, ...wanted.baseline }).every((field) => equal(record.baseline[field], wanted.baseline[field]) && field in record.baseline === field in wanted.baseline);

/** What an event needs to be seen by readers. */
const requiredOfEvent = ['name', 'startsAt', 'endsAt', 'timezone'] as const;

export interface PlanInput {
  programme: Programme;
  state: SiteState;
  answers: Answers;
  now: Date;
}

/**
 * What an import would do: every entry with what is written, what a person's word keeps and what is remembered. Looks
 * at nothing but what it is given, and writes nothing: asked again after it was done, it plans nothing.
 */
export function makePlan({ programme: source, state, answers, now }: PlanInput): Plan {
  const { programme, problems } = fitProgramme(source);
  const { system } = programme;
  const say = <Code extends ImportProblemCode>(code: Code, severity: Problem['severity'], place: Place, values: ImportProblemValues<Code>, message: string) =>
    problems.push(problem(code, { severity, place, values, message }));

  const eventId = state.event?.documentId ?? newEvent;
  const records = new Map(state.records.map((record) => [`${record.uid} ${record.scope} ${record.identifier}`, record]));
  const people = resolvePeople(programme, state, answers);
  const persons = new Map(programme.people.map((person) => [person.key, person]));
  const entryKeyOf = (person: string): string => `speaker:${people.keyOf.get(person) ?? person}`;
  const resolvedByKey = new Map(people.resolved.map((resolved) => [resolved.key, resolved]));
  const speakerOf = (person: string): string =>
    resolvedByKey.get(people.keyOf.get(person) ?? person)?.entry?.documentId ?? newSpeaker(entryKeyOf(person));

  const titles = new Map<string, string>([
    ...state.speakers.map(({ documentId, values }): [string, string] => [documentId, textOf(values.name) ?? documentId]),
    ...people.resolved.map(({ key, persons: [first] }): [string, string] => [newSpeaker(`speaker:${key}`), first?.name ?? key]),
    [eventId, answers.eventName ?? textOf(state.event?.values.name) ?? programme.event.name ?? ''],
  ]);
  const told = toldValue((documentId) => titles.get(documentId) ?? documentId);

  // The event.
  const eventIncoming = incomingEvent(programme, answers);
  const eventIdentity = { identifier: programme.event.identifier ?? '', scope: eventId };
  const eventRecord = records.get(`api::event.event ${eventId} ${eventIdentity.identifier}`);
  const eventFields = planFields({
    uid: 'api::event.event', key: 'event', stored: state.event, baseline: eventRecord?.baseline, incoming: eventIncoming, take: answers.take, told,
  });
  const missing = state.event ? [] : requiredOfEvent.filter((field) => !textOf(eventFields.write[field]));
  const eventIsSeen = state.event ? state.event.publication !== 'draft' : answers.publish && missing.length === 0;
  const undated = missing.filter((field) => field === 'startsAt' || field === 'endsAt');
  if (answers.publish && undated.length > 0 && !programme.needsTimezone) {
    say('event-stays-draft', 'note', {}, {}, 'The event stays a draft, and so do its sessions: the source says nothing of its dates. Add them, and publish the event with everything linked.');
  }
  if (answers.publish && state.event?.publication === 'draft') {
    say('event-is-draft', 'note', {}, { event: told('event', eventId) ?? '' }, `"${told('event', eventId)}" is a draft, so new sessions stay drafts too. Publish the event with everything linked when it is ready.`);
  }
  const endsAt = textOf(eventFields.write.endsAt);
  if (!state.event && endsAt !== null && new Date(endsAt) < now) {
    say('recap-on-request', 'note', {}, {}, 'The event is over already: its recap is drafted when somebody asks for it, not automatically. Change "Recap" in its entry if it is to be.');
  }
  const recordsOf = (uid: PlannedEntry['uid'], documentId: string | null, wanted: PlannedRecord): PlannedRecord[] =>
    sameRecord(records.get(`${uid} ${wanted.scope} ${wanted.identifier}`), documentId, wanted) ? [] : [wanted];

  const entry = (
    given: Pick<PlannedEntry, 'uid' | 'key' | 'title' | 'detail' | 'place' | 'stored' | 'origin' | 'records'>,
    { fields, write }: { fields: PlannedEntry['fields']; write: Values },
    cancelled = false,
  ): PlannedEntry => {
    const { stored } = given;
    const changed = !stored || Object.keys(write).length > 0;
    const drafted = given.uid !== 'api::speaker.speaker';
    const publishes = drafted && answers.publish && changed && (stored ? stored.publication === 'published' : eventIsSeen);
    const change = !changed ? 'untouched' : cancelled && (!stored || write.outcome === 'cancelled') ? 'cancelled' : stored ? 'changed' : 'new';
    return { ...given, documentId: stored?.documentId ?? null, change, fields, write, publishes };
  };

  // A name given by hand is a person's word: what is remembered is the source's, or the next import would put it back.
  const eventBaseline: Values = !state.event && programme.event.name ? { ...eventFields.baseline, name: programme.event.name } : eventFields.baseline;
  const event = entry({
    uid: 'api::event.event',
    key: 'event',
    title: titles.get(eventId) ?? '',
    detail: { ...noDetail, startsAt: textOf(eventIncoming.startsAt ?? null), endsAt: textOf(eventIncoming.endsAt ?? null) },
    place: { path: 'event' },
    stored: state.event,
    origin: { system, identifier: eventIdentity.identifier, url: programme.event.url },
    records: recordsOf('api::event.event', state.event?.documentId ?? null, { ...eventIdentity, baseline: eventBaseline, presence: 'present' }),
  }, eventFields);

  // The speakers.
  const sessionCounts = new Map<string, number>();
  for (const session of programme.sessions) {
    for (const key of new Set(session.contributions.map(({ person }) => entryKeyOf(person)))) sessionCounts.set(key, (sessionCounts.get(key) ?? 0) + 1);
  }
  const speaker = (resolved: ResolvedPerson): PlannedEntry => {
    const key = `speaker:${resolved.key}`;
    const [first] = resolved.persons;
    const identities = resolved.persons.flatMap((person) => {
      const identity = people.identityOf.get(person.key);
      return identity ? [{ identifier: identity.identifier, scope: identity.scope === 'site' ? '' : eventId }] : [];
    });
    const record = identities.map(({ identifier, scope }) => records.get(`api::speaker.speaker ${scope} ${identifier}`)).find((found) => found !== undefined && found.documentId === resolved.entry?.documentId);
    const incoming = incomingSpeaker(resolved.persons);
    const fields = planFields({ uid: 'api::speaker.speaker', key, stored: resolved.entry, baseline: record?.baseline, incoming, take: answers.take, told });
    return entry({
      uid: 'api::speaker.speaker',
      key,
      title: textOf(resolved.entry?.values.name) ?? first?.name ?? '',
      detail: { ...noDetail, affiliation: textOf(incoming.affiliation), sessions: sessionCounts.get(key) ?? 0 },
      place: first?.place ?? {},
      stored: resolved.entry,
      origin: { system, identifier: identities[0]?.identifier ?? '', url: null },
      records: identities.flatMap((identity) =>
        recordsOf('api::speaker.speaker', resolved.entry?.documentId ?? null, { ...identity, baseline: fields.baseline, presence: 'present' })),
    }, fields);
  };

  // The sessions.
  const storedSessions = new Map(state.sessions.map((stored) => [stored.documentId, stored]));
  const ofOrigin = new Map(
    state.sessions
      .filter(({ origin, values }) => origin?.system === system && origin.identifier && values.event === state.event?.documentId)
      .map((stored) => [stored.origin?.identifier ?? '', stored]),
  );
  const recorded = new Set(state.records.filter(({ uid }) => uid === 'api::session.session').map(({ documentId }) => documentId));
  const byHand = new Map(
    state.sessions
      .filter(({ documentId, origin }) => !recorded.has(documentId) && !(origin?.system === system && origin.identifier))
      .map((stored) => [normalName(textOf(stored.values.title) ?? ''), stored]),
  );
  const session = (one: ProgrammeSession): PlannedEntry => {
    const key = `session:${one.identifier}`;
    const record = records.get(`api::session.session ${eventId} ${one.identifier}`);
    const stored = storedSessions.get(record?.documentId ?? '') ?? ofOrigin.get(one.identifier) ?? null;
    if (record && !stored) {
      say('deleted-here', 'note', one.place, { entry: one.title }, `"${one.title}" was imported before and deleted here since. It will be made again.`);
    }
    const twin = stored ? undefined : byHand.get(normalName(one.title));
    if (twin) {
      say('same-title-here', 'note', one.place, { entry: one.title }, `The event has a session "${one.title}" that no import made. A second one will be made: titles alone don't say that two sessions are one.`);
    }
    const baseline = stored ? record?.baseline : undefined;
    const incoming = incomingSession(one, { event: eventId, speakerOf, people: persons, wasCancelled: baseline?.outcome === 'cancelled' });
    const planned = planFields({ uid: 'api::session.session', key, stored, baseline, incoming, take: answers.take, told });
    if (planned.timesCollide) {
      say('times-kept', 'note', one.place, { entry: one.title }, `The times of "${one.title}" stay as they are: what the source says of them would contradict what a person changed.`);
    }
    const names = [...new Set(one.contributions.map(({ person }) => titles.get(speakerOf(person)) ?? ''))];
    return entry({
      uid: 'api::session.session',
      key,
      title: one.title,
      detail: { ...noDetail, startsAt: one.startsAt, endsAt: one.endsAt, room: one.room, people: names.slice(0, 10) },
      place: one.place,
      stored,
      origin: { system, identifier: one.identifier, url: one.url },
      records: recordsOf('api::session.session', stored?.documentId ?? null, {
        identifier: one.identifier, scope: eventId, baseline: planned.baseline, presence: one.cancelled ? 'cancelled' : 'present',
      }),
    }, planned, one.cancelled);
  };

  // What the source has no more. Sessions that were left out for a fault stand in it all the same.
  const inSource = new Set(source.sessions.map(({ identifier }) => fitIdentifier(identifier)));
  const gone = (record: ImportedRecord, stored: StoredEntry): PlannedEntry => ({
    uid: 'api::session.session',
    key: `session:${record.identifier}`,
    documentId: stored.documentId,
    title: textOf(stored.values.title) ?? stored.documentId,
    change: 'gone',
    detail: {
      ...noDetail,
      startsAt: textOf(stored.values.startsAt),
      endsAt: textOf(stored.values.endsAt),
      room: textOf(stored.values.room),
      people: (isRows(stored.values.contributions) ? stored.values.contributions : []).flatMap(({ speaker: id }) => (id ? [titles.get(id) ?? ''] : [])).slice(0, 10),
    },
    fields: [],
    place: {},
    stored,
    write: {},
    origin: { system, identifier: record.identifier, url: null },
    publishes: false,
    records: record.presence === 'gone' ? [] : [{ identifier: record.identifier, scope: record.scope, baseline: record.baseline, presence: 'gone' }],
  });
  const vanished = state.records
    .filter(({ uid, scope, identifier }) => uid === 'api::session.session' && scope === eventId && !inSource.has(identifier))
    .flatMap((record) => {
      const stored = storedSessions.get(record.documentId);
      return stored ? [gone(record, stored)] : [];
    });

  return {
    event,
    speakers: people.resolved.map(speaker),
    sessions: [...programme.sessions.map(session), ...vanished],
    questions: people.questions,
    problems: [...source.problems, ...problems],
  };
}
