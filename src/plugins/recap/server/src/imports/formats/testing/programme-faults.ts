import type { Programme, Reading } from '../../programme';
import { limits } from '../limits';

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u206f\ufeff]/;
const loneSurrogate = /\p{Surrogate}/u;

/** Every text in a value, with where it stands. The samples of columns and the mapping's names are texts as well. */
function* textsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (let index = 0; index < value.length; index++) yield* textsIn(value[index], `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, `${path}.${name}`);
}

const repeated = (keys: string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

function faultsOf(programme: Programme): string[] {
  const faults: string[] = [];
  const people = new Set(programme.people.map(({ key }) => key));
  for (const key of [...repeated(programme.sessions.map((session) => session.key)), ...repeated(programme.people.map((person) => person.key))]) faults.push(`"${key}" is used twice`);
  for (const session of programme.sessions) {
    if (session.title.trim() === '' || session.identifier === '') faults.push(`a session without title or identifier: ${session.key}`);
    for (const { person } of session.contributions) if (!people.has(person)) faults.push(`"${person}" is nobody`);
    for (const time of [session.startsAt, session.endsAt]) if (time !== null && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/.test(time)) faults.push(`no instant: ${time}`);
    if (session.startsAt !== null && session.endsAt !== null && session.endsAt < session.startsAt) faults.push(`${session.key} ends before it starts`);
    for (const line of [session.title, session.room, session.track, session.language]) if (line !== null && (line.length > limits.line || line.includes('\n'))) faults.push(`no line: ${line}`);
    for (const url of [session.url, ...session.materials.map((link) => link.url)]) if (url !== null && !/^https?:\/\/[^\s]+$/i.test(url)) faults.push(`no address: ${url}`);
  }
  for (const person of programme.people) {
    if (person.name === '') faults.push(`nameless: ${person.key}`);
    for (const { url } of person.links) if (!/^https?:\/\/[^\s]+$/i.test(url)) faults.push(`no address: ${url}`);
  }
  return faults;
}

/** What must never come out of a reading, whatever went in; empty when all is well. */
export function readingFaults(reading: Reading): string[] {
  const faults = 'programme' in reading ? faultsOf(reading.programme) : reading.refusal.message === '' ? ['a refusal without a reason'] : [];
  for (const [path, text] of textsIn(reading, '')) if (control.test(text) || loneSurrogate.test(text)) faults.push(`${path} has control characters: ${JSON.stringify(text.slice(0, 80))}`);
  return faults;
}
