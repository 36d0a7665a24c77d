import { isBundled, type BundledUid } from '../schema/models';
import { resolve, type BundleSchema, type SchemaNode } from '../schema/types';
import type { BundleEntry } from '../types';

/** One place in an entry that names another one. */
export interface Reference {
  entry: BundleEntry;
  /** `takeaways.0.speakers.1` */
  field: string;
  uid: BundledUid;
  slug: string;
  inverseOf?: string;
}

function walk(schema: BundleSchema, given: SchemaNode, value: unknown, path: string[], found: (node: SchemaNode, slug: string, path: string[]) => void): void {
  const node = resolve(schema, given);
  if (node.slugOf !== undefined) {
    if (typeof value === 'string') found(node, value, path);
  } else if (Array.isArray(value)) {
    const item = node.items;
    if (!item) return;
    value.forEach((one, index) => walk(schema, node.inverseOf === undefined ? item : { ...item, inverseOf: node.inverseOf }, one, [...path, String(index)], found));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inside] of Object.entries(value)) {
      const property = node.properties?.[name];
      if (property) walk(schema, property, inside, [...path, name], found);
    }
  }
}

/** Every slug by which the entries name others, in their default language. Tolerates entries of the wrong shape. */
export function references(entries: BundleEntry[], schema: BundleSchema): Reference[] {
  return entries.flatMap((entry) => {
    const list: Reference[] = [];
    walk(schema, entryNode(schema, entry.uid), entry.attributes, [], ({ slugOf, inverseOf }, slug, path) => {
      if (slugOf !== undefined && isBundled(slugOf)) list.push({ entry, field: path.join('.'), uid: slugOf, slug, inverseOf });
    });
    return list;
  });
}

/** The definition of a content type's entries. */
export function entryNode(schema: BundleSchema, uid: BundledUid): SchemaNode {
  const node = Object.values(schema.$defs).find(({ contentType }) => contentType === uid);
  if (!node) throw new Error(`The schema of bundles has no ${uid}`);
  return node;
}
