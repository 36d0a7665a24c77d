import type { Core } from '@strapi/strapi';
import type { AskRow } from '../ask-row';

/** Rows looked up by one statement: SQLite binds at most 32,766 values. */
const rowsAtOnce = 1000;

/** The asks about these sessions, and which of them something was sent by. */
export async function askRows(strapi: Core.Strapi, sessions: string[]): Promise<{ asks: AskRow[]; answered: Set<string> }> {
  const asks: AskRow[] = [];
  const answered = new Set<string>();
  for (let from = 0; from < sessions.length; from += rowsAtOnce) {
    const where = { sessionDocumentId: { $in: sessions.slice(from, from + rowsAtOnce) } };
    asks.push(...(await strapi.db.query('plugin::recap.ask').findMany({ where })));
    const sent: { askDocumentId: string }[] = await strapi.db.query('plugin::recap.answer').findMany({ select: ['askDocumentId'], where });
    for (const { askDocumentId } of sent) answered.add(askDocumentId);
  }
  return { asks, answered };
}
