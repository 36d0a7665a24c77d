/** What the server gives of one line: its cells as stored, and which version of them. */
export interface Stored<C> {
  version: string;
  cells: C;
}

/** A line of the page as it is being written. Nothing typed leaves it before it is stored or given up by the person. */
export interface Line<C, R extends Stored<C>> {
  stored: R;
  /** Changed here and not on its way. */
  edits: Partial<C>;
  /** On its way. */
  sending: Partial<C> | null;
  /** Why cells were refused; they wait until they are changed. */
  problems: Partial<Record<keyof C, string>>;
  /** Cells that somebody else has saved too: theirs stand in `stored`, ours in `edits`. */
  conflict: { cells: (keyof C)[]; savedBy: string | null; savedAt: string | null } | null;
  /** Cells stored since the page was opened. */
  saved: (keyof C)[];
  /** Cells that were found changed by somebody else, or in another window, and not written in since. */
  elsewhere: (keyof C)[];
  /** Attempts in a row that reached nobody. */
  failures: number;
}

/** What became of a save. `refused.cells` says why, by cell. */
export type Outcome<C, R> =
  | { kind: 'saved'; stored: R }
  | { kind: 'conflict'; now: R; savedBy: string | null; savedAt: string | null }
  | { kind: 'refused'; cells: Partial<Record<keyof C, string>>; message: string }
  | { kind: 'unreachable' };

export type CellState = 'conflict' | 'problem' | 'offline' | 'saving' | 'waiting' | 'saved' | 'elsewhere' | 'still';

const keysOf = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const without = <T extends object>(of: T, keys: PropertyKey[]): T => {
  const left = { ...of };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
};

export const lineOf = <C extends object, R extends Stored<C>>(stored: R): Line<C, R> => ({
  stored, edits: {}, sending: null, problems: {}, conflict: null, saved: [], elsewhere: [], failures: 0,
});

/** A cell as the person sees it. */
export const valueOf = <C extends object, R extends Stored<C>, K extends keyof C>({ stored, edits, sending }: Line<C, R>, cell: K): C[K] => {
  if (cell in edits) return edits[cell] as C[K];
  if (sending && cell in sending) return sending[cell] as C[K];
  return stored.cells[cell];
};

/** Cells that are not stored yet. */
export const unsavedOf = <C extends object, R extends Stored<C>>({ edits, sending }: Line<C, R>): (keyof C)[] =>
  [...new Set([...keysOf(edits), ...keysOf(sending ?? {})])] as (keyof C)[];

export function stateOf<C extends object, R extends Stored<C>>(line: Line<C, R>, cell: keyof C): CellState {
  if (line.conflict?.cells.includes(cell)) return 'conflict';
  if (line.problems[cell] !== undefined) return 'problem';
  if (cell in line.edits) return line.failures > 0 ? 'offline' : 'waiting';
  if (line.sending && cell in line.sending) return line.failures > 0 ? 'offline' : 'saving';
  if (line.elsewhere.includes(cell)) return 'elsewhere';
  return line.saved.includes(cell) ? 'saved' : 'still';
}

const withConflict = <C>(conflict: Line<C, Stored<C>>['conflict'], cells: (keyof C)[]): Line<C, Stored<C>>['conflict'] =>
  conflict && cells.length > 0 ? { ...conflict, cells } : null;

/** The person changed cells. What equals what is stored is no change. */
export function edited<C extends object, R extends Stored<C>>(line: Line<C, R>, cells: Partial<C>): Line<C, R> {
  const changed = keysOf(cells) as (keyof C)[];
  const edits = { ...line.edits, ...cells };
  const settled = changed.filter((cell) => same(edits[cell], line.stored.cells[cell]) && !(line.sending && cell in line.sending));
  return {
    ...line,
    edits: without(edits, settled),
    problems: without(line.problems, changed),
    conflict: withConflict(line.conflict, line.conflict?.cells.filter((cell) => !settled.includes(cell)) ?? []),
    saved: line.saved.filter((cell) => !changed.includes(cell)),
    elsewhere: line.elsewhere.filter((cell) => !changed.includes(cell)),
  };
}

/** The cells that may go now: not those refused or in conflict, and none while others are on their way. */
export function sendable<C extends object, R extends Stored<C>>({ edits, sending, problems, conflict }: Line<C, R>): (keyof C)[] {
  if (sending) return [];
  return (keysOf(edits) as (keyof C)[]).filter((cell) => problems[cell] === undefined && !conflict?.cells.includes(cell));
}

