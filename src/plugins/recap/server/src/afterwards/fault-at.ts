import { errors } from '@strapi/utils';

interface Fault {
  path: (string | number)[];
  message: string;
}

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path) && 'message' in value && typeof value.message === 'string';

const faultsOf = ({ details }: errors.ValidationError): Fault[] =>
  typeof details === 'object' && details !== null && 'errors' in details && Array.isArray(details.errors) ? details.errors.filter(isFault) : [];

/** A refusal that the page shows at one of its cells. */
export const faultAt = (cell: string, message: string): errors.ValidationError =>
  new errors.ValidationError(message, { errors: [{ path: [cell], message, name: 'ValidationError' }] });

/**
 * What the Document Service refused, told of the cells instead of the entry's fields; a fault of no cell keeps its path.
 * @param cellAt the cell of a path of the input
 */
export function atCells(error: unknown, cellAt: (path: (string | number)[]) => string | undefined): unknown {
  if (!(error instanceof errors.ValidationError)) return error;
  const faults = faultsOf(error);
  if (faults.length === 0) return error;
  return new errors.ValidationError(faults.map(({ message }) => message).join(' '), {
    errors: faults.map(({ path, message }) => ({ path: [cellAt(path) ?? path.join('.')], message, name: 'ValidationError' })),
  });
}
