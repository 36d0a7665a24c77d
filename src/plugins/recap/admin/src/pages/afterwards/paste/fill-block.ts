import type { AfterwardsCells, AfterwardsRow } from '../../../../../shared/contracts/afterwards';
import { cellColumns, type CellColumn } from '../grid/columns';
import { matchCell, type Misfit } from './match-cell';

/** A row as far as filling it asks. */
export type FillableRow = Pick<AfterwardsRow, 'documentId' | 'title' | 'people' | 'recordingRefused'>;

export interface Filled {
  /** What to change, by session. */
  changes: { session: string; cells: Partial<AfterwardsCells> }[];
  /** Cells filled. */
  filled: number;
  /** Texts that did not fit their cell. */
  misfits: { session: string; title: string; column: CellColumn; text: string; why: Misfit }[];
  /** Texts that lay right of the last column or below the last row. */
  outside: number;
}

/**
 * A pasted block, from a cell down and to the right. Empty cells of the block leave what is there.
 * @param column the first one, as an index of `cellColumns`
 * @param rows the rows of the table from the first to fill
 * @param allowed the columns that the person may change
 */
export function fillBlock(block: string[][], column: number, rows: FillableRow[], allowed: readonly CellColumn[] = cellColumns): Filled {
  const result: Filled = { changes: [], filled: 0, misfits: [], outside: 0 };
  block.forEach((texts, down) => {
    const row = rows[down];
    const cells: Partial<AfterwardsCells> = {};
    texts.forEach((text, right) => {
      if (text.trim() === '') return;
      const target = cellColumns[column + right];
      if (!row || !target) {
        result.outside += 1;
        return;
      }
      const match = allowed.includes(target) ? matchCell(target, text, row) : ({ misfit: 'forbidden' } as const);
      if ('misfit' in match) {
        result.misfits.push({ session: row.documentId, title: row.title, column: target, text: text.trim(), why: match.misfit });
        return;
      }
      Object.assign(cells, match.cells);
      result.filled += 1;
    });
    if (row && Object.keys(cells).length > 0) result.changes.push({ session: row.documentId, cells });
  });
  return result;
}
