import type { Core } from '@strapi/strapi';

export interface AskedCount {
  /** Links that may be answered and have not been. */
  open: number;
  /** Speakers who sent something, whatever became of it. */
  answered: number;
}

/** Rows looked up by one statement: SQLite binds at most 32,766 values. */
const rowsAtOnce = 1000;

/** How many speakers of these sessions were asked and answered, by the session's documentId. Nobody asked: not in the map. */
export async function askedCounts(strapi: Core.Strapi, sessions: string[], now: Date): Promise<Map<string, AskedCount>> {
  const counts = new Map<string, AskedCount>();
  const of = (session: string): AskedCount => {
    const count = counts.get(session) ?? { open: 0, answered: 0 };
    counts.set(session, count);
    return count;
  };
  for (let from = 0; from < sessions.length; from += rowsAtOnce) {
    const where = { sessionDocumentId: { $in: sessions.slice(from, from + rowsAtOnce) } };
    const sent: { askDocumentId: string; sessionDocumentId: string }[] = await strapi.db.query('plugin::recap.answer').findMany({
      select: ['askDocumentId', 'sessionDocumentId'], where,
    });
    const answered = new Map(sent.map(({ askDocumentId, sessionDocumentId }) => [askDocumentId, sessionDocumentId]));
    for (const session of answered.values()) of(session).answered += 1;
    const open: { documentId: string; sessionDocumentId: string }[] = await strapi.db.query('plugin::recap.ask').findMany({
      select: ['documentId', 'sessionDocumentId'], where: { ...where, revokedAt: null, expiresAt: { $gt: now.toISOString() } },
    });
    for (const { documentId, sessionDocumentId } of open) if (!answered.has(documentId)) of(sessionDocumentId).open += 1;
  }
  return counts;
}
