import { resolve, type BundleSchema, type SchemaNode } from '../schema/types';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (row: unknown, name: 'slug' | 'name'): unknown => (isObject(row) ? row[name] : row) ?? null;

/**
 * Whether a stored value says what a bundle says. A bundle that is silent about an attribute of an entry agrees with
 * anything; about an attribute inside a list item, with its default or nothing.
 * @param wanted with files as their names in the media library
 * @param stored with relations as rows that have a slug, and files as rows that have a name
 */
export function same(schema: BundleSchema, given: SchemaNode, wanted: unknown, stored: unknown): boolean {
  const node = resolve(schema, given);
  if (node.slugOf !== undefined) return (wanted ?? null) === named(stored, 'slug');
  if (node.file) return (wanted ?? null) === named(stored, 'name');
  if (node.items && !node.freeText) {
    const [one, other] = [wanted ?? [], stored ?? []];
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    const item = node.items;
    return one.every((value, index) => same(schema, item, value, other[index]));
  }
  if (node.properties) {
    if (!isObject(wanted) || !isObject(stored)) return wanted == null && stored == null;
    return Object.entries(node.properties).every(([name, property]) => {
      const value = wanted[name] === undefined ? (resolve(schema, property).default ?? null) : wanted[name];
      return same(schema, property, value, stored[name]);
    });
  }
  if (wanted == null || stored == null) return (wanted ?? null) === (stored ?? null);
  if (node.format === 'date-time') return new Date(String(wanted)).getTime() === new Date(String(stored)).getTime();
  if (typeof wanted === 'number') return wanted === Number(stored);
  return JSON.stringify(wanted) === JSON.stringify(stored);
}

/** Names of the attributes in which an entry differs from what a bundle says of it. */
export function differences(schema: BundleSchema, entry: SchemaNode, wanted: Record<string, unknown>, stored: Record<string, unknown>): string[] {
  return Object.keys(wanted).filter((name) => {
    const property = entry.properties?.[name];
    return property !== undefined && !same(schema, property, wanted[name], stored[name]);
  });
}
