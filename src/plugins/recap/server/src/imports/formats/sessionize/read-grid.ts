import { emptyEvent, emptyPerson, type RawProgramme } from '../raw/raw-programme';
import { type Fields, identifier, listOf, own, text } from '../source/fields';
import { acceptedSessions } from './accepted-sessions';
import { chosen, ownOptions } from './categories';
import { answersOf } from './questions';
import { readSession } from './session';

interface Placed {
  session: Fields;
  room: string | null;
  path: string;
}

/** Days with rooms with sessions (GridSmart), or groups with sessions (Sessions). */
function placedIn(json: unknown): Placed[] {
  return listOf(json).flatMap((day, dayIndex) => [
    ...listOf(own(day, 'rooms')).flatMap((room, roomIndex) =>
      listOf(own(room, 'sessions')).map((session, index) => ({ session, room: text(room, 'name'), path: `[${dayIndex}].rooms[${roomIndex}].sessions[${index}]` }))),
    ...listOf(own(day, 'sessions')).map((session, index) => ({ session, room: null, path: `[${dayIndex}].sessions[${index}]` })),
  ]);
}

/** Sessionize API v2, the view "GridSmart", and the view "Sessions". A plenum session stands under each room: it is one. */
export function readGrid(json: unknown): RawProgramme {
  const raw: RawProgramme = { format: 'sessionize-grid', system: 'sessionize', event: emptyEvent, base: null, sessions: [], people: [], problems: [], columns: null };
  const seen = new Set<string>();
  const { accepted, problems } = acceptedSessions(placedIn(json));
  raw.problems.push(...problems);
  for (const { session, room, path } of accepted) {
    const id = identifier(session, 'id');
    const again = JSON.stringify([id, text(session, 'title'), text(session, 'startsAt')]);
    if (id !== null && seen.has(again)) continue;
    seen.add(again);
    const contributions = listOf(own(session, 'speakers')).map((speaker, index) => {
      const speakerId = identifier(speaker, 'id');
      const place = { path: `${path}.speakers[${index}]` };
      const key = speakerId ?? `name:${text(speaker, 'name') ?? place.path}`;
      raw.people.push({ ...emptyPerson, key, identifier: speakerId, name: text(speaker, 'name') ?? '', place });
      return { person: key };
    });
    raw.sessions.push(readSession(session, {
      chosen: chosen(ownOptions(session)),
      answers: answersOf(session, new Map()),
      room: text(session, 'room') ?? room,
      contributions,
      place: { path },
    }));
  }
  return raw;
}
