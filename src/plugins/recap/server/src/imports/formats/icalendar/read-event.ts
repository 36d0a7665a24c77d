import { folded, momentText, shortHash } from '../raw/identity';
import { parseMinutes, parseMoment } from '../raw/moments';
import { emptySession, type Moment, type RawLink, type RawSession } from '../raw/raw-programme';
import type { CalendarPart } from './content-lines';
import { parameter, type Property, readProperty } from './property';
import type { Zones } from './zones';

const wanted = new Set(['UID', 'RECURRENCE-ID', 'SUMMARY', 'DESCRIPTION', 'X-ALT-DESC', 'DTSTART', 'DTEND', 'DURATION', 'LOCATION', 'CATEGORIES', 'STATUS', 'URL', 'ATTACH', 'ORGANIZER', 'ATTENDEE', 'RRULE']);

export interface CalendarEvent {
  uid: string | null;
  recurrence: string | null;
  session: RawSession;
  organizers: Property[];
  attendees: Property[];
  /** Lines that couldn't be read. */
  broken: number[];
  repeats: boolean;
  allDay: boolean;
  /** TZIDs that nothing explains. */
  unknownZones: string[];
  /** TZIDs used. */
  zones: string[];
}

export function readEvent(part: CalendarPart, resolve: Zones): CalendarEvent {
  const found = new Map<string, Property[]>();
  const broken: number[] = [];
  for (const line of part.lines) {
    if (!wanted.has(line.name)) continue;
    const property = readProperty(line);
    if (property === null) broken.push(line.line);
    else if (found.has(line.name)) found.get(line.name)!.push(property);
    else found.set(line.name, [property]);
  }
  const first = (name: string): Property | null => found.get(name)?.[0] ?? null;
  const value = (name: string): string | null => {
    const text = first(name)?.values.join(', ');
    return text === undefined || text.trim() === '' ? null : text;
  };
  const unknownZones: string[] = [];
  const zones: string[] = [];
  const moment = (name: string): Moment | null => {
    const property = first(name);
    if (property === null || property.type === 'date') return null;
    const written = parseMoment(property.values[0] ?? null);
    const zone = parameter(property, 'tzid');
    if (written === null || written.is === 'instant' || zone === null) return written;
    zones.push(zone);
    const resolved = resolve(zone, written.local);
    if (resolved === null) unknownZones.push(zone);
    return resolved ?? written;
  };
  const start = moment('DTSTART');
  const links = (found.get('ATTACH') ?? []).flatMap((attached): RawLink[] => {
    const url = attached.values[0];
    return attached.type !== 'uri' || url === undefined || url.trim() === '' ? [] : [{ kind: null, label: parameter(attached, 'filename') ?? parameter(attached, 'x-filename') ?? parameter(attached, 'x-label'), url }];
  });
  return {
    uid: value('UID'),
    recurrence: value('RECURRENCE-ID'),
    session: {
      ...emptySession,
      title: value('SUMMARY'),
      abstracts: [value('DESCRIPTION') ?? value('X-ALT-DESC')],
      start,
      end: moment('DTEND'),
      minutes: parseMinutes(value('DURATION')),
      room: value('LOCATION'),
      track: (found.get('CATEGORIES') ?? []).flatMap(({ values }) => values).map((name) => name.trim()).filter((name) => name !== '').join(', ') || null,
      cancelled: /^cancelled$/i.test(value('STATUS')?.trim() ?? ''),
      url: value('URL'),
      links,
      place: { line: part.line },
    },
    organizers: found.get('ORGANIZER') ?? [],
    attendees: found.get('ATTENDEE') ?? [],
    broken,
    repeats: found.has('RRULE'),
    allDay: first('DTSTART')?.type === 'date',
    unknownZones,
    zones,
  };
}

/** UIDs that several events share say nothing alone: with the occurrence they change, else with start and room. */
export function identifierOf({ uid, recurrence, session }: CalendarEvent, shared: boolean): string | null {
  if (uid === null || !shared) return uid;
  return recurrence !== null ? `${uid}/${recurrence}` : `${uid}/${shortHash(momentText(session.start), folded(session.room ?? ''))}`;
}
