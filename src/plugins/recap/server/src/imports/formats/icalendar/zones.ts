import ICAL from 'ical.js';
import { isKnownZone, toInstant } from '../raw/moments';
import type { Moment } from '../raw/raw-programme';
import type { CalendarPart } from './content-lines';

/** A local time in a zone as an instant; null where the zone isn't known. */
export type Zones = (zone: string, local: string) => Moment | null;

/** Rules as calendars have them: "on the last Sunday of March". Others could be expanded for centuries of seconds. */
const rule = /^RRULE:(?=[^\n]*FREQ=YEARLY)(?:(?:FREQ=YEARLY|BYMONTH=(?:[1-9]|1[0-2])|BYDAY=(?:[+-]?[1-4]|-1)?(?:MO|TU|WE|TH|FR|SA|SU)|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=\d{8}(?:T\d{6}Z?)?)(?:;|$)){2,6}$/i;
const transition = /^(?:TZOFFSETFROM:[+-]\d{4}(?:\d{2})?|TZOFFSETTO:[+-]\d{4}(?:\d{2})?|DTSTART(?:;[^:\n]{0,80})?:(?:1[6-9]|20)\d{6}T\d{6})$/i;

/** `Europe/Rome`, also where it stands at the end of a longer name (`/freeassociation.sourceforge.net/Europe/Rome`). */
function ianaName(name: string): string | null {
  const plain = name.replace(/^"|"$/g, '').trim();
  return [plain, ...(plain.startsWith('/') ? [plain.split('/').slice(-2).join('/'), plain.split('/').slice(-3).join('/')] : [])].find(isKnownZone) ?? null;
}

const valueOf = (part: CalendarPart, name: string): string | null => {
  const line = part.lines.find((candidate) => candidate.name === name);
  return line === undefined ? null : line.text.slice(line.text.indexOf(':') + 1).trim();
};

/** The zone a VTIMEZONE describes, of its harmless lines only; null where they don't suffice. */
function described(part: CalendarPart): ICAL.Timezone | null {
  const lines: string[] = ['BEGIN:VTIMEZONE', 'TZID:described'];
  for (const { name, lines: own } of part.parts.slice(0, 20)) {
    if (name !== 'STANDARD' && name !== 'DAYLIGHT') continue;
    const kept = own.map(({ text }) => text.trim()).filter((text) => transition.test(text) || rule.test(text));
    const rules = own.filter((line) => line.name === 'RRULE').length;
    // With a rule left out the zone would be wrong for most of the year: rather none.
    if (kept.length !== rules + 3) return null;
    lines.push(`BEGIN:${name}`, ...kept, `END:${name}`);
  }
  if (lines.length === 2) return null;
  try {
    return new ICAL.Timezone(new ICAL.Component(ICAL.parse([...lines, 'END:VTIMEZONE'].join('\r\n'))));
  } catch {
    return null;
  }
}

function inDescribed(zone: ICAL.Timezone, local: string): Moment | null {
  try {
    const offset = zone.utcOffset(ICAL.Time.fromDateTimeString(local));
    const utc = Date.parse(`${local}Z`) - offset * 1000;
    return Number.isFinite(utc) ? { is: 'instant', instant: utc } : null;
  } catch {
    return null;
  }
}

/** The IANA zone a TZID stands for, by its name or by what its VTIMEZONE says; null where neither does. */
export function zonesOf(parts: readonly CalendarPart[]): { resolve: Zones; iana: (zone: string) => string | null } {
  const byName = new Map(parts.map((part) => [valueOf(part, 'TZID') ?? '', part]));
  const known = new Map<string, ICAL.Timezone | null>();
  const iana = (name: string): string | null => {
    const part = byName.get(name);
    const location = part === undefined ? null : valueOf(part, 'X-LIC-LOCATION');
    return ianaName(name) ?? (location === null ? null : ianaName(location));
  };
  const resolve: Zones = (name, local) => {
    const named = iana(name);
    if (named !== null) {
      const instant = toInstant({ is: 'local', local }, named);
      return instant === null ? null : { is: 'instant', instant: Date.parse(instant) };
    }
    const part = byName.get(name);
    if (part === undefined) return null;
    if (!known.has(name)) known.set(name, described(part));
    const zone = known.get(name) ?? null;
    return zone === null ? null : inDescribed(zone, local);
  };
  return { resolve, iana };
}
