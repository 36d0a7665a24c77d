/** A place in the table; columns count from the title on. */
export interface Place {
  row: number;
  column: number;
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'next' | 'previous' | 'first-column' | 'last-column' | 'first' | 'last' | 'page-up' | 'page-down';

export interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Where the caret stands in what has the focus. Buttons are at both ends; so is a text selected whole. */
export interface Edges {
  atStart: boolean;
  atEnd: boolean;
  /** The caret is in a text, so that Home and End belong to it. */
  inText: boolean;
  /** Enter does something there, as on a link. */
  takesEnter: boolean;
}

/** The move that a key asks for; null when the key belongs to the cell. */
export function moveOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, { atStart, atEnd, inText, takesEnter }: Edges): Move | null {
  if (altKey) return null;
  const jumps = ctrlKey || metaKey;
  if (key === 'Tab' && !jumps) return shiftKey ? 'previous' : 'next';
  if (key === 'Enter' && !jumps && !takesEnter) return shiftKey ? 'up' : 'down';
  if (key === 'Home' && jumps && !shiftKey) return 'first';
  if (key === 'End' && jumps && !shiftKey) return 'last';
  // With Shift a text is selected.
  if (shiftKey || jumps) return null;
  switch (key) {
    case 'ArrowLeft': return atStart ? 'left' : null;
    case 'ArrowRight': return atEnd ? 'right' : null;
    case 'ArrowUp': return atStart ? 'up' : null;
    case 'ArrowDown': return atEnd ? 'down' : null;
    case 'Home': return inText ? null : 'first-column';
    case 'End': return inText ? null : 'last-column';
    case 'PageUp': return 'page-up';
    case 'PageDown': return 'page-down';
    default: return null;
  }
}

const perPage = 5;

/**
 * Where a move leads; null when it leads out of the table. Only Tab goes on in the next row.
 * @param columnsOf how many cells a row has: one that waits for a decision has one more
 */
export function placeAfter({ row, column }: Place, move: Move, { rows, columnsOf }: { rows: number; columnsOf: (row: number) => number }): Place | null {
  const columns = columnsOf(row);
  const within = (place: Place): Place | null => (place.row < 0 || place.row >= rows || place.column < 0 ? null : place);
  /** In another row, which may have fewer cells. */
  const beside = (other: number): Place | null => within({ row: other, column: Math.min(column, columnsOf(other) - 1) });
  switch (move) {
    case 'left': return within({ row, column: column - 1 });
    case 'right': return column + 1 < columns ? { row, column: column + 1 } : null;
    case 'up': return beside(row - 1);
    case 'down': return beside(row + 1);
    case 'next': return column + 1 < columns ? { row, column: column + 1 } : within({ row: row + 1, column: 0 });
    case 'previous': return column > 0 ? { row, column: column - 1 } : within({ row: row - 1, column: columnsOf(row - 1) - 1 });
    case 'first-column': return { row, column: 0 };
    case 'last-column': return { row, column: columns - 1 };
    case 'first': return within({ row: 0, column: 0 });
    case 'last': return within({ row: rows - 1, column: columnsOf(rows - 1) - 1 });
    case 'page-up': return beside(Math.max(0, row - perPage));
    case 'page-down': return beside(Math.min(rows - 1, row + perPage));
  }
}
