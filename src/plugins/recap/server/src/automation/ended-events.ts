import type { Core } from '@strapi/strapi';
import { claimKey } from '../drafts/subject-key';
import type { EndedEvent } from './is-due';

/** A published event that ended, with the languages nobody has claimed its recap in. */
export interface Unclaimed extends EndedEvent {
  documentId: string;
  name: string;
  locales: string[];
}

type Row = Omit<EndedEvent, 'tour'> & { documentId: string; name: string; partOf: EndedEvent['tour'] };

/** Rows of one query: see `rowsAtOnce` in sources/queries.ts. */
const atOnce = 1000;

/** Published events that ended before now and have no claim in one of the languages, the latest first. */
export async function endedEvents(
  strapi: Core.Strapi, { now, defaultLocale, locales }: { now: Date; defaultLocale: string; locales: string[] },
): Promise<Unclaimed[]> {
  const rows: Row[] = await strapi.db.query('api::event.event').findMany({
    select: ['documentId', 'name', 'endsAt', 'timezone', 'datesKnown', 'recapPolicy', 'recapNotBefore'],
    where: { locale: defaultLocale, publishedAt: { $notNull: true }, endsAt: { $lte: now.toISOString() } },
    populate: { partOf: { select: ['name', 'recapPolicy'] } },
    orderBy: [{ endsAt: 'desc' }, { documentId: 'asc' }],
  });
  const keys = rows.flatMap(({ documentId }) => locales.map((locale) => claimKey(documentId, locale)));
  const claimed = new Set<string>();
  for (let from = 0; from < keys.length; from += atOnce) {
    const claims: { key: string }[] = await strapi.db.query('plugin::recap.claim').findMany({
      select: ['key'], where: { key: { $in: keys.slice(from, from + atOnce) } },
    });
    for (const { key } of claims) claimed.add(key);
  }
  return rows.flatMap(({ partOf, ...event }) => {
    const left = locales.filter((locale) => !claimed.has(claimKey(event.documentId, locale)));
    return left.length === 0 ? [] : [{ ...event, tour: partOf, locales: left }];
  });
}
