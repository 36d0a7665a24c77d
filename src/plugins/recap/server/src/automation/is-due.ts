import type { AutomationConfig } from '../config/plugin-config';
import type { DatesKnown } from '../engine/entries';
import { localDate } from '../engine/facts/local-date';

export type RecapPolicy = 'automatic' | 'on-request' | 'never';

/** A published event, as far as it matters whether its recap is due. */
export interface EndedEvent {
  /** ISO 8601 instant */
  endsAt: string;
  /** IANA name */
  timezone: string;
  datesKnown: DatesKnown | null;
  recapPolicy: RecapPolicy | null;
  /** ISO 8601 instant */
  recapNotBefore: string | null;
  /** The published tour that the event is part of. */
  tour: { name: string; recapPolicy: RecapPolicy | null } | null;
}

export type Decision = { due: true } | { due: false; because: string };

const hour = 3_600_000;

const not = (because: string): Decision => ({ due: false, because });

/**
 * When an event was over. An end at midnight, where the event is, is a day without a time: the whole day counts.
 * @throws RangeError for an unknown time zone
 */
export function overAt({ endsAt, timezone }: Pick<EndedEvent, 'endsAt' | 'timezone'>): Date {
  const end = new Date(endsAt);
  const before = new Date(end.getTime() - 1);
  const atMidnight = localDate(end.toISOString(), timezone) !== localDate(before.toISOString(), timezone);
  if (!atMidnight) return end;
  const day = localDate(end.toISOString(), timezone);
  // Days have 23 to 25 hours where clocks change: the next day begins within the hours around 24.
  let next = end.getTime() + 22 * hour;
  while (localDate(new Date(next).toISOString(), timezone) === day) next += hour / 4;
  return new Date(next);
}

/** Whether an event's recap is to be drafted without being asked, as far as its dates and wishes go. */
export function isDue(event: EndedEvent, { hoursAfterEnd }: Pick<AutomationConfig, 'hoursAfterEnd'>, now: Date): Decision {
  const policy = event.recapPolicy ?? 'automatic';
  if (policy !== 'automatic') return not(policy === 'never' ? 'it wants no recap' : 'its recap is made on request only');
  if ((event.datesKnown ?? 'day') !== 'day') return not(`its dates are known to the ${event.datesKnown} only`);
  if (event.tour && (event.tour.recapPolicy ?? 'automatic') === 'automatic') {
    return not(`the recap of "${event.tour.name}", which it is part of, tells it`);
  }
  const due = overAt(event).getTime() + hoursAfterEnd * hour;
  if (now.getTime() < due) return not(`it is due at ${new Date(due).toISOString()}`);
  if (event.recapNotBefore && now < new Date(event.recapNotBefore)) return not(`its recap is wanted from ${event.recapNotBefore} on`);
  return { due: true };
}
