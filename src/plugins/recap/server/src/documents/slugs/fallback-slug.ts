import { localDate } from '../../engine/facts/local-date';
import type { Attributes } from '../rules/fault';

const digits = { day: 10, month: 7, year: 4 } as const;

const dayOf = (instant: unknown, timezone: unknown): string => {
  if (!(instant instanceof Date) && typeof instant !== 'string') return '';
  if (typeof timezone !== 'string' || Number.isNaN(new Date(instant).getTime())) return '';
  try {
    return localDate(new Date(instant).toISOString(), timezone);
  } catch {
    return '';
  }
};

/**
 * The slug of an entry whose name has no Latin form: its kind, its date as far as it is known and the beginning of
 * its documentId: `meetup-2025-05-k3v9qa`.
 * @param type singular name of the content type, where the entry has no kind
 * @param timezone of the event, which dates are told in; without one the date is left out
 */
export function fallbackSlug(type: string, attributes: Attributes, documentId: string, timezone: unknown): string {
  const { kind, startsAt, datesKnown, publishedOn } = attributes;
  const known = datesKnown === 'month' || datesKnown === 'year' ? datesKnown : 'day';
  const date = typeof publishedOn === 'string' ? publishedOn : dayOf(startsAt, timezone).slice(0, digits[known]);
  return [typeof kind === 'string' && kind ? kind : type, date, documentId.slice(0, 6)].filter(Boolean).join('-');
}
