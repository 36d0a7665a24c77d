import { errors } from '@strapi/utils';

const isFault = (value: unknown): value is { path: unknown[]; message: string } =>
  typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path) && 'message' in value;

/**
 * Why an entry could not be published, for the person who asked, with the fields to mend.
 * @throws whatever is no refusal of Strapi's or ours: a broken database is no fault of the entry
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof errors.ApplicationError)) throw error;
  const { details } = error;
  const faults: unknown[] = typeof details === 'object' && details !== null && 'errors' in details && Array.isArray(details.errors) ? details.errors : [];
  const named = faults.filter(isFault).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return named.length > 0 ? named.join(' ') : error.message;
}
