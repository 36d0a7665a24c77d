import type { Core } from '@strapi/strapi';
import type { BundledUid } from '../schema/models';
import { resolve, type BundleSchema, type SchemaNode } from '../schema/types';
import type { Attributes } from '../types';
import { entryNode } from '../check/references';

export interface StoredEntry extends Attributes {
  documentId: string;
  slug: string;
  locale: string | null;
  publishedAt: string | null;
}

type Populate = { [attribute: string]: true | { select: string[] } | { populate: Populate } };

/** Everything a bundle can say of an entry; relations by slug. */
function populateOf(schema: BundleSchema, node: SchemaNode): Populate {
  return Object.fromEntries(
    Object.entries(node.properties ?? {}).flatMap(([name, given]): [string, Populate[string]][] => {
      if (name === 'locales') return [];
      const property = resolve(schema, given);
      const item = property.items ? resolve(schema, property.items) : property;
      if (item.slugOf !== undefined) return property.inverseOf === undefined ? [[name, { select: ['slug', 'documentId'] }]] : [];
      if (item.file) return [[name, true]];
      if (!item.properties) return [];
      const inside = populateOf(schema, item);
      return [[name, Object.keys(inside).length > 0 ? { populate: inside } : true]];
    }),
  );
}

/** SQLite takes a limited number of values in one statement. */
const atOnce = 200;

/** The rows of these slugs, in every language, drafts and published ones. */
export async function storedEntries(strapi: Core.Strapi, schema: BundleSchema, uid: BundledUid, slugs: string[]): Promise<StoredEntry[]> {
  const populate = populateOf(schema, entryNode(schema, uid));
  const rows: StoredEntry[] = [];
  for (let start = 0; start < slugs.length; start += atOnce) {
    rows.push(...(await strapi.db.query(uid).findMany({ where: { slug: { $in: slugs.slice(start, start + atOnce) } }, populate, orderBy: { id: 'asc' } })));
  }
  return rows;
}
