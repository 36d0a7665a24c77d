import type { Core } from '@strapi/strapi';
import type { RecapPanel } from '../../../shared/contracts/panels';
import type { EntryLabel } from '../../../shared/contracts/previews';
import { baselineOf } from '../drafts/revisions';
import { caseStudyType, eventType, sessionType, type SourceType } from '../sources/attributes';

/** What entries are called, in the wanted language where they have it. Those deleted since are left out. */
async function labels(strapi: Core.Strapi, type: SourceType, documentIds: string[], locale: string): Promise<EntryLabel[]> {
  const atOnce = 1000;
  const titles = new Map<string, string>();
  for (let from = 0; from < documentIds.length; from += atOnce) {
    const rows: Record<string, string>[] = await strapi.db.query(type.uid).findMany({
      select: ['documentId', 'locale', type.title],
      where: { documentId: { $in: documentIds.slice(from, from + atOnce) }, publishedAt: { $null: true } },
    });
    for (const row of rows) if (row.locale === locale || !titles.has(row.documentId)) titles.set(row.documentId, row[type.title]);
  }
  return documentIds.flatMap((documentId) => {
    const title = titles.get(documentId);
    return title === undefined ? [] : [{ uid: type.uid, documentId, title }];
  });
}

/** What a recap was made from, when and by whom; null for one that nobody generated. */
export async function recapPanel(
  strapi: Core.Strapi, { documentId, locale }: { documentId: string; locale: string },
): Promise<RecapPanel.Response['data']> {
  const revision = await baselineOf(strapi, documentId, locale);
  if (!revision) return null;
  const { sources, madeAt, askedBy, engine } = revision;
  return {
    events: await labels(strapi, eventType, sources.events, locale),
    sessions: await labels(strapi, sessionType, sources.sessions, locale),
    caseStudies: await labels(strapi, caseStudyType, sources.caseStudies, locale),
    madeAt: new Date(madeAt).toISOString(),
    madeBy: { kind: askedBy.kind, name: askedBy.name },
    engine,
  };
}
