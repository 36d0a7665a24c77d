import type { AnswerItem } from '../../../../../shared/contracts/afterwards';
import { cellColumns, columnCount, type CellColumn } from '../grid/columns';
import type { Place } from '../grid/moves';

/** The cell that an item goes into; names and affiliations stand with the title. */
const cellOf: Partial<Record<AnswerItem, CellColumn>> = { takeaway: 'takeaway', quote: 'quote', recordingUrl: 'recordingUrl', slidesUrl: 'slidesUrl' };

/**
 * Where somebody goes on who has decided on an answer: to the next one that waits, in this row or below, else from the
 * top; when none does, to the first cell that something was taken into, or to the title.
 * @param waits whether answers wait in a session, as it stands after the decision
 */
export function afterDecision(ids: string[], decided: string, taken: AnswerItem[], waits: (id: string) => boolean): Place & { next: string | null } {
  const row = Math.max(0, ids.indexOf(decided));
  const next = [...ids.slice(row), ...ids.slice(0, row)].find(waits);
  if (next !== undefined) return { row: ids.indexOf(next), column: columnCount, next };
  const into = taken.flatMap((item) => cellOf[item] ?? []).map((cell) => cellColumns.indexOf(cell) + 1);
  return { row, column: into.length > 0 ? Math.min(...into) : 0, next: null };
}
