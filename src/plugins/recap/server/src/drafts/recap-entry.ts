import type { Core, Schema, UID } from '@strapi/strapi';
import type { Prepared } from './prepare';
import { sourcesOf } from './revisions';

/** The attributes of a recap entry that a draft begins with. */
export interface RecapEntry {
  title: string;
  /** Empty: made when the entry is saved. */
  slug: '';
  summary: string;
  body: Schema.Attribute.BlocksValue;
  byline?: string;
  /** Id of the file. */
  cover?: number;
  coverAlt?: string;
  coverCredit?: string;
  events: string[];
  sessions: string[];
}

/** Strapi refuses links to entries that lack the language; the revision holds them all. */
export async function havingLocale(strapi: Core.Strapi, uid: UID.ContentType, documentIds: string[], locale: string): Promise<string[]> {
  const atOnce = 1000;
  const having = new Set<string>();
  for (let from = 0; from < documentIds.length; from += atOnce) {
    const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { documentId: { $in: documentIds.slice(from, from + atOnce) }, locale, publishedAt: { $null: true } },
    });
    for (const { documentId } of rows) having.add(documentId);
  }
  return documentIds.filter((documentId) => having.has(documentId));
}

interface CoverRow {
  locale: string;
  coverAlt: string | null;
  coverCredit: string | null;
  cover: { id: number } | null;
}

/** The cover of the event with its texts in the wanted language, or the default one where that has none. */
export async function coverOf(strapi: Core.Strapi, { graph, locale, options }: Prepared): Promise<Pick<RecapEntry, 'cover' | 'coverAlt' | 'coverCredit'>> {
  const { subject, defaultLocale } = graph;
  const [event] = subject.kind === 'event' ? [subject.event] : sourcesOf(graph).events;
  const rows: CoverRow[] = await strapi.db.query('api::event.event').findMany({
    select: ['locale', 'coverAlt', 'coverCredit'],
    where: { documentId: event, locale: { $in: [locale, defaultLocale] }, publishedAt: { $notNull: true } },
    populate: { cover: { select: ['id'] } },
  });
  const base = rows.find((row) => row.locale === defaultLocale);
  const wanted = rows.find((row) => row.locale === locale);
  const text = (attribute: 'coverAlt' | 'coverCredit') =>
    wanted?.[attribute] ?? (options.fallback === 'tell' ? base?.[attribute] : null) ?? undefined;
  return { cover: base?.cover?.id, coverAlt: text('coverAlt'), coverCredit: text('coverCredit') };
}

/** What a new recap entry says and links to. */
export async function recapEntry(strapi: Core.Strapi, prepared: Prepared): Promise<RecapEntry> {
  const { graph, locale, recap, options } = prepared;
  const sources = sourcesOf(graph);
  return {
    title: recap.title,
    slug: '',
    summary: recap.summary,
    // Strapi's type wants `rel` and `target` at every link; its validator and its editor do not.
    body: recap.body as Schema.Attribute.BlocksValue,
    byline: options.byline || undefined,
    ...(await coverOf(strapi, prepared)),
    events: await havingLocale(strapi, 'api::event.event', sources.events, locale),
    sessions: await havingLocale(strapi, 'api::session.session', sources.sessions, locale),
  };
}
