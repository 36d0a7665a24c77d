import * as React from 'react';
import type { AfterwardsCells } from '../../../../../shared/contracts/afterwards';
import { cellColumns, type CellColumn } from '../grid/columns';
import type { Place } from '../grid/moves';
import { valueOf } from '../saving/line-state';
import type { RowStore } from '../saving/use-stores';
import { fillBlock, type Filled } from './fill-block';
import { parseBlock } from './parse-block';

/** A block that was pasted, and what stood there before. */
export interface Pasted {
  filled: Filled;
  before: Filled['changes'];
  undone: boolean;
}

/** Columns that take any single text as it is; the others want to be understood. */
const free = new Set(['takeaway', 'quote', 'recordingUrl', 'slidesUrl']);

/** Filling cells from a spreadsheet, and taking it back. */
export function usePaste(store: RowStore, ids: string[], allowed: readonly CellColumn[]) {
  const [pasted, setPasted] = React.useState<Pasted | null>(null);
  const [isLatest, setLatest] = React.useState(false);

  const onPaste = React.useCallback(({ row, column }: Place, copied: string): boolean => {
    const block = parseBlock(copied);
    const first = cellColumns[column - 1];
    // One text into a text cell goes where the caret stands.
    if (!first || (block.length === 1 && block[0].length === 1 && free.has(first))) return false;
    const rows = ids.slice(row).flatMap((id) => store.line(id) ?? []);
    const filled = fillBlock(block, column - 1, rows.map(({ stored }) => stored), allowed);
    const before = filled.changes.map(({ session, cells }) => {
      const line = store.line(session);
      const were: Partial<AfterwardsCells> = {};
      // Each cell keeps the type of its column.
      if (line) for (const cell of cellColumns) if (cell in cells) Object.assign(were, { [cell]: valueOf(line, cell) });
      return { session, cells: were };
    });
    for (const { session, cells } of filled.changes) {
      store.edit(session, cells);
      store.flush(session);
    }
    setPasted({ filled, before, undone: false });
    setLatest(true);
    return true;
  }, [ids, store, allowed]);

  const undo = React.useCallback((): boolean => {
    if (!pasted || pasted.undone || pasted.before.length === 0) return false;
    for (const { session, cells } of pasted.before) {
      store.edit(session, cells);
      store.flush(session);
    }
    setPasted({ ...pasted, undone: true });
    return true;
  }, [pasted, store]);

  /** Ctrl+Z takes back what was typed since, and only then the block. */
  const undoByKey = React.useCallback((): boolean => isLatest && undo(), [isLatest, undo]);
  const onTyped = React.useCallback(() => setLatest(false), []);
  const forget = React.useCallback(() => setPasted(null), []);
  return { pasted, onPaste, onTyped, undo, undoByKey, forget };
}
