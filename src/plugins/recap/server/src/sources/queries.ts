import type { Core } from '@strapi/strapi';
import type { SourceType } from './attributes';
import { populateOf, type Row } from './rows';
import { versionsOf, type Versions } from './versions';

/**
 * Rows of one query. SQLite binds at most 32,766 values to a statement, and components are looked up by the ids of all
 * rows of a query: a thousand sessions with a dozen takeaways in two languages stay below that.
 */
const rowsAtOnce = 1000;

const inParts = async <T>(ids: string[], read: (part: string[]) => Promise<T[]>): Promise<T[]> => {
  const found: T[] = [];
  for (let from = 0; from < ids.length; from += rowsAtOnce) found.push(...(await read(ids.slice(from, from + rowsAtOnce))));
  return found;
};

/** documentIds of entries that link to any of these by an attribute, in either version. */
export async function linkingTo(
  strapi: Core.Strapi, type: SourceType, locale: string, attribute: string, documentIds: string[],
): Promise<string[]> {
  if (documentIds.length === 0) return [];
  const rows: Row[] = await strapi.db.query(type.uid).findMany({
    select: ['documentId'],
    where: { locale, [attribute]: { documentId: { $in: documentIds } } },
  });
  return [...new Set(rows.map((row) => row.documentId))];
}

/** Draft and published version of these entries: name, dates and links only. Unknown ones are left out. */
export async function readVersions(
  strapi: Core.Strapi, type: SourceType, locale: string, documentIds: string[],
): Promise<Map<string, Versions>> {
  const rows = await inParts<Row>(documentIds, (part) =>
    strapi.db.query(type.uid).findMany({
      select: ['documentId', 'locale', 'publishedAt', 'updatedAt', type.title],
      where: { documentId: { $in: part }, locale },
      populate: Object.fromEntries(type.relations.map((name) => [name, { select: ['documentId'] }])),
    }),
  );
  return versionsOf(rows, type.title);
}

/** Whole rows of these entries in these languages, drafts or published versions. Relations of the entry itself are not read. */
export async function readRows(
  strapi: Core.Strapi, type: SourceType, documentIds: string[], locales: string[], version: 'draft' | 'published',
): Promise<Row[]> {
  return inParts<Row>(documentIds, (part) =>
    strapi.db.query(type.uid).findMany({
      select: ['documentId', 'locale', 'publishedAt', 'updatedAt', ...type.scalars],
      where: {
        documentId: { $in: part },
        ...(type.localised
          ? { locale: { $in: locales }, publishedAt: version === 'draft' ? { $null: true } : { $notNull: true } }
          : {}),
      },
      populate: populateOf(strapi, type, []),
    }),
  );
}
