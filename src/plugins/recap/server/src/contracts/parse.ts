import { errors, type z } from '@strapi/utils';

/**
 * The body of a request, checked by the schema that also documents it.
 * @throws ValidationError naming every field that is wrong
 */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' }));
  const text = faults.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ');
  throw new errors.ValidationError(`The request can't be understood. ${text}`, { errors: faults });
}
