import { problemOf } from '../../../api/problem';
import type { Outcome, Stored } from './line-state';

type Answer<T> = { data: T; error?: undefined } | { data?: undefined; error: unknown };

const field = (of: unknown, name: string): unknown => (typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined);
const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

interface Reading<T, C, R> {
  cells: readonly (keyof C & string)[];
  storedOf: (answer: T) => R;
  /** What to say where the server says nothing. */
  unexplained: string;
}

/** What became of a save, whatever the shape of its answer. */
export function outcomeOf<T, C extends object, R extends Stored<C>>(answer: Answer<T>, { cells, storedOf, unexplained }: Reading<T, C, R>): Outcome<C, R> {
  if (answer.data !== undefined) return { kind: 'saved', stored: storedOf(answer.data) };
  const { status, message } = problemOf(answer.error);
  if (status === undefined || status >= 500) return { kind: 'unreachable' };
  const details = field(answer.error, 'details');
  const now = field(details, 'now');
  if (status === 409 && now !== undefined) {
    // The contract of a 409 says what `now` is.
    return { kind: 'conflict', now: storedOf(now as T), savedBy: textOr(field(details, 'savedBy')), savedAt: textOr(field(details, 'savedAt')) };
  }
  const faults = field(details, 'errors');
  const reasons: Partial<Record<keyof C, string>> = {};
  for (const fault of Array.isArray(faults) ? faults : []) {
    const path = field(fault, 'path');
    const cell = cells.find((name) => Array.isArray(path) && path.includes(name));
    const reason = textOr(field(fault, 'message'));
    if (cell && reason) reasons[cell] ??= reason;
  }
  return { kind: 'refused', cells: reasons, message: message || unexplained };
}
