import { DateTime, IANAZone } from 'luxon';
import type { Moment } from './raw-programme';

const written = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;
const minute = 60_000;

export const isKnownZone = (zone: string): boolean => IANAZone.isValidZone(zone);

/** A clock's reading, or null where no calendar has that day or no clock that time. */
export function localMoment(year: number, month: number, day: number, hour = 0, minutes = 0, seconds = 0): Moment | null {
  if (hour > 23 || minutes > 59 || seconds > 60 || year < 1900 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minutes, Math.min(seconds, 59)));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { is: 'local', local: date.toISOString().slice(0, 19) } : null;
}

/** `2025-10-04T09:00`, with or without seconds, with `Z`, an offset or neither. Null for what is no such time. */
export function parseMoment(text: string | null): Moment | null {
  const parts = written.exec(text?.trim() ?? '');
  if (!parts) return null;
  const [year, month, day, hour, minutes, seconds] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const local = localMoment(year!, month!, day!, hour, minutes, seconds);
  const zone = parts[7];
  if (local === null || local.is !== 'local' || zone === undefined) return local;
  const utc = Date.parse(`${local.local}Z`);
  if (zone.toUpperCase() === 'Z') return { is: 'instant', instant: utc };
  const digits = zone.replace(/\D/g, '');
  const offset = (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) * (zone.startsWith('-') ? -1 : 1);
  return Math.abs(offset) > 16 * 60 ? null : { is: 'instant', instant: utc - offset * minute };
}

/** A day and a time of day written apart (`2025-10-04`, `09:00`). */
export const momentOn = (day: string | null, time: string | null): Moment | null => {
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(time?.trim() ?? '');
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(day?.trim() ?? '');
  if (!clock || !date) return null;
  return localMoment(Number(date[1]), Number(date[2]), Number(date[3]), Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0));
};

export function later(moment: Moment, minutes: number): Moment {
  return moment.is === 'instant'
    ? { is: 'instant', instant: moment.instant + minutes * minute }
    : { is: 'local', local: new Date(Date.parse(`${moment.local}Z`) + minutes * minute).toISOString().slice(0, 19) };
}

/** How many minutes lie between two moments of the same sort; null where one is local and the other an instant. */
export function minutesBetween(start: Moment, end: Moment): number | null {
  if (start.is === 'instant' && end.is === 'instant') return (end.instant - start.instant) / minute;
  if (start.is === 'local' && end.is === 'local') return (Date.parse(`${end.local}Z`) - Date.parse(`${start.local}Z`)) / minute;
  return null;
}

/** ISO 8601 in UTC; null for a local moment without a zone. */
export function toInstant(moment: Moment | null, zone: string | null): string | null {
  if (moment === null) return null;
  if (moment.is === 'instant') return new Date(moment.instant).toISOString();
  if (zone === null) return null;
  const time = DateTime.fromISO(moment.local, { zone });
  return time.isValid ? new Date(time.toMillis()).toISOString() : null;
}

/** `00:45`, `1:30:00`, `PT1H30M`, `90`, `45 min`, `1h30`, `1 h 30`: minutes; null for anything else or more than ten days. */
export function parseMinutes(text: string | null): number | null {
  const trimmed = text?.trim() ?? '';
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(trimmed);
  const iso = /^P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,4}S)?)?$/i.exec(trimmed);
  const words = /^(?:(\d{1,3})\s?(?:h|hours?|hrs?|std\.?|stunden?|ore|ora|heures?))?\s?(?:(\d{1,4})\s?(?:m|min\.?|mins|minut[a-z]*)?)?$/i.exec(trimmed);
  let minutes: number | null = null;
  if (clock) minutes = clock[1] === undefined ? Number(clock[2]) * 60 + Number(clock[3]) : Number(clock[1]) * 60 + Number(clock[2]);
  else if (iso && trimmed.length > 2) minutes = Number(iso[1] ?? 0) * 1440 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0);
  else if (words && trimmed !== '') minutes = Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
  return minutes !== null && minutes <= 14_400 ? minutes : null;
}
