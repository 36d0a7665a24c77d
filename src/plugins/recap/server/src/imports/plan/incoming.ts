import type { Programme, ProgrammeEvent, ProgrammeLink, ProgrammePerson, ProgrammeSession } from '../programme';
import type { Row, Value, Values } from './values';

/** What a source says of an entry. A field that it says nothing of isn't there, and is left alone. */
export type Incoming = Partial<Values>;

const linkRows = (links: ProgrammeLink[]): Row[] => links.map(({ kind, label, url }) => ({ kind, label, url }));

/** The first and the last moment that anything of the programme has. */
function span(programme: Programme): { startsAt: string | null; endsAt: string | null } {
  const moments = programme.sessions.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).filter((moment) => moment !== null).sort();
  return { startsAt: moments.at(0) ?? null, endsAt: moments.at(-1) ?? null };
}

const earlier = (one: string | null, other: string | null) => (one !== null && other !== null && other < one ? other : (one ?? other));
const later = (one: string | null, other: string | null) => (one !== null && other !== null && other > one ? other : (one ?? other));

const placeRows = ({ venue, city, country }: ProgrammeEvent): Row[] => (venue ?? city ?? country ? [{ venue, city, country }] : []);

/**
 * What the source says of the event. Its dates come from its sessions where it has none itself.
 * @param name and timezone: as answered, where the source lacks them
 */
export function incomingEvent(programme: Programme, answers: { eventName: string | null; timezone: string | null }): Incoming {
  const { event } = programme;
  const sessions = span(programme);
  // Half of its dates alone could contradict the sessions.
  const [startsAt, endsAt] = event.startsAt && event.endsAt
    ? [event.startsAt, event.endsAt]
    : [earlier(event.startsAt, sessions.startsAt), later(event.endsAt, sessions.endsAt)];
  const name = answers.eventName ?? event.name;
  const timezone = event.timezone ?? answers.timezone;
  // What a source doesn't say of an event isn't taken from it: a person may have answered it the last time.
  return {
    ...(name === null ? {} : { name }),
    ...(startsAt === null ? {} : { startsAt }),
    ...(endsAt === null ? {} : { endsAt }),
    ...(timezone === null ? {} : { timezone }),
    places: placeRows(event),
    materials: event.url === null ? [] : [{ kind: 'website', label: null, url: event.url }],
  };
}

/** What the source says of a person; where it has them twice, the first that says something of a field is believed. */
export function incomingSpeaker(persons: ProgrammePerson[]): Incoming {
  const first = (field: 'affiliation' | 'jobTitle' | 'pronouns' | 'country' | 'bio'): Value => persons.map((person) => person[field]).find((value) => value !== null) ?? null;
  const links = new Map(persons.flatMap((person) => linkRows(person.links)).map((row) => [row.url, row]));
  return {
    name: persons[0]?.name ?? null,
    affiliation: first('affiliation'),
    jobTitle: first('jobTitle'),
    pronouns: first('pronouns'),
    country: first('country'),
    bio: first('bio'),
    links: [...links.values()],
  };
}

/**
 * What the source says of a session.
 * @param speakerOf documentId of the speaker that a person of the file is or will be
 * @param people by key: what the source says of a person holds for the day of the session, too
 * @param wasCancelled the last import found it cancelled: that it isn't any more is news
 */
export function incomingSession(
  session: ProgrammeSession,
  { event, speakerOf, people, wasCancelled }: {
    event: string; speakerOf: (person: string) => string; people: ReadonlyMap<string, ProgrammePerson>; wasCancelled: boolean;
  },
): Incoming {
  const contributions = new Map(
    session.contributions.map(({ person, affiliation, jobTitle, role }) => {
      const speaker = speakerOf(person);
      const known = people.get(person);
      return [`${speaker} ${role}`, { speaker, affiliation: affiliation ?? known?.affiliation ?? null, jobTitle: jobTitle ?? known?.jobTitle ?? null, role }];
    }),
  );
  return {
    title: session.title,
    kind: session.kind,
    ...(session.cancelled ? { outcome: 'cancelled' } : wasCancelled ? { outcome: 'planned' } : {}),
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    room: session.room,
    track: session.track,
    language: session.language,
    event,
    contributions: [...contributions.values()],
    abstract: session.abstract,
    materials: linkRows(session.materials),
    mayPublishRecording: session.mayPublishRecording,
  };
}
