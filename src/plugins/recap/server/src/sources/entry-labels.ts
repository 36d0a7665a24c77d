import type { Core } from '@strapi/strapi';
import type { EntryLabel } from '../../../shared/contracts/previews';
import type { SourceType } from './attributes';

/** What entries are called, in the wanted language where they have it. Those deleted since are left out. */
export async function entryLabels(strapi: Core.Strapi, type: SourceType, documentIds: string[], locale: string): Promise<EntryLabel[]> {
  const atOnce = 1000;
  const titles = new Map<string, string>();
  for (let from = 0; from < documentIds.length; from += atOnce) {
    const rows: Record<string, string>[] = await strapi.db.query(type.uid).findMany({
      select: ['documentId', 'locale', type.title],
      where: { documentId: { $in: documentIds.slice(from, from + atOnce) }, ...(type.localised ? { publishedAt: { $null: true } } : {}) },
    });
    for (const row of rows) if (row.locale === locale || !titles.has(row.documentId)) titles.set(row.documentId, row[type.title]);
  }
  return documentIds.flatMap((documentId) => {
    const title = titles.get(documentId);
    return title === undefined ? [] : [{ uid: type.uid, documentId, title }];
  });
}
