import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/**
 * The event that bears a slug.
 * @throws NotFoundError that names some that there are
 */
export async function eventBySlug(strapi: Core.Strapi, slug: string): Promise<string> {
  const event: { documentId: string } | null = await strapi.db.query('api::event.event').findOne({ select: ['documentId'], where: { slug } });
  if (event) return event.documentId;
  const some: { slug: string }[] = await strapi.db.query('api::event.event').findMany({
    select: ['slug'], where: { publishedAt: { $notNull: true }, slug: { $notNull: true } }, orderBy: { startsAt: 'desc' }, limit: 50,
  });
  const slugs = [...new Set(some.map((row) => row.slug))].slice(0, 10);
  throw new errors.NotFoundError(
    `There is no event with the slug "${slug}". ${slugs.length > 0 ? `Some that there are: ${slugs.join(', ')}.` : 'There are no published events yet: load or enter one.'}`,
  );
}
