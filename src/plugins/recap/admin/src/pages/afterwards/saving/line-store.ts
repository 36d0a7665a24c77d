import { answered, edited, keptMine, lineOf, refreshed, retried, sendable, sent, tookTheirs, unsavedOf, type Line, type Outcome, type Stored } from './line-state';

/** Typing pauses this long before cells are saved. */
const pause = 800;
/** Saves under way at once: a pasted block is many. */
const atOnce = 4;
/** Before the next attempt, after one, two ... attempts that reached nobody. */
const waits = [1000, 2000, 4000, 8000, 15_000, 30_000];

export type Save<C, R> = (id: string, body: { version: string; cells: Partial<C> }) => Promise<Outcome<C, R>>;

export interface LineStore<C extends object, R extends Stored<C>> {
  line: (id: string) => Line<C, R> | undefined;
  ids: () => string[];
  /** Called after every change. @returns the way to stop it */
  subscribe: (listener: () => void) => () => void;
  /** Saved after a pause in typing. */
  edit: (id: string, cells: Partial<C>) => void;
  /** Saves without waiting for the pause: somebody left the cell. All lines when none is named. */
  flush: (id?: string) => void;
  keepMine: (id: string, cell: keyof C) => void;
  takeTheirs: (id: string, cell: keyof C) => void;
  /** Once more, what was refused or reached nobody. */
  retry: (id?: string) => void;
  /**
   * Lines as they stood on the server when they were asked for; what was saved since is newer, and a line that is gone
   * there stays while it holds something unsaved.
   * @param askedAt milliseconds, of the clock given
   */
  refresh: (lines: (readonly [string, R])[], askedAt: number) => void;
  /** One line as it stands on the server just now, after something else than a save changed it. */
  meet: (id: string, stored: R) => void;
  /** Cells that are not stored yet, of all lines. */
  unsaved: () => number;
  /** Saves all that may be saved. @returns once nothing is on its way: how many cells are still not stored */
  settle: () => Promise<number>;
}

/**
 * Holds the lines of a page and saves them as they are written: one save at a time for each line, and not too many in all.
 * @param clock milliseconds
 */
export function lineStore<C extends object, R extends Stored<C>>(save: Save<C, R>, clock: () => number = Date.now): LineStore<C, R> {
  const lines = new Map<string, Line<C, R>>();
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const ready = new Set<string>();
  const answeredAt = new Map<string, number>();
  let order: string[] = [];
  let active = 0;

  const tell = () => listeners.forEach((listener) => listener());
  const change = (id: string, how: (line: Line<C, R>) => Line<C, R>) => {
    const line = lines.get(id);
    if (line) lines.set(id, how(line));
  };

  const send = async (id: string) => {
    change(id, sent);
    const line = lines.get(id);
    if (!line?.sending) return;
    active += 1;
    tell();
    const outcome = await save(id, { version: line.stored.version, cells: line.sending });
    active -= 1;
    answeredAt.set(id, clock());
    change(id, (now) => answered(now, outcome));
    const failures = lines.get(id)?.failures ?? 0;
    if (failures > 0) plan(id, waits[Math.min(failures, waits.length) - 1]);
    // What was typed meanwhile, or may go now that others saved too.
    else if (!timers.has(id)) ready.add(id);
    run();
    tell();
  };

  const run = () => {
    for (const id of ready) {
      if (active >= atOnce) return;
      const line = lines.get(id);
      if (line?.sending) continue;
      ready.delete(id);
      if (line && sendable(line).length > 0) void send(id);
    }
  };

  const now = (id: string) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    ready.add(id);
    run();
  };

  const plan = (id: string, delay: number) => {
    clearTimeout(timers.get(id));
    timers.set(id, setTimeout(() => now(id), delay));
  };

  const unsaved = () => [...lines.values()].reduce((count, line) => count + unsavedOf(line).length, 0);
  /** Whether waiting would still change something. */
  const busy = () => active > 0 || [...lines.values()].some((line) => line.failures === 0 && sendable(line).length > 0);

  return {
    line: (id) => lines.get(id),
    ids: () => order,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (id, cells) => {
      change(id, (line) => edited(line, cells));
      plan(id, pause);
      tell();
    },
    flush: (id) => {
      for (const one of id === undefined ? [...lines.keys()] : [id]) {
        const line = lines.get(one);
        // An attempt that reached nobody waits for its turn: leaving a cell is no reason to hurry.
        if (line && line.failures === 0 && unsavedOf(line).length > 0) now(one);
      }
    },
    keepMine: (id, cell) => {
      change(id, (line) => keptMine(line, cell));
      now(id);
      tell();
    },
    takeTheirs: (id, cell) => {
      change(id, (line) => tookTheirs(line, cell));
      tell();
    },
    retry: (id) => {
      for (const one of id === undefined ? [...lines.keys()] : [id]) {
        change(one, retried);
        now(one);
      }
      tell();
    },
    refresh: (given, askedAt) => {
      const there = new Set(given.map(([id]) => id));
      const kept = order.filter((id) => {
        const line = lines.get(id);
        return !there.has(id) && line !== undefined && unsavedOf(line).length > 0;
      });
      for (const id of order) if (!there.has(id) && !kept.includes(id)) lines.delete(id);
      for (const [id, stored] of given) {
        const line = lines.get(id);
        if (!line) lines.set(id, lineOf(stored));
        else if ((answeredAt.get(id) ?? -Infinity) < askedAt) lines.set(id, refreshed(line, stored));
      }
      order = [...given.map(([id]) => id), ...kept];
      tell();
    },
    meet: (id, stored) => {
      // What is on its way finds out by itself.
      change(id, (line) => (line.sending ? line : answered(line, { kind: 'conflict', now: stored, savedBy: null, savedAt: null })));
      answeredAt.set(id, clock());
      tell();
    },
    unsaved,
    settle: async () => {
      for (const [id, line] of lines) if (unsavedOf(line).length > 0) now(id);
      while (busy()) {
        await new Promise<void>((resolve) => {
          const stop = () => {
            listeners.delete(stop);
            resolve();
          };
          listeners.add(stop);
        });
      }
      return unsaved();
    },
  };
}
