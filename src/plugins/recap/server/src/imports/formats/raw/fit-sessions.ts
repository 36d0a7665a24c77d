import { problem } from '../../problem';
import type { Problem, ProgrammeContribution, ProgrammeSession } from '../../programme';
import { cleanPlace } from '../text/clean-place';
import type { Fitting } from './fitting';
import { fitAddress, fitLinks } from './fit-links';
import { fitTimes } from './fit-times';
import { identify } from './identify';
import { kindOf } from './kind-of';
import { toInstant } from './moments';
import type { RawProgramme, RawSession } from './raw-programme';
import { titleSaysCancelled } from './says-cancelled';
import { namedSubject, namelessSubject, type Subject } from './subject';

function contributionsOf(session: RawSession, keys: Map<string, string>, fit: Fitting, subject: Subject): ProgrammeContribution[] {
  const found = new Map<string, ProgrammeContribution>();
  for (const { person, role = 'speaker', affiliation = null, jobTitle = null } of session.contributions) {
    const key = keys.get(person);
    if (key === undefined || found.has(key)) continue;
    found.set(key, { person: key, role, affiliation: fit.line(affiliation, 'affiliation', subject), jobTitle: fit.line(jobTitle, 'jobTitle', subject) });
  }
  return [...found.values()];
}

/** The sessions of a programme, in the order of the file. One without a title is left out, and the problems say so. */
export function fitSessions(raw: RawProgramme, zone: string | null, keys: Map<string, string>, fit: Fitting, problems: Problem[]): ProgrammeSession[] {
  const titled = raw.sessions.flatMap((session) => {
    const title = fit.line(session.title, 'title', namelessSubject('session', session.place));
    if (title !== null) return [{ session, title }];
    problems.push(problem('session-without-title', {
      severity: 'left-out', place: session.place, values: { identifier: session.identifier ?? '' },
      message: 'A session without a title was left out. Give it one at the source.',
    }));
    return [];
  });
  const identifiers = identify(titled.map(({ session }) => session), problems);
  return titled.map(({ session, title }) => {
    const identifier = identifiers.get(session)!;
    const subject = namedSubject(title, session.place);
    const times = fitTimes(session, subject, zone, problems);
    return {
      key: identifier,
      identifier,
      title,
      kind: kindOf({ ...session, title }, times.minutes),
      abstract: fit.text(session.abstracts, 'abstract', subject),
      language: fit.line(session.language, 'language', subject),
      startsAt: toInstant(times.start, zone),
      endsAt: toInstant(times.end, zone),
      room: fit.line(session.room, 'room', subject),
      track: fit.line(session.track, 'track', subject),
      cancelled: session.cancelled || titleSaysCancelled(title),
      contributions: contributionsOf(session, keys, fit, subject),
      url: fitAddress(session.url, raw.base, subject, problems),
      materials: fitLinks(session.links, raw.base, subject, fit, problems),
      mayPublishRecording: session.mayPublishRecording,
      place: cleanPlace(session.place),
    };
  });
}
