import type { Core } from '@strapi/strapi';
import type { SavedRecap } from '../../drafts/saved-recap';
import { subjectKey } from '../../drafts/subject-key';
import type { GraphSubject } from '../../engine/entries';
import { UnprocessableError } from '../../unprocessable-error';

interface Linked {
  sessions: { documentId: string }[];
}

/**
 * What a recap is about, where the record of its generations is missing: as it was claimed when it was drafted.
 * @throws UnprocessableError for one that nobody generated, and for picked sessions that nobody can name any more
 */
export async function subjectOfRecap(strapi: Core.Strapi, { documentId, locale, text }: SavedRecap): Promise<GraphSubject> {
  const subject: { key: string } | null = await strapi.db.query('plugin::recap.subject').findOne({ where: { recapDocumentId: documentId } });
  if (!subject) {
    throw new UnprocessableError(
      `"${text.title}" was written by hand: nothing was generated for it, so there is nothing to update it with. Draft a recap of its event to have one that can be updated.`,
    );
  }
  const { key } = subject;
  if (!key.startsWith('sessions-')) return { kind: 'event', event: key };
  const recap: Linked | null = await strapi.db.query('api::recap.recap').findOne({
    where: { documentId, locale, publishedAt: { $null: true } }, populate: { sessions: { select: ['documentId'] } },
  });
  const picked: GraphSubject = { kind: 'sessions', sessions: (recap?.sessions ?? []).map((session) => session.documentId) };
  if (subjectKey(picked) === key) return picked;
  throw new UnprocessableError(
    `"${text.title}" was made of sessions picked by hand, and it is no longer known which: link the recap to just these sessions, or draft another.`,
  );
}
