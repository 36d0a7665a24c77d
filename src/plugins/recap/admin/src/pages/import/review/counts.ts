import type { ImportChange, ImportReview } from '../../../../../shared/contracts/imports';

type Counts = ImportReview['counts'];

/** In the order that matters to somebody who decides. */
export const changes = ['new', 'changed', 'cancelled', 'gone', 'untouched'] as const satisfies readonly ImportChange[];

const told = ['new', 'changed', 'cancelled', 'gone'] as const satisfies readonly ImportChange[];

const countOf = ({ event, sessions, speakers }: Counts, counted: readonly ImportChange[]): number =>
  [event, sessions, speakers].reduce((sum, counts) => sum + counted.reduce((part, change) => part + counts[change], 0), 0);

/** How many entries applying would write. */
export const countToWrite = (counts: Counts): number => countOf(counts, ['new', 'changed', 'cancelled']);

/** How many entries applying would mark as gone at the source: nothing of them is written. */
export const countToMark = (counts: Counts): number => countOf(counts, ['gone']);

/** The changes there are, with how many of each; what stays as it is left out. */
export const changesOf = (counts: Record<ImportChange, number>): { change: (typeof told)[number]; count: number }[] =>
  told.flatMap((change) => (counts[change] > 0 ? [{ change, count: counts[change] }] : []));

/** How many of a type there are in all. */
export const countAll = (counts: Record<ImportChange, number>): number => changes.reduce((sum, change) => sum + counts[change], 0);
