import type { Problem } from '../../programme';
import type { Subject } from './fitting';
import { later, minutesBetween } from './moments';
import type { Moment, RawSession } from './raw-programme';

const day = 24 * 60;

/**
 * When a session starts and ends. An end before the start, by less than a day, is on the day after: it runs past midnight.
 * Other ends before their start are left out, with a problem.
 */
export function fitTimes(session: RawSession, subject: Subject, problems: Problem[]): { start: Moment | null; end: Moment | null; minutes: number | null } {
  const { start } = session;
  const end = session.end ?? (start !== null && session.minutes !== null ? later(start, session.minutes) : null);
  if (start === null || end === null) return { start, end: start === null ? null : end, minutes: session.minutes };
  const minutes = minutesBetween(start, end);
  if (minutes === null) return { start, end, minutes: session.minutes };
  if (minutes >= 0) return { start, end, minutes };
  if (minutes > -day) return { start, end: later(end, day), minutes: minutes + day };
  problems.push({
    code: 'end-before-start', severity: 'changed', place: subject.place, values: { name: subject.name },
    message: `The end of ${subject.name} lies days before its start and was left out. Correct it at the source, or in the session.`,
  });
  return { start, end: null, minutes: null };
}
