import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../documents/new-document-id';

export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

type Keyed = 'plugin::recap.claim' | 'plugin::recap.subject';

/**
 * Inserts a row unless its key is there. On PostgreSQL a second transaction waits here until the first has ended, and
 * neither is aborted, as it would be by a unique error.
 * @returns whether this call made the row
 */
export async function insertOnce(strapi: Core.Strapi, trx: Transaction, uid: Keyed, row: { key: string; state?: 'made' }): Promise<boolean> {
  const { tableName } = strapi.db.metadata.get(uid);
  const now = new Date();
  const inserted = await trx(tableName)
    .insert({ ...row, document_id: newDocumentId(strapi, uid), created_at: now, updated_at: now, published_at: now })
    .onConflict('key')
    .ignore()
    .returning('id');
  return inserted.length > 0;
}

/** Waits until nobody else has this row, and keeps it until the transaction ends. SQLite locks its whole file anyway. */
export async function lockRow(strapi: Core.Strapi, trx: Transaction, uid: Keyed, key: string): Promise<void> {
  await trx(strapi.db.metadata.get(uid).tableName).where({ key }).forUpdate().select('id');
}
