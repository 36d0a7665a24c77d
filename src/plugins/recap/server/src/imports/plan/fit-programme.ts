import { createHash } from 'node:crypto';
import type { ImportProblemCode, ImportProblemValues, ImportText } from '../../../../shared/contracts/import-codes';
import { endNotBeforeStart } from '../../documents/rules/end-not-before-start';
import { knownTimeZone } from '../../documents/rules/known-time-zone';
import { webAddress } from '../../documents/rules/web-address';
import { problem } from '../problem';
import type { Place, Problem, Programme, ProgrammeLink, ProgrammePerson, ProgrammeSession } from '../programme';
import { fitText, longest } from './fit-text';

export interface Fitted {
  programme: Programme;
  /** Problems of the fitting; those that the reading found stay in the programme. */
  problems: Problem[];
}

const holds = (faults: unknown[]): boolean => faults.length === 0;
const isAddress = (url: string): boolean => url.length <= longest && holds(webAddress('url')({ url }));
const instant = (text: string | null): string | null => (text !== null && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null);

/** An identifier longer than a column holds is told by its digest: it is only ever compared. */
export const fitIdentifier = (identifier: string): string =>
  identifier.length <= longest ? identifier : `sha256:${createHash('sha256').update(identifier).digest('hex')}`;

/**
 * A programme that the site's rules and columns can take whole, so that nothing is refused when half of it is written:
 * too long names are shortened, links and times that can't be are left out, and so are sessions without a title.
 * Whatever is left out or changed is said, with its place in the source.
 */
export function fitProgramme(programme: Programme): Fitted {
  const problems: Problem[] = [];
  const say = <Code extends ImportProblemCode>(code: Code, severity: Problem['severity'], place: Place, values: ImportProblemValues<Code>, message: string) =>
    problems.push(problem(code, { severity, place, values, message }));

  const text = (value: string | null, field: ImportText, of: string, place: Place): string | null => {
    const clean = value?.replace(/\u0000/g, '').trim() || null;
    if (clean === null || clean.length <= longest) return clean;
    say('shortened', 'changed', place, { field, entry: fitText(of, 80), most: longest }, `The ${field} of "${fitText(of, 80)}" has ${clean.length} characters, and ${longest} find room. It is shortened.`);
    return fitText(clean);
  };
  const long = (value: string | null): string | null => value?.replace(/\u0000/g, '').trim() || null;

  const links = (list: ProgrammeLink[], of: string, place: Place): ProgrammeLink[] => {
    const seen = new Set<string>();
    return list.flatMap((link) => {
      if (seen.has(link.url)) return [];
      seen.add(link.url);
      if (isAddress(link.url)) return [{ ...link, label: text(link.label, 'label', of, place) }];
      say('link-left-out', 'left-out', place, { entry: of, url: fitText(link.url, 80) }, `A link of "${of}" is left out: "${fitText(link.url, 80)}" is no web address that finds room.`);
      return [];
    });
  };

  const person = (one: ProgrammePerson): ProgrammePerson[] => {
    const name = text(one.name, 'name', one.name, one.place);
    if (!name) {
      say('person-without-name', 'left-out', one.place, { identifier: fitText(one.identifier ?? '', 80) }, 'A person without a name is left out. Give them one in the source.');
      return [];
    }
    return [{
      ...one,
      name,
      identifier: one.identifier === null ? null : fitIdentifier(one.identifier),
      affiliation: text(one.affiliation, 'affiliation', name, one.place),
      jobTitle: text(one.jobTitle, 'jobTitle', name, one.place),
      pronouns: text(one.pronouns, 'pronouns', name, one.place),
      country: text(one.country, 'country', name, one.place),
      bio: long(one.bio),
      links: links(one.links, name, one.place),
    }];
  };
  const people = programme.people.flatMap(person);
  const known = new Set(people.map(({ key }) => key));

  const identifiers = new Set<string>();
  const session = (one: ProgrammeSession): ProgrammeSession[] => {
    const { place } = one;
    const title = text(one.title, 'title', one.title, place);
    if (!title) {
      say('session-without-title', 'left-out', place, { identifier: fitText(one.identifier, 80) }, `The session ${fitText(one.identifier, 80)} has no title and is left out. Give it one in the source.`);
      return [];
    }
    const identifier = fitIdentifier(one.identifier);
    if (identifiers.has(identifier)) {
      say('same-identifier', 'left-out', place, { entry: title, identifier: fitText(identifier, 80) }, `"${title}" is left out: another session of the source has the same identifier, ${fitText(identifier, 80)}.`);
      return [];
    }
    identifiers.add(identifier);
    const [startsAt, endsAt] = [instant(one.startsAt), instant(one.endsAt)];
    const inOrder = holds(endNotBeforeStart('startsAt', 'endsAt')({ startsAt, endsAt }));
    if (!inOrder) say('end-left-out', 'changed', place, { entry: title }, `"${title}" ends before it starts: its end is left out.`);
    return [{
      ...one,
      title,
      identifier,
      startsAt,
      endsAt: inOrder ? endsAt : null,
      abstract: long(one.abstract),
      language: text(one.language, 'language', title, place),
      room: text(one.room, 'room', title, place),
      track: text(one.track, 'track', title, place),
      url: one.url !== null && isAddress(one.url) ? one.url : null,
      contributions: one.contributions
        .filter(({ person: key }) => known.has(key))
        .map((contribution) => ({
          ...contribution,
          affiliation: text(contribution.affiliation, 'affiliation', title, place),
          jobTitle: text(contribution.jobTitle, 'jobTitle', title, place),
        })),
      materials: links(one.materials, title, place),
    }];
  };

  const { event } = programme;
  const top: Place = { path: 'event' };
  const [startsAt, endsAt] = [instant(event.startsAt), instant(event.endsAt)];
  const inOrder = holds(endNotBeforeStart('startsAt', 'endsAt')({ startsAt, endsAt }));
  const timezone = event.timezone !== null && holds(knownTimeZone('timezone')({ timezone: event.timezone })) ? event.timezone : null;
  const name = text(event.name, 'name', event.name ?? '', top);
  return {
    programme: {
      ...programme,
      people,
      sessions: programme.sessions.flatMap(session),
      event: {
        identifier: event.identifier === null ? null : fitIdentifier(event.identifier),
        name,
        startsAt,
        endsAt: inOrder ? endsAt : null,
        timezone,
        venue: text(event.venue, 'venue', name ?? '', top),
        city: text(event.city, 'city', name ?? '', top),
        country: text(event.country, 'country', name ?? '', top),
        url: event.url !== null && isAddress(event.url) ? event.url : null,
      },
    },
    problems,
  };
}
