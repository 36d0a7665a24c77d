import type { Core } from '@strapi/strapi';
import { answerItems, type SpeakerAnswer } from '../../../../shared/contracts/afterwards';
import { sessionDrafts, type SessionDraft } from '../session-drafts';
import type { AnswerRow } from './sent';
import { standing } from './standing';

/** An answer as the editor sees it, beside what stands in the draft now. */
export function asSpeakerAnswer(row: AnswerRow, session: SessionDraft, speaker: { documentId: string; name: string }): SpeakerAnswer {
  return {
    id: row.documentId,
    session: row.sessionDocumentId,
    speaker,
    sentAt: new Date(row.sentAt).toISOString(),
    items: answerItems.flatMap((item) => {
      const text = row.sent[item];
      return text ? [{ item, text, now: standing(session, speaker.documentId, item).text }] : [];
    }),
  };
}

/** Rows looked up by one statement: SQLite binds at most 32,766 values. */
const rowsAtOnce = 1000;

/**
 * What speakers sent about these sessions and nobody has decided on, oldest first, by the session's documentId.
 * Sessions without any are not in the map. The number of statements doesn't grow with the sessions.
 */
export async function answersFor(strapi: Core.Strapi, sessions: string[]): Promise<Map<string, SpeakerAnswer[]>> {
  const rows: AnswerRow[] = [];
  for (let from = 0; from < sessions.length; from += rowsAtOnce) {
    rows.push(...(await strapi.db.query('plugin::recap.answer').findMany({
      where: { waitingFor: { $notNull: true }, sessionDocumentId: { $in: sessions.slice(from, from + rowsAtOnce) } },
      orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    })));
  }
  const answers = new Map<string, SpeakerAnswer[]>();
  if (rows.length === 0) return answers;
  const drafts = await sessionDrafts(strapi, { documentIds: [...new Set(rows.map((row) => row.sessionDocumentId))] });
  const speakers: { documentId: string; name: string }[] = await strapi.db.query('api::speaker.speaker').findMany({
    select: ['documentId', 'name'],
    where: { documentId: { $in: [...new Set(rows.map((row) => row.speakerDocumentId))] } },
  });
  for (const row of rows) {
    const session = drafts.find(({ documentId }) => documentId === row.sessionDocumentId);
    const speaker = speakers.find(({ documentId }) => documentId === row.speakerDocumentId);
    // Deleted meanwhile: nothing is left to write into.
    if (!session || !speaker) continue;
    const { documentId, name } = speaker;
    const of = answers.get(row.sessionDocumentId) ?? [];
    of.push(asSpeakerAnswer(row, session, { documentId, name }));
    answers.set(row.sessionDocumentId, of);
  }
  return answers;
}
