import type { Core } from '@strapi/strapi';
import type { Transaction } from '../drafts/claims';

/**
 * Waits until nobody else saves this draft by the table, and keeps it until the transaction ends. It is an update that
 * changes nothing, since that locks on both databases: SQLite has no row locks, and a transaction that reads before it
 * writes fails there when another process has written in between.
 */
export async function lockDraft(
  strapi: Core.Strapi, trx: Transaction, uid: 'api::event.event' | 'api::session.session', documentId: string, locale: string,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  await trx(tableName).where({ document_id: documentId, locale, published_at: null }).update({ document_id: documentId });
}
