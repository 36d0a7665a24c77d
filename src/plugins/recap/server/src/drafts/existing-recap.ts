import type { Core } from '@strapi/strapi';

/** Whether a recap has a version in a language, drafted or published. */
export const recapHasLocale = async (strapi: Core.Strapi, documentId: string, locale: string): Promise<boolean> =>
  (await strapi.db.query('api::recap.recap').count({ where: { documentId, locale } })) > 0;

/** The documentId of the recap that a subject has, in whatever languages; null when it has none, or none is left. */
export async function recapOfSubject(strapi: Core.Strapi, key: string): Promise<string | null> {
  const subject: { recapDocumentId: string | null } | null = await strapi.db.query('plugin::recap.subject').findOne({ where: { key } });
  const documentId = subject?.recapDocumentId;
  if (!documentId) return null;
  return (await strapi.db.query('api::recap.recap').count({ where: { documentId } })) > 0 ? documentId : null;
}

/** The recap that a subject already has in a language. */
export async function existingRecap(strapi: Core.Strapi, key: string, locale: string): Promise<{ documentId: string; locale: string } | null> {
  const documentId = await recapOfSubject(strapi, key);
  return documentId && (await recapHasLocale(strapi, documentId, locale)) ? { documentId, locale } : null;
}
