import { problem } from '../../problem';
import type { Problem, ProgrammePerson } from '../../programme';
import { cleanPlace } from '../text/clean-place';
import type { Fitting } from './fitting';
import { fitLinks } from './fit-links';
import { folded, shortHash, steadyIdentifier } from './identity';
import type { RawPerson, RawProgramme } from './raw-programme';
import { namedSubject, namelessSubject } from './subject';

/** The same person told twice: what one entry lacks is taken from the other. */
function together(one: RawPerson, other: RawPerson): RawPerson {
  return {
    ...one,
    affiliation: one.affiliation ?? other.affiliation,
    jobTitle: one.jobTitle ?? other.jobTitle,
    pronouns: one.pronouns ?? other.pronouns,
    country: one.country ?? other.country,
    bio: one.bio ?? other.bio,
    links: [...one.links, ...other.links],
  };
}

export interface FittedPeople {
  people: ProgrammePerson[];
  /** key of the raw person -> key of the person; a person without a name has none */
  keys: Map<string, string>;
}

/**
 * The people of a programme, each once. With an identifier that is who they are, however they are called: two ids are two
 * persons, also under one nickname. Without one the name is.
 */
export function fitPeople(raw: RawProgramme, fit: Fitting, problems: Problem[]): FittedPeople {
  const found = new Map<string, RawPerson>();
  for (const person of raw.people) {
    const known = found.get(person.key);
    found.set(person.key, known === undefined ? person : together(known, person));
  }
  const keys = new Map<string, string>();
  const people = new Map<string, ProgrammePerson>();
  for (const person of found.values()) {
    const identifier = steadyIdentifier(person.identifier);
    const name = fit.line(person.name, 'name', namelessSubject('person', person.place));
    if (name === null) {
      problems.push(problem('person-without-name', {
        severity: 'left-out', place: person.place, values: { identifier: identifier ?? '' },
        message: `A person${identifier === null ? '' : ` (${identifier})`} has no name and was left out. Give the name at the source.`,
      }));
      continue;
    }
    const key = identifier === null ? `name:${folded(name) === '' ? shortHash(name) : folded(name)}` : `id:${identifier}`;
    keys.set(person.key, key);
    if (people.has(key)) continue;
    const subject = namedSubject(name, person.place);
    people.set(key, {
      key,
      identifier,
      name,
      affiliation: fit.line(person.affiliation, 'affiliation', subject),
      jobTitle: fit.line(person.jobTitle, 'jobTitle', subject),
      pronouns: fit.line(person.pronouns, 'pronouns', subject),
      country: fit.line(person.country, 'country', subject),
      bio: fit.text([person.bio], 'bio', subject),
      links: fitLinks(person.links, raw.base, subject, fit, problems),
      place: cleanPlace(person.place),
    });
  }
  return { people: [...people.values()], keys };
}
