import type { Core } from '@strapi/strapi';

interface Row {
  documentId: string;
  locale: string;
  room: string | null;
  publishedAt: Date | string | number | null;
  updatedAt: Date | string | number;
}

export interface Languages {
  /** Rooms by session, as drafted in the default language: no recap tells them, so that the graph holds none. */
  rooms: Map<string, string | null>;
  /** documentIds of entries with a draft, in whatever language, that readers don't see yet or see differently. */
  unpublished: Set<string>;
}

/** documentIds, by type. */
export interface EntriesToLookAt {
  events: string[];
  sessions: string[];
  caseStudies: string[];
}

const tables = { events: 'api::event.event', sessions: 'api::session.session', caseStudies: 'api::case-study.case-study' } as const;
/** SQLite binds at most 32,766 values to a statement. */
const atOnce = 10_000;

/** What drafts and published versions in all languages say beyond the graph, which has the default language: one statement. */
export async function readLanguages(strapi: Core.Strapi, entries: EntriesToLookAt, defaultLocale: string): Promise<Languages> {
  const knex = strapi.db.connection;
  const rowsOf = (type: keyof EntriesToLookAt, ids: string[]) =>
    knex(strapi.db.metadata.get(tables[type]).tableName).whereIn('document_id', ids).select(
      'document_id as documentId', 'locale', type === 'sessions' ? 'room' : knex.raw('null as room'), 'published_at as publishedAt', 'updated_at as updatedAt',
    );
  const rows: Row[] = [];
  for (let from = 0; from < Math.max(1, entries.sessions.length); from += atOnce) {
    const sessions = rowsOf('sessions', entries.sessions.slice(from, from + atOnce));
    rows.push(...(await (from > 0 ? sessions : sessions.unionAll([rowsOf('events', entries.events), rowsOf('caseStudies', entries.caseStudies)]))));
  }

  const version = ({ documentId, locale }: Row) => `${documentId} ${locale}`;
  const published = new Map(rows.filter(({ publishedAt }) => publishedAt !== null).map((row) => [version(row), new Date(row.updatedAt).getTime()]));
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  return {
    rooms: new Map(drafts.filter(({ locale }) => locale === defaultLocale).map(({ documentId, room }) => [documentId, room])),
    // As the content manager sees it: modified when the draft is younger than what was published.
    unpublished: new Set(drafts.filter((row) => (published.get(version(row)) ?? -Infinity) < new Date(row.updatedAt).getTime()).map(({ documentId }) => documentId)),
  };
}
