import type { Core } from '@strapi/strapi';
import type { ListAfterwards } from '../../../shared/contracts/afterwards';

type Listed = ListAfterwards.Response['data'][number];

interface Row {
  documentId: string;
  name: string | null;
  startsAt: string | null;
  endsAt: string | null;
  timezone: string | null;
  partOf: { name: string | null } | null;
}

/** More than anybody looks through; older ones are reached from their own form. */
const most = 200;

const instant = (value: string | null): string | null => (value === null ? null : new Date(value).toISOString());

/** What began last comes first, what is still to come after all that has begun, nearest first. */
export function lastBegunFirst(events: Listed[], now: Date): Listed[] {
  const begins = ({ startsAt }: Listed): number => (startsAt === null ? Infinity : Date.parse(startsAt));
  const begun = events.filter((event) => begins(event) <= now.getTime()).sort((a, b) => begins(b) - begins(a));
  return [...begun, ...events.filter((event) => begins(event) > now.getTime()).sort((a, b) => begins(a) - begins(b))];
}

/** Events whose table may be filled in, as drafted. @param locale the site's default one, which the tables are written in */
export async function listEvents(strapi: Core.Strapi, locale: string, now: Date): Promise<Listed[]> {
  const rows: Row[] = await strapi.db.query('api::event.event').findMany({
    select: ['documentId', 'name', 'startsAt', 'endsAt', 'timezone'],
    where: { locale, publishedAt: { $null: true } },
    orderBy: { startsAt: 'desc' },
    limit: most,
    populate: { partOf: { select: ['name'] } },
  });
  const listed = rows.map(({ documentId, name, startsAt, endsAt, timezone, partOf }): Listed => ({
    documentId, title: name ?? '', startsAt: instant(startsAt), endsAt: instant(endsAt), timezone, partOf: partOf?.name ?? null,
  }));
  return lastBegunFirst(listed, now);
}
