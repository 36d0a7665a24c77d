import type { ImportProblemCode, ImportProblemValues } from '../../../../../shared/contracts/import-codes';
import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { emptyEvent, type RawProgramme } from '../raw/raw-programme';
import { Refused } from '../refused';
import { systemName } from '../schedule/system-name';
import { calendarFault, type CalendarPart, readLines } from './content-lines';
import { readProperty } from './property';
import { type CalendarEvent, identifierOf, readEvent } from './read-event';
import { calendarOwners, speakersOf } from './speakers';
import { zonesOf } from './zones';

const inside = (calendars: readonly CalendarPart[], name: string): CalendarPart[] => calendars.flatMap(({ parts }) => parts).filter((part) => part.name === name);

function said(calendars: readonly CalendarPart[], name: string): string | null {
  const line = calendars.flatMap(({ lines }) => lines).find((candidate) => candidate.name === name);
  const value = line === undefined ? null : readProperty(line)?.values.join(', ') ?? null;
  return value === null || value.trim() === '' ? null : value;
}

function noticed(events: readonly CalendarEvent[], mended: number[], owners: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const tell = <Code extends ImportProblemCode>(code: Code, severity: Problem['severity'], count: number, line: number | undefined, values: ImportProblemValues<Code>, message: string) => {
    if (count > 0) problems.push(problem(code, { severity, message, values, place: line === undefined ? {} : { line } }));
  };
  const lineOf = (part: CalendarEvent[]) => part[0]?.session.place.line;
  const broken = events.flatMap((event) => event.broken);
  tell('lines-not-understood', 'left-out', broken.length, broken[0], { count: broken.length }, `Lines that can't be read: ${broken.length}, the first is line ${broken[0]}. They were left out.`);
  tell('lines-mended', 'changed', mended.length, mended[0], { count: mended.length }, `Lines that are no property: ${mended.length}, the first is line ${mended[0]}. They were taken as going on from the line above.`);
  const repeating = events.filter(({ repeats }) => repeats);
  tell('recurrence-not-expanded', 'changed', repeating.length, lineOf(repeating), { count: repeating.length }, `Events that repeat by a rule: ${repeating.length}. Only the first time of each was taken. Add the others by hand.`);
  const allDay = events.filter((event) => event.allDay);
  tell('all-day', 'changed', allDay.length, lineOf(allDay), { count: allDay.length }, `Events that last all day: ${allDay.length}. They were taken without a time.`);
  const unknown = events.filter(({ unknownZones }) => unknownZones.length > 0);
  const zone = unknown[0]?.unknownZones[0] ?? '';
  tell('unknown-zone', 'changed', unknown.length, lineOf(unknown), { zone: zone.slice(0, 80) }, `Events in the time zone "${zone.slice(0, 80)}", which isn't known: ${unknown.length}. The chosen one is taken for them.`);
  tell('calendar-owner', 'note', owners.size, undefined, { name: [...owners.values()].join(', ') }, `"${[...owners.values()].join('", "')}" stands on most events and was taken for who keeps the calendar, not for a speaker.`);
  return problems;
}

/** iCalendar: each VEVENT is a session. */
export function readCalendar(text: string): RawProgramme {
  const { calendars, mended } = readLines(text);
  const { resolve, iana } = zonesOf(inside(calendars, 'VTIMEZONE'));
  const events = inside(calendars, 'VEVENT').map((part) => readEvent(part, resolve));
  if (!calendars.some(({ name }) => name === 'VCALENDAR')) throw new Refused('broken-icalendar', 'There is no calendar in it: it begins with BEGIN:VCALENDAR.', calendarFault('noCalendar'), { line: 1 });
  const uids = new Map<string, number>();
  for (const { uid } of events) if (uid !== null) uids.set(uid, (uids.get(uid) ?? 0) + 1);
  const owners = calendarOwners(events);
  const used = new Set(events.flatMap(({ zones }) => zones).map(iana));
  const [only] = [...used];
  const name = said(calendars, 'X-WR-CALNAME') ?? said(calendars, 'NAME');
  const raw: RawProgramme = {
    format: 'icalendar',
    system: systemName('icalendar', 'icalendar', name),
    event: { ...emptyEvent, name, timezone: said(calendars, 'X-WR-TIMEZONE') ?? (used.size === 1 ? only ?? null : null) },
    base: null,
    sessions: [],
    people: [],
    problems: noticed(events, mended, owners),
    columns: null,
  };
  for (const event of events) {
    const { people, contributions } = speakersOf(event, owners);
    raw.people.push(...people);
    raw.sessions.push({ ...event.session, identifier: identifierOf(event, (uids.get(event.uid ?? '') ?? 0) > 1), contributions });
  }
  return raw;
}
