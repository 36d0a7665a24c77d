import type { Core } from '@strapi/strapi';
import { newDocumentId } from '../../documents/new-document-id';
import type { Transaction } from '../../drafts/claims';
import type { PlannedRecord } from '../plan/types';
import type { ImportedUid } from '../plan/values';

export interface RecordToWrite extends PlannedRecord {
  uid: ImportedUid;
  documentId: string;
}

const uid = 'plugin::recap.imported';

/** Remembers what entries came of, in one statement and in the transaction that writes them. */
export async function writeRecords(
  strapi: Core.Strapi, trx: Transaction, records: RecordToWrite[], { system, seenIn, now }: { system: string; seenIn: string; now: Date },
): Promise<void> {
  if (records.length === 0) return;
  const { tableName } = strapi.db.metadata.get(uid);
  const rows = records.map((record) => ({
    model: record.uid,
    system,
    identifier: record.identifier,
    scope: record.scope,
    entry_document_id: record.documentId,
    baseline: JSON.stringify(record.baseline),
    presence: record.presence,
    seen_in: seenIn,
    document_id: newDocumentId(strapi, uid),
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  await trx(tableName)
    .insert(rows)
    .onConflict(['system', 'model', 'scope', 'identifier'])
    .merge(['entry_document_id', 'baseline', 'presence', 'seen_in', 'updated_at']);
}
