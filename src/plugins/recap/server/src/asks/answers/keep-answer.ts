import type { Core } from '@strapi/strapi';
import { whenFree } from '../../database/when-free';
import { newDocumentId } from '../../documents/new-document-id';
import type { AskRow } from '../ask-row';
import type { Sent } from './sent';

/**
 * Keeps what a speaker sent until an editor decides. What waited before is replaced, under a new documentId: an editor
 * who looks at the old one can't decide about this. One statement, so that two posts at once leave one answer.
 */
export async function keepAnswer(strapi: Core.Strapi, ask: AskRow, sent: Sent, now: Date): Promise<void> {
  const uid = 'plugin::recap.answer';
  await whenFree(strapi, async () => {
    await strapi.db.connection(strapi.db.metadata.get(uid).tableName)
      .insert({
        document_id: newDocumentId(strapi, uid),
        ask_document_id: ask.documentId,
        session_document_id: ask.sessionDocumentId,
        speaker_document_id: ask.speakerDocumentId,
        sent: JSON.stringify(sent),
        sent_at: now,
        waiting_for: ask.documentId,
        created_at: now,
        updated_at: now,
        published_at: now,
      })
      .onConflict('waiting_for')
      .merge(['document_id', 'sent', 'sent_at', 'updated_at']);
  });
}

/** Takes back what waits: nobody may print it any more. */
export async function withdrawAnswer(strapi: Core.Strapi, ask: AskRow): Promise<void> {
  await whenFree(strapi, () => strapi.db.query('plugin::recap.answer').deleteMany({ where: { waitingFor: ask.documentId } }));
}
