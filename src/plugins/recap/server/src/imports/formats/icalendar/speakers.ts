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
 * @returns folded name -> name
 */
export function calendarOwners(events: readonly CalendarEvent[]): Map<string, string> {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { organizers, attendees } of events) {
    const names = new Map([...organizers, ...attendees].flatMap(namesIn).map((name) => [folded(name), name]));
    for (const [key, name] of names) counts.set(key, { name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return new Map([...counts].filter(([, { count }]) => events.length >= 4 && count > events.length / 2).map(([key, { name }]) => [key, name]));
}

export function speakersOf({ organizers, attendees }: CalendarEvent, owners: ReadonlyMap<string, string>): { people: RawPerson[]; contributions: RawContribution[] } {
  const people = [...organizers, ...attendees].flatMap((property) => namesIn(property).filter((name) => !owners.has(folded(name))).map((name) => ({
    ...emptyPerson, key: `name:${folded(name)}`, name, place: { line: property.line },
  })));
  return { people, contributions: people.map(({ key }) => ({ person: key })) };
}
