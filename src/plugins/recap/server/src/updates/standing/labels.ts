import type { Core } from '@strapi/strapi';
import type { StandingLabel } from '../../../../shared/contracts/updates';
import type { StandingRow } from './restand';

/** What is stored of some recaps' standings, in one language or all. One statement, however many they are. */
export async function standingLabels(strapi: Core.Strapi, documentIds: string[], locale?: string): Promise<StandingLabel[]> {
  if (documentIds.length === 0) return [];
  const rows: StandingRow[] = await strapi.db.query('plugin::recap.standing').findMany({
    where: { recapDocumentId: { $in: documentIds }, ...(locale ? { recapLocale: locale } : {}) }, orderBy: [{ recapDocumentId: 'asc' }, { recapLocale: 'asc' }],
  });
  return rows.map(({ recapDocumentId, recapLocale, standing, changes, findings, checkedAt }) => ({
    documentId: recapDocumentId, locale: recapLocale, standing, changes: changes.length, findings, checkedAt: new Date(checkedAt).toISOString(),
  }));
}
