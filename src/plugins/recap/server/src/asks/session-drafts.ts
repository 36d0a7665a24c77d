import type { Core } from '@strapi/strapi';
import { resolveDefaultLocale } from './default-locale';

interface Named {
  documentId: string;
  name: string;
}

/** As much of a session's draft as speakers are asked about. Components carry the row ids that an update needs. */
export interface SessionDraft {
  id: number;
  documentId: string;
  title: string;
  kind: string | null;
  language: string | null;
  outcome: 'planned' | 'held' | 'cancelled' | null;
  startsAt: string | null;
  event: (Named & { timezone: string }) | null;
  contributions: { id: number; affiliation: string | null; speaker: (Named & { affiliation: string | null }) | null }[];
  takeaways: { id: number; text: string; speakers: Named[] }[];
  quotes: { id: number; text: string; speaker: Named | null }[];
  materials: { id: number; kind: string | null; url: string | null }[];
}

const named = { select: ['documentId', 'name'] };

/** SQLite binds at most 32,766 values to a statement. */
const rowsAtOnce = 1000;

/**
 * The drafts of sessions in the site's default language, in which their structure is kept. The same number of
 * statements for one session as for a thousand.
 * @param where by documentId or by event; sessions that match neither are left out
 */
export async function sessionDrafts(
  strapi: Core.Strapi, where: { documentIds: string[] } | { events: string[] },
): Promise<SessionDraft[]> {
  const locale = await resolveDefaultLocale(strapi);
  const read = (filter: Record<string, unknown>): Promise<SessionDraft[]> =>
    strapi.db.query('api::session.session').findMany({
      select: ['documentId', 'title', 'kind', 'language', 'outcome', 'startsAt'],
      where: { ...filter, locale, publishedAt: null },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      populate: {
        event: { select: ['documentId', 'name', 'timezone'] },
        contributions: { populate: { speaker: { select: ['documentId', 'name', 'affiliation'] } } },
        takeaways: { populate: { speakers: named } },
        quotes: { populate: { speaker: named } },
        materials: true,
      },
    });
  if ('events' in where) return where.events.length === 0 ? [] : read({ event: { documentId: { $in: where.events } } });
  const found: SessionDraft[] = [];
  for (let from = 0; from < where.documentIds.length; from += rowsAtOnce) {
    found.push(...(await read({ documentId: { $in: where.documentIds.slice(from, from + rowsAtOnce) } })));
  }
  return found;
}
