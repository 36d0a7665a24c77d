import type { Core } from '@strapi/strapi';
import type { Transaction } from './claims';

/**
 * Waits until nobody else writes a recap's draft, and keeps it until the transaction ends. It is to be the first
 * statement, and it writes: SQLite refuses who reads first and writes later while another process writes.
 * @returns whether there is such a draft
 */
export async function lockRecap(strapi: Core.Strapi, trx: Transaction, documentId: string, locale: string): Promise<boolean> {
  const { tableName } = strapi.db.metadata.get('api::recap.recap');
  const touched = await trx(tableName).where({ document_id: documentId, locale }).whereNull('published_at').update({ document_id: documentId });
  return touched > 0;
}
