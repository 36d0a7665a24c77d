import { type Fields, isFields, own, text, textOf } from '../source/fields';

export interface Found {
  /**
   * slot: of the endpoint /slots/, with its submission inside, or a break without one. titled: nothing of pretalx's, but
   * something that readers would see, as the meals that sites put beside their sessions.
   */
  is: 'submission' | 'slot' | 'titled';
  fields: Fields;
  path: string;
}

const companions = ['slots', 'slot', 'speakers', 'submission_type', 'state', 'content_locale'];

const isSubmission = (fields: Fields): boolean =>
  typeof own(fields, 'code') === 'string' && Object.hasOwn(fields, 'title') && companions.some((name) => Object.hasOwn(fields, name));

const isSlot = (fields: Fields): boolean => ['submission', 'start', 'room'].every((name) => Object.hasOwn(fields, name));

/** A title in one or several languages, and nothing inside that could be a session. */
const isTitled = (fields: Fields): boolean =>
  text(fields, 'title') !== null && Object.values(fields).every((value) => typeof value !== 'object' || value === null || textOf(value) !== null);

/**
 * The submissions and slots in any arrangement: a page of the API, a bare list, or grouped by day, hour and room as sites
 * do. In the order of the file. The depth was bounded when the JSON was read.
 */
export function* findSubmissions(json: unknown, path = ''): Generator<Found> {
  if (Array.isArray(json)) {
    for (let index = 0; index < json.length; index++) yield* findSubmissions(json[index], `${path}[${index}]`);
  } else if (isFields(json)) {
    if (isSubmission(json)) yield { is: 'submission', fields: json, path };
    else if (isSlot(json)) yield { is: 'slot', fields: json, path };
    else if (isTitled(json)) yield { is: 'titled', fields: json, path };
    else for (const [name, value] of Object.entries(json)) yield* findSubmissions(value, path === '' ? name : `${path}.${name}`);
  }
}

export function hasSubmissions(json: unknown): boolean {
  for (const { is } of findSubmissions(json)) if (is !== 'titled') return true;
  return false;
}
