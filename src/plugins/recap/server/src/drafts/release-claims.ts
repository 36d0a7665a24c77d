import type { Core, Modules } from '@strapi/strapi';
import { localeOfClaim } from './subject-key';

/** Marks the claims of a recap's languages that are no longer there. */
async function markDeleted(strapi: Core.Strapi, recapDocumentId: string): Promise<void> {
  const left: { locale: string }[] = await strapi.db.query('api::recap.recap').findMany({
    select: ['locale'], where: { documentId: recapDocumentId },
  });
  const subjects: { key: string }[] = await strapi.db.query('plugin::recap.subject').findMany({ where: { recapDocumentId } });
  for (const { key } of subjects) {
    const claims: { id: number; key: string }[] = await strapi.db.query('plugin::recap.claim').findMany({
      where: { key: { $startsWith: `${key} ` }, state: 'made' },
    });
    const gone = claims.filter((claim) => !left.some(({ locale }) => locale === localeOfClaim(claim.key))).map(({ id }) => id);
    if (gone.length > 0) {
      await strapi.db.query('plugin::recap.claim').updateMany({ where: { id: { $in: gone } }, data: { state: 'deleted' } });
    }
  }
}

/** A deleted recap stays deleted: its claim survives it, so that only a person's request makes another. */
export const releaseClaims =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    if (context.uid !== 'api::recap.recap' || context.action !== 'delete') return next();
    const { documentId } = context.params;
    const result = await next();
    await markDeleted(strapi, documentId);
    return result;
  };
