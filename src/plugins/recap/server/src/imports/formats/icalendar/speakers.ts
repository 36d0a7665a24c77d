import { folded } from '../raw/identity';
import { emptyPerson, type RawContribution, type RawPerson } from '../raw/raw-programme';
import { splitPeople } from '../table/split-people';
import { parameter, type Property } from './property';
import type { CalendarEvent } from './read-event';

const takesPart = (property: Property): boolean =>
  !/^(?:room|resource)$/i.test(parameter(property, 'cutype') ?? '') && !/^declined$/i.test(parameter(property, 'partstat') ?? '') && !/^non-participant$/i.test(parameter(property, 'role') ?? '');

/** The names in an ORGANIZER or ATTENDEE; an address alone is no name. */
function namesIn(property: Property): string[] {
  const name = parameter(property, 'cn');
  if (name === null || name.includes('@') || !takesPart(property)) return [];
  return splitPeople(name, () => false).people.map((person) => person.name);
}

/**
 * Conferences put speakers into ORGANIZER and ATTENDEE. A name that stands on more than half of four or more events is that of
 * the calendar's owner, and of nobody who speaks.
 */
export function calendarOwners(events: readonly CalendarEvent[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { organizers, attendees } of events) {
    for (const name of new Set([...organizers, ...attendees].flatMap(namesIn).map(folded))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => events.length >= 4 && count > events.length / 2).map(([name]) => name));
}

export function speakersOf({ organizers, attendees }: CalendarEvent, owners: ReadonlySet<string>): { people: RawPerson[]; contributions: RawContribution[] } {
  const people = [...organizers, ...attendees].flatMap((property) => namesIn(property).filter((name) => !owners.has(folded(name))).map((name) => ({
    ...emptyPerson, key: `name:${folded(name)}`, name, place: { line: property.line },
  })));
  return { people, contributions: people.map(({ key }) => ({ person: key })) };
}
