import { type Fields, identifier, isFields, listOf, own, text } from '../source/fields';

/** What pretalx's API gives as a bare number or code unless it is asked to expand it. */
export type Named = 'rooms' | 'tracks' | 'types' | 'speakers';

export type NamesInFile = Readonly<Record<Named, ReadonlyMap<string, Fields>>>;

const lists: Record<string, Named> = { rooms: 'rooms', tracks: 'tracks', submission_types: 'types', types: 'types', speakers: 'speakers' };

/** A list, a page of the API, or objects by their id. */
function objectsIn(value: unknown): Fields[] {
  if (!isFields(value)) return listOf(value);
  const results = own(value, 'results');
  return Array.isArray(results) ? listOf(results) : Object.values(value).filter(isFields);
}

/** The rooms, tracks, types and speakers that stand in a file beside its sessions, by id and code. */
export function namesInFile(json: unknown): NamesInFile {
  const found: Record<Named, Map<string, Fields>> = { rooms: new Map(), tracks: new Map(), types: new Map(), speakers: new Map() };
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isFields(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const named = Object.hasOwn(lists, key) ? lists[key] : undefined;
      for (const one of named === undefined ? [] : objectsIn(inner)) {
        if (text(one, 'name') === null) continue;
        for (const id of [identifier(one, 'id'), identifier(one, 'code')]) if (id !== null && named !== undefined) found[named].set(id, one);
      }
      look(inner);
    }
  };
  look(json);
  return found;
}
