import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { siteLocales } from '../drafts/locales';

interface Row {
  documentId: string;
  slug: string;
  locale: string;
}

/**
 * The recap that bears a slug, in a language; in the site's default one when none is named.
 * @throws NotFoundError that names some that there are
 */
export async function recapBySlug(strapi: Core.Strapi, slug: string, wanted: string | undefined): Promise<{ documentId: string; locale: string }> {
  const locale = wanted ?? (await siteLocales(strapi)).find(({ isDefault }) => isDefault)?.code ?? 'en';
  const rows: Row[] = await strapi.db.query('api::recap.recap').findMany({ select: ['documentId', 'slug', 'locale'], where: { slug, publishedAt: { $null: true } } });
  const recap = rows.find((row) => row.locale === locale);
  if (recap) return { documentId: recap.documentId, locale };
  if (rows.length > 0) {
    throw new errors.NotFoundError(`The recap "${slug}" has no version in "${locale}": it has ${rows.map((row) => row.locale).join(', ')}. Name one with --locale.`);
  }
  const some: Row[] = await strapi.db.query('api::recap.recap').findMany({
    select: ['slug'], where: { publishedAt: { $null: true }, slug: { $notNull: true } }, orderBy: { updatedAt: 'desc' }, limit: 50,
  });
  const slugs = [...new Set(some.map((row) => row.slug))].slice(0, 10);
  throw new errors.NotFoundError(
    `There is no recap with the slug "${slug}". ${slugs.length > 0 ? `Some that there are: ${slugs.join(', ')}.` : 'There are no recaps yet: draft one.'}`,
  );
}
