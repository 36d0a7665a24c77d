import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { later, minutesBetween, toInstant } from './moments';
import type { Moment, RawSession } from './raw-programme';
import { calledSubject, type Subject } from './subject';

const day = 24 * 60;

interface Times {
  start: Moment | null;
  end: Moment | null;
  minutes: number | null;
}

function told({ start, end: given, minutes: lasting }: RawSession): Times {
  const end = given ?? (start !== null && lasting !== null ? later(start, lasting) : null);
  if (start === null || end === null) return { start, end: start === null ? null : end, minutes: lasting };
  const minutes = minutesBetween(start, end);
  if (minutes === null) return { start, end, minutes: lasting };
  return minutes < 0 && minutes > -day ? { start, end: later(end, day), minutes: minutes + day } : { start, end, minutes };
}

/**
 * When a session starts and ends. An end before the start, by less than a day, is on the day after: it runs past midnight.
 * Other ends before their start are left out, with a problem; so is one that only its zone puts there, as where one of
 * the two times is local and the other isn't, or on the night when clocks change.
 */
export function fitTimes(session: RawSession, subject: Subject, zone: string | null, problems: Problem[]): Times {
  const times = told(session);
  const [from, to] = [toInstant(times.start, zone), toInstant(times.end, zone)];
  const wrong = (times.minutes !== null && times.minutes < 0) || (from !== null && to !== null && Date.parse(to) < Date.parse(from));
  if (!wrong) return times;
  problems.push(problem('end-before-start', {
    severity: 'changed', place: subject.place, values: { of: subject.of, name: subject.name },
    message: `The end of ${calledSubject(subject)} lies before its start and was left out. Correct it at the source, or in the session.`,
  }));
  return { start: times.start, end: null, minutes: null };
}
