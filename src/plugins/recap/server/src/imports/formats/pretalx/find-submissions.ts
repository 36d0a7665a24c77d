import { type Fields, isFields, own } from '../source/fields';

export interface Found {
  /** slot: of the endpoint /slots/, with its submission inside, or a break without one */
  is: 'submission' | 'slot';
  fields: Fields;
  path: string;
}

const companions = ['slots', 'slot', 'speakers', 'submission_type', 'state', 'content_locale'];

const isSubmission = (fields: Fields): boolean =>
  typeof own(fields, 'code') === 'string' && Object.hasOwn(fields, 'title') && companions.some((name) => Object.hasOwn(fields, name));

const isSlot = (fields: Fields): boolean => ['submission', 'start', 'room'].every((name) => Object.hasOwn(fields, name));

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
    else for (const [name, value] of Object.entries(json)) yield* findSubmissions(value, path === '' ? name : `${path}.${name}`);
  }
}

export const hasSubmissions = (json: unknown): boolean => findSubmissions(json).next().done === false;
