import type { Core, UID } from '@strapi/strapi';
import type { Attributes } from './rules/fault';
import type { ComponentsOf } from './rules/check-entry';

/** The component attributes of a model, from its schema. */
export const componentsOf =
  (strapi: Core.Strapi): ComponentsOf =>
  (uid) =>
    Object.entries(strapi.getModel(uid as UID.Schema).attributes).flatMap(([attribute, definition]) =>
      definition.type === 'component' ? [{ attribute, component: definition.component }] : [],
    );

type Populate = { [attribute: string]: true | { populate: Populate } };

const populateComponents = (uid: string, of: ComponentsOf): Populate =>
  Object.fromEntries(
    of(uid).map(({ attribute, component }) => {
      const populate = populateComponents(component, of);
      return [attribute, Object.keys(populate).length > 0 ? { populate } : true];
    }),
  );

/**
 * The drafts of a document as they are stored, with their components; for a type without drafts, its only version.
 * @param locale one, several, `*` for all, undefined for the site's default; ignored where the type is not localised
 */
export async function storedDrafts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | string[] | null | undefined,
): Promise<Attributes[]> {
  const { options, pluginOptions } = strapi.contentType(uid);
  const i18n = (pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n;
  const where: Attributes = { documentId };
  if (options?.draftAndPublish) where.publishedAt = null;
  if (i18n?.localized && locale !== '*') {
    where.locale = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  }
  return strapi.db.query(uid).findMany({ where, populate: populateComponents(uid, componentsOf(strapi)) });
}
