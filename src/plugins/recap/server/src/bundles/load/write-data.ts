import type { BundledUid } from '../schema/models';
import { resolve, type BundleSchema, type SchemaNode } from '../schema/types';
import type { Attributes } from '../types';

/** What stands for the slugs and files of a bundle in the database. */
export interface Targets {
  /** @throws Error when the entry wasn't written */
  documentId: (uid: BundledUid, slug: string) => string;
  fileId: (name: string) => number;
}

/** The attributes of an entry as the Document Service takes them: slugs become documentIds, file names ids. */
export function writeData(schema: BundleSchema, entry: SchemaNode, attributes: Attributes, targets: Targets): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const property = entry.properties?.[name];
      return [name, property ? inDatabase(schema, property, value, targets) : value];
    }),
  );
}

function inDatabase(schema: BundleSchema, given: SchemaNode, value: unknown, targets: Targets): unknown {
  const node = resolve(schema, given);
  if (value == null) return value;
  if (node.slugOf !== undefined) return targets.documentId(node.slugOf as BundledUid, String(value));
  if (node.file) return targets.fileId(String(value));
  const item = node.items;
  if (Array.isArray(value)) return item && !node.freeText ? value.map((one: unknown) => inDatabase(schema, item, one, targets)) : value;
  return node.properties && typeof value === 'object' ? writeData(schema, node, value as Attributes, targets) : value;
}
