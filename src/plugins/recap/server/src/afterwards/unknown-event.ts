import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Why an event has no table: it is not there, or only in languages that the tables are not written in. */
export async function unknownEvent(strapi: Core.Strapi, event: string, defaultLocale: string): Promise<errors.NotFoundError> {
  const versions: { name: string | null; locale: string }[] = await strapi.db.query('api::event.event').findMany({
    select: ['name', 'locale'], where: { documentId: event, publishedAt: { $null: true } }, orderBy: { locale: 'asc' },
  });
  const [first] = versions;
  if (!first) return new errors.NotFoundError(`There is no event "${event}": it may have been deleted. Go back to the list of events.`);
  const others = versions.map(({ locale }) => locale).join(', ');
  return new errors.NotFoundError(
    `“${first.name ?? event}” stands only in ${others}. What happened is written in the site's default language (${defaultLocale}): `
      + `add the event and its sessions in it first, or make ${first.locale} the default language under Settings > Internationalization.`,
  );
}
