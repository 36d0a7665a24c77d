import { problem } from '../../problem';
import type { Problem, Programme, ProgrammeEvent, ProgrammeSession } from '../../programme';
import { limits } from '../limits';
import { Refused } from '../refused';
import { cut, oneLine } from '../text/clean';
import { fitting } from './fitting';
import { fitAddress } from './fit-links';
import { fitPeople } from './fit-people';
import { fitSessions } from './fit-sessions';
import { isKnownZone, toInstant } from './moments';
import { problemList } from './problem-list';
import type { RawProgramme } from './raw-programme';
import { namelessSubject } from './subject';

function refuseTooMuch(raw: RawProgramme): void {
  if (raw.sessions.length > limits.sessions) {
    throw new Refused('too-many-sessions', `The file has ${raw.sessions.length} sessions. At most ${limits.sessions} are read at once: divide it.`, { most: limits.sessions });
  }
  if (raw.people.length > limits.persons * 2 || new Set(raw.people.map(({ key }) => key)).size > limits.persons) {
    throw new Refused('too-many-persons', `The file names more than ${limits.persons} persons: divide it.`, { most: limits.persons });
  }
}

/** The zone for times that don't say theirs: the source's own before the one that was given. */
function zoneOf(raw: RawProgramme, given: string | null, problems: Problem[]): string | null {
  const named = raw.event.timezone === null ? null : oneLine(raw.event.timezone);
  if (named === null || named === '') return given;
  if (isKnownZone(named)) return named;
  problems.push(problem('unknown-zone', {
    severity: 'changed', place: {}, values: { zone: named.slice(0, 80) },
    message: `The source says its time zone is "${named.slice(0, 80)}", which isn't known. ${given === null ? 'Choose one.' : `"${given}" is taken instead.`}`,
  }));
  return given;
}

const sorted = (times: (string | null)[]): string[] => times.filter((time) => time !== null).sort();

/** When the event starts and ends: as the source says to the minute, else with its first and last session. */
function span(raw: RawProgramme, zone: string | null, sessions: readonly ProgrammeSession[]): Pick<ProgrammeEvent, 'startsAt' | 'endsAt'> {
  const placed = sessions.filter(({ cancelled }) => !cancelled);
  return {
    startsAt: toInstant(raw.event.start, zone) ?? sorted(placed.map(({ startsAt }) => startsAt))[0] ?? null,
    endsAt: toInstant(raw.event.end, zone) ?? sorted(placed.map(({ startsAt, endsAt }) => endsAt ?? startsAt)).at(-1) ?? null,
  };
}

/**
 * A programme as it may be shown and kept: texts plain, clean and bounded, links checked, keys unique, times as instants
 * where a zone is known.
 * @param given IANA zone for times without one
 * @throws Refused when there is too much of it
 */
export function finish(raw: RawProgramme, given: string | null): Programme {
  refuseTooMuch(raw);
  const problems = [...raw.problems];
  const fit = fitting(problems);
  const zone = zoneOf(raw, given, problems);
  const { people, keys } = fitPeople(raw, fit, problems);
  const sessions = fitSessions(raw, zone, keys, fit, problems);
  const here = namelessSubject('event', {});
  const moments = [raw.event.start, raw.event.end, ...raw.sessions.flatMap(({ start, end }) => [start, end])];
  const system = oneLine(raw.system);
  return {
    format: raw.format,
    system: cut(system, 120),
    event: {
      identifier: fit.line(raw.event.identifier, 'identifier', here),
      name: fit.line(raw.event.name, 'name', here),
      ...span(raw, zone, sessions),
      timezone: raw.event.timezone !== null && isKnownZone(oneLine(raw.event.timezone)) ? oneLine(raw.event.timezone) : null,
      venue: fit.line(raw.event.venue, 'venue', here),
      city: fit.line(raw.event.city, 'city', here),
      country: fit.line(raw.event.country, 'country', here),
      url: fitAddress(raw.event.url, raw.base, here, problems),
    },
    sessions,
    people,
    problems: problemList(problems),
    needsTimezone: zone === null && moments.some((moment) => moment?.is === 'local'),
    columns: raw.columns,
  };
}
