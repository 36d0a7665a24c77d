import type { ImportPlace, ImportRefusal } from '../../../../../shared/contracts/imports';
import { problemOf, type Problem } from '../../../api/problem';

/** Why a source was not read: what the server said, and where in the source, if it said so. */
export interface Refused extends Problem {
  code: string | null;
  values: ImportRefusal['values'];
  place: ImportPlace;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const placeIn = (place: unknown): ImportPlace => {
  if (!isObject(place)) return {};
  const { line, column, path } = place;
  return {
    ...(typeof line === 'number' ? { line } : {}),
    ...(typeof column === 'number' ? { column } : {}),
    ...(typeof path === 'string' && path ? { path } : {}),
  };
};

const valuesIn = (values: unknown): ImportRefusal['values'] => {
  if (!isObject(values)) return {};
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [])),
  );
};

/** Reads the error of a request, whatever its shape. */
export const refusalOf = (error: unknown): Refused => {
  const details = isObject(error) && isObject(error.details) ? error.details : {};
  return {
    ...problemOf(error),
    code: typeof details.code === 'string' ? details.code : null,
    values: valuesIn(details.values),
    place: placeIn(details.place),
  };
};
