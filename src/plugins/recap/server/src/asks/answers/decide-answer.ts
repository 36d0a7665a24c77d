import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AfterwardsConflict, AfterwardsRow, AnswerItem } from '../../../../shared/contracts/afterwards';
import { faultAt } from '../../afterwards/fault-at';
import { lastSaved } from '../../afterwards/last-saved';
import { lockDraft } from '../../afterwards/lock-draft';
import { sentInSource } from '../../afterwards/quote-source';
import { readRow } from '../../afterwards/read-afterwards';
import type { RequireUpdate } from '../../afterwards/require-update';
import { answerFields } from '../../afterwards/role-fields';
import { saveDraft } from '../../afterwards/save-draft';
import { sessionCells } from '../../afterwards/session-cells';
import { ConflictError } from '../../conflict-error';
import { whenFree } from '../../database/when-free';
import type { Asker } from '../../drafts/asker';
import { sessionDrafts } from '../session-drafts';
import type { AnswerRow } from './sent';
import { takeItems } from './take-items';

interface Decision {
  /** documentId of the answer */
  answer: string;
  take: AnswerItem[];
  /** Of the session's row, as the editor saw it. */
  version: string;
  /** The event whose table it is decided in; the session's own when left out. */
  event?: string;
  locale: string;
  decidedBy: Asker & { id: number };
  requireUpdate: RequireUpdate;
  /** @throws ForbiddenError unless these fields of the speaker may be changed */
  requireSpeakerUpdate: (speaker: object, fields: string[]) => void;
  now: Date;
}

const sessionUid = 'api::session.session';
const answerUid = 'plugin::recap.answer';

async function waitingAnswer(strapi: Core.Strapi, documentId: string, take: AnswerItem[]): Promise<AnswerRow> {
  const row: AnswerRow | null = await strapi.db.query(answerUid).findOne({ where: { documentId } });
  if (!row) throw new errors.NotFoundError('This is not what the speaker says now: they sent something newer, or took it back. Load the table again.');
  if (row.waitingFor === null) throw new ConflictError('Somebody has decided on this already. Load the table again to see what they took.');
  const unsent = take.filter((item) => !row.sent[item]);
  if (unsent.length > 0) throw new errors.ValidationError(`The speaker sent no ${unsent.join(', ')}: it can't be taken.`);
  return row;
}

/** Writes the decision and what was taken, or nothing. */
async function write(strapi: Core.Strapi, row: AnswerRow, decision: Decision): Promise<'saved' | 'conflict'> {
  const { take, version, locale, decidedBy, requireUpdate, requireSpeakerUpdate, now } = decision;
  const { documentId, sessionDocumentId: session, speakerDocumentId: speaker, sent, sentAt } = row;
  const conflict = new Error('conflict');
  const work = () => strapi.db.transaction(async ({ trx }) => {
    // The first statement writes: of two editors, or an editor and the speaker, one is first.
    const { count } = await strapi.db.query(answerUid).updateMany({
      where: { documentId, waitingFor: { $notNull: true } },
      data: { waitingFor: null, decidedAt: now, decidedBy, decisions: Object.fromEntries(Object.keys(sent).map((item) => [item, take.includes(item as AnswerItem) ? 'taken' : 'declined'])) },
    });
    if (count === 0) throw new ConflictError('This changed while you decided: the speaker sent something newer, or somebody else was faster. Load the table again.');
    if (take.length === 0) return;
    await lockDraft(strapi, trx, sessionUid, session, locale);
    const [draft] = await sessionDrafts(strapi, { documentIds: [session] });
    if (!draft) throw new errors.NotFoundError('The session is not there any more: it may have been deleted. Load the table again.');
    const source = sentInSource(sentAt, { locale, timezone: draft.event?.timezone ?? 'UTC' });
    const taken = takeItems(draft, speaker, sent, take, source);
    const outcome = await saveDraft(strapi, {
      uid: sessionUid, documentId: session, locale, version, author: decidedBy.id, valuesOf: sessionCells,
      write: ({ attributes, row: stored }) => {
        requireUpdate(sessionUid, stored, take.flatMap((item) => answerFields[item].session));
        if (take.includes('recordingUrl') && attributes.mayPublishRecording === false) {
          throw faultAt('recordingUrl', 'Those who spoke did not agree to a recording being published. If they do now, say so in the session itself.');
        }
        return { data: { ...taken.session }, cellAt: () => undefined };
      },
    });
    if (outcome === 'conflict') throw conflict;
    if (Object.keys(taken.speaker).length === 0) return;
    const entry = await strapi.db.query('api::speaker.speaker').findOne({ where: { documentId: speaker } });
    requireSpeakerUpdate(entry, Object.keys(taken.speaker));
    await strapi.documents('api::speaker.speaker').update({ documentId: speaker, data: { ...taken.speaker, updatedBy: decidedBy.id } });
  });
  try {
    await whenFree(strapi, work);
    return 'saved';
  } catch (error) {
    if (error === conflict) return 'conflict';
    throw error;
  }
}

/**
 * An editor's decision on what a speaker sent: taken items go into the drafts, all others are declined, and the answer
 * waits no more. All of it together or nothing. Publishing is another click.
 * @returns the session's row as it stands then
 * @throws ConflictError when the row or the answer is not what the editor saw; NotFoundError; ForbiddenError; ValidationError
 */
export async function decideAnswer(strapi: Core.Strapi, decision: Decision): Promise<AfterwardsRow> {
  const { locale, now } = decision;
  const answer = await waitingAnswer(strapi, decision.answer, decision.take);
  const session = answer.sessionDocumentId;
  const [draft] = await sessionDrafts(strapi, { documentIds: [session] });
  const event = decision.event ?? draft?.event?.documentId;
  if (!draft || !event) throw new errors.NotFoundError('The session is not there any more, or belongs to no event. Load the table again.');
  // Before anything is written: whether it stands in that event's table.
  await readRow(strapi, { event, session, locale, now });
  const outcome = await write(strapi, answer, decision);
  const row = await readRow(strapi, { event, session, locale, now });
  if (outcome === 'saved') return row;
  const saved = await lastSaved(strapi, sessionUid, session, locale);
  throw new ConflictError(
    `${saved.savedBy ?? 'Somebody'} has changed “${draft.title}” meanwhile. Nothing was taken: look at it as it stands now, and decide again.`,
    { now: row, ...saved } satisfies AfterwardsConflict<AfterwardsRow>,
  );
}
