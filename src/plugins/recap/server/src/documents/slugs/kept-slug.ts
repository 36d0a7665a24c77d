import type { Core } from '@strapi/strapi';
import type { SluggedUid } from './slugged-types';

interface Row {
  slug: string | null;
  locale: string | null;
  publishedAt: string | null;
}

/**
 * The slug an entry bears already: its published one before its draft's; for anything but a recap that of its other
 * languages too, since there the slug names the entry, whatever the language.
 * @param cleared the draft's own slug was emptied by hand and counts no more; the published one stays
 */
export async function keptSlug(
  strapi: Core.Strapi,
  uid: SluggedUid,
  { documentId, locale, cleared }: { documentId: string; locale: string | null | undefined; cleared: boolean },
): Promise<string | null> {
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: { documentId }, select: ['slug', 'locale', 'publishedAt'] });
  const wanted = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  const isOwn = (row: Row) => !row.locale || row.locale === wanted;
  const rank = (row: Row) => (isOwn(row) ? 0 : 2) + (row.publishedAt ? 0 : 1);
  return (
    rows
      .filter((row) => row.slug && (isOwn(row) ? !cleared || row.publishedAt : uid !== 'api::recap.recap'))
      .sort((a, b) => rank(a) - rank(b))[0]?.slug ?? null
  );
}