/** Takes what may go. `sending` is what to send, over the version that `stored` has. */
export function sent<C extends object, R extends Stored<C>>(line: Line<C, R>): Line<C, R> {
  const cells = sendable(line);
  if (cells.length === 0) return line;
  const sending: Partial<C> = {};
  for (const cell of cells) sending[cell] = line.edits[cell];
  return { ...line, sending, edits: without(line.edits, cells) };
}

/** Other values stand there than those the changes were made over: where both changed a cell, both are kept. */
function metWith<C extends object, R extends Stored<C>>(line: Line<C, R>, now: R, by: Pick<NonNullable<Line<C, R>['conflict']>, 'savedBy' | 'savedAt'>): Line<C, R> {
  const mine: Partial<C> = { ...line.sending, ...line.edits };
  const agreed = (keysOf(mine) as (keyof C)[]).filter((cell) => same(mine[cell], now.cells[cell]));
  const edits = without(mine, agreed);
  const both = (keysOf(edits) as (keyof C)[]).filter((cell) =>
    line.conflict?.cells.includes(cell) || !same(now.cells[cell], line.stored.cells[cell]));
  return { ...line, stored: now, sending: null, edits, failures: 0, conflict: both.length > 0 ? { cells: both, ...by } : null };
}

/** The answer to a save. */
export function answered<C extends object, R extends Stored<C>>(line: Line<C, R>, outcome: Outcome<C, R>): Line<C, R> {
  const cells = keysOf(line.sending ?? {}) as (keyof C)[];
  switch (outcome.kind) {
    case 'saved': {
      const { stored } = outcome;
      const settled = (keysOf(line.edits) as (keyof C)[]).filter((cell) => same(line.edits[cell], stored.cells[cell]));
      const edits = without(line.edits, settled);
      const saved = [...new Set([...line.saved, ...cells])].filter((cell) => !(cell in edits));
      const conflict = withConflict(line.conflict, line.conflict?.cells.filter((cell) => cell in edits) ?? []);
      return { ...line, stored, sending: null, edits, saved, conflict, failures: 0 };
    }
    case 'conflict':
      return metWith(line, outcome.now, { savedBy: outcome.savedBy, savedAt: outcome.savedAt });
    case 'refused': {
      const named = cells.filter((cell) => outcome.cells[cell] !== undefined);
      const reasons: Partial<Record<keyof C, string>> = {};
      // What no cell is named for concerns all that was sent. What was changed since may be right now.
      for (const cell of named.length > 0 ? named : cells) if (!(cell in line.edits)) reasons[cell] = outcome.cells[cell] ?? outcome.message;
      return { ...line, sending: null, edits: { ...line.sending, ...line.edits }, problems: { ...line.problems, ...reasons }, failures: 0 };
    }
    case 'unreachable':
      return { ...line, sending: null, edits: { ...line.sending, ...line.edits }, failures: line.failures + 1 };
  }
}

/** The person's text goes over the other's. */
export const keptMine = <C extends object, R extends Stored<C>>(line: Line<C, R>, cell: keyof C): Line<C, R> => ({
  ...line, conflict: withConflict(line.conflict, line.conflict?.cells.filter((other) => other !== cell) ?? []),
});

/** The other's text stays. */
export const tookTheirs = <C extends object, R extends Stored<C>>(line: Line<C, R>, cell: keyof C): Line<C, R> => ({
  ...keptMine(line, cell), edits: without(line.edits, [cell]),
});

/** Refused cells once more, as they are. */
export const retried = <C extends object, R extends Stored<C>>(line: Line<C, R>): Line<C, R> => ({ ...line, problems: {} });

/**
 * The page was read again. What somebody else changed shows at its cell; where the person has written, too, both are kept.
 * A line that is on its way finds out when it is answered.
 */
export function refreshed<C extends object, R extends Stored<C>>(line: Line<C, R>, stored: R): Line<C, R> {
  if (line.sending || line.stored === stored) return line;
  const changed = (keysOf(stored.cells) as (keyof C)[]).filter((cell) => !same(stored.cells[cell], line.stored.cells[cell]));
  const met = changed.length === 0 ? { ...line, stored } : { ...metWith(line, stored, { savedBy: null, savedAt: null }), failures: line.failures };
  const elsewhere = [...new Set([...line.elsewhere, ...changed])].filter((cell) => !(cell in met.edits));
  return { ...met, saved: line.saved.filter((cell) => !changed.includes(cell)), elsewhere };
}
