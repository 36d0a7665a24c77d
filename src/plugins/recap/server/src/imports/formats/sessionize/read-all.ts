import { problem } from '../../problem';
import { emptyEvent, emptyPerson, type RawLink, type RawPerson, type RawProgramme } from '../raw/raw-programme';
import { type Fields, identifier, listOf, own, text, textOf } from '../source/fields';
import { withoutAffiliation } from '../text/without-affiliation';
import { acceptedSessions } from './accepted-sessions';
import { chosen, optionsOf } from './categories';
import { affiliationIn, answersOf, countryIn, jobTitleIn, pronounsIn, questionsOf } from './questions';
import { readSession } from './session';

const listOfIds = (value: unknown): string[] => (Array.isArray(value) ? value : []).flatMap((id) => textOf(id)?.trim() ?? []);

const linksOf = (speaker: Fields): RawLink[] => listOf(own(speaker, 'links')).flatMap((link) => {
  const url = text(link, 'url');
  return url === null ? [] : [{ kind: 'website', label: text(link, 'title', 'linkType'), url }];
});

function readSpeaker(speaker: Fields, questions: Map<string, string>, index: number): RawPerson {
  const answers = answersOf(speaker, questions);
  const name = text(speaker, 'fullName') ?? [text(speaker, 'firstName'), text(speaker, 'lastName')].filter((part) => part !== null).join(' ');
  const id = identifier(speaker, 'id');
  const affiliation = affiliationIn(answers);
  return {
    ...emptyPerson,
    key: id ?? `speakers[${index}]`,
    identifier: id,
    name,
    affiliation,
    // A tag line is the person's own words for what they do: only an affiliation that is told beside it is taken off.
    jobTitle: withoutAffiliation(jobTitleIn(answers) ?? text(speaker, 'tagLine'), affiliation),
    pronouns: pronounsIn(answers),
    country: countryIn(answers),
    bio: text(speaker, 'bio'),
    links: linksOf(speaker),
    place: { path: `speakers[${index}]` },
  };
}

/** Sessionize API v2, the view "All": sessions, speakers, questions, categories and rooms in one object. */
export function readAll(json: Fields): RawProgramme {
  const questions = questionsOf(own(json, 'questions'));
  const options = optionsOf(own(json, 'categories'));
  const rooms = new Map(listOf(own(json, 'rooms')).map((room) => [identifier(room, 'id') ?? '', text(room, 'name')]));
  const { accepted, others, problems } = acceptedSessions(listOf(own(json, 'sessions')).map((session, index) => ({ session, path: `sessions[${index}]` })));
  const speakersOf = (placed: { session: Fields }[]): Set<string> => new Set(placed.flatMap(({ session }) => listOfIds(own(session, 'speakers'))));
  const [speaking, left] = [speakersOf(accepted), speakersOf(others)];
  // Who only handed in what wasn't accepted is no speaker of the event.
  const people = listOf(own(json, 'speakers'))
    .map((speaker, index) => readSpeaker(speaker, questions, index))
    .filter(({ key }) => speaking.has(key) || !left.has(key));
  const known = new Set(people.map(({ key }) => key));
  const raw: RawProgramme = { format: 'sessionize-all', system: 'sessionize', event: emptyEvent, base: null, sessions: [], people, problems, columns: null };

  for (const { session, path } of accepted) {
    const place = { path };
    const speakers = listOfIds(own(session, 'speakers'));
    const missing = speakers.filter((id) => !known.has(id));
    if (missing.length > 0) {
      raw.problems.push(problem('unknown-speaker', {
        severity: 'left-out', place, values: { title: text(session, 'title') ?? '', count: missing.length },
        message: `Session "${text(session, 'title') ?? ''}" names speakers who are not in the list of speakers: ${missing.length}. They were left out.`,
      }));
    }
    raw.sessions.push(readSession(session, {
      chosen: chosen(listOfIds(own(session, 'categoryItems')).flatMap((id) => options.get(id) ?? [])),
      answers: answersOf(session, questions),
      room: rooms.get(identifier(session, 'roomId') ?? '') ?? text(session, 'room'),
      contributions: speakers.filter((id) => known.has(id)).map((person) => ({ person })),
      place,
    }));
  }
  return raw;
}
