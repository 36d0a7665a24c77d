/** Counts of a programme's file, made with nothing of the readers: by its own parser of JSON, or by looking for what its lines begin with. */
export interface SourceCounts {
  sessions: number;
  speakers: number;
  contributions: number;
}

const distinct = (values: Iterable<unknown>): number => new Set(values).size;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group = '']) => group);

export function countSessionizeAll(text: string): SourceCounts {
  const { sessions, speakers } = JSON.parse(text) as { sessions: { speakers: string[] }[]; speakers: { id: string }[] };
  const known = new Set(speakers.map(({ id }) => id));
  return { sessions: sessions.length, speakers: known.size, contributions: sum(sessions.map((session) => session.speakers.filter((id) => known.has(id)).length)) };
}

/** A session that stands in several rooms is one. */
export function countSessionizeGrid(text: string): SourceCounts {
  const days = JSON.parse(text) as { rooms: { sessions: { id: string | number; speakers: { id: string }[] }[] }[] }[];
  const sessions = new Map(days.flatMap(({ rooms }) => rooms.flatMap((room) => room.sessions)).map((session) => [String(session.id), session]));
  const speakers = [...sessions.values()].flatMap((session) => session.speakers.map(({ id }) => id));
  return { sessions: sessions.size, speakers: distinct(speakers), contributions: speakers.length };
}

export function countScheduleJson(text: string): SourceCounts {
  const json = JSON.parse(text) as { schedule: { conference: { days: { rooms: Record<string, { persons: { guid?: string; id: number }[] }[]> }[] } } };
  const events = json.schedule.conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
  const persons = events.map((event) => event.persons.map(({ id }) => id));
  return { sessions: events.length, speakers: distinct(persons.flat()), contributions: sum(persons.map(distinct)) };
}

/** Persons are told apart by guid, else by id, else by name. */
export function countScheduleXml(text: string): SourceCounts {
  const events = text.split(/<event[\s>]/).slice(1);
  const persons = events.map((event) => found(event, /<person((?:\s[^>]*)?>[^<]*)<\/person>/g).map((person) => /\sguid="([^"]+)"/.exec(person)?.[1] ?? /\sid="(\d+)"/.exec(person)?.[1] ?? person));
  return { sessions: events.length, speakers: distinct(persons.flat()), contributions: sum(persons.map(distinct)) };
}

interface Submission {
  code: string;
  state?: string;
  speakers: { code: string }[];
  slots: unknown[];
}

/** Each slot of a submission is a session; one that was called off counts, one that was never accepted doesn't. */
export function countSubmissions(submissions: Submission[]): SourceCounts {
  const taken = [...new Map(submissions.map((submission) => [submission.code, submission])).values()].filter(({ state }) => state !== 'rejected');
  const sessions = taken.map(({ slots }) => Math.max(1, slots.length));
  return {
    sessions: sum(sessions),
    speakers: distinct(taken.flatMap(({ speakers }) => speakers.map(({ code }) => code))),
    contributions: sum(taken.map(({ speakers }, index) => speakers.length * (sessions[index] ?? 0))),
  };
}

export const countPretalxPage = (text: string): SourceCounts => countSubmissions((JSON.parse(text) as { results: Submission[] }).results);

/** Names of attendees, without rooms, addresses and the office that stands on every second event. */
export function countCalendar(text: string, office: string): SourceCounts {
  const names = text.split('\n').filter((line) => /^(?:ATTENDEE|ORGANIZER)/.test(line) && !/CUTYPE=ROOM/.test(line))
    .flatMap((line) => found(line, /;CN="?([^";:]+)/g)).filter((name) => !name.includes('@') && name !== office);
  return { sessions: found(text, /^(BEGIN:VEVENT)/gm).length, speakers: distinct(names), contributions: names.length };
}

/** The site of a conference that keeps its submissions by day, hour and room. */
export function countSubmissionsByHour(text: string): SourceCounts {
  type Day = Record<string, Record<string, Submission>>;
  const { schedule, sprints } = JSON.parse(text) as { schedule: Record<string, Day>; sprints: Record<string, Day> };
  return countSubmissions([schedule, sprints].flatMap((part) => Object.values(part).flatMap((day) => Object.values(day).flatMap((hour) => Object.values(hour)))));
}
