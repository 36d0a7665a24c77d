import type { ImportChange, ImportReview } from '../../../../shared/contracts/imports';
import type { Plan, PlannedEntry } from '../plan/types';

type Counts = ImportReview['counts'];

export const noCounts = (): Counts => {
  const none = (): Record<ImportChange, number> => ({ new: 0, changed: 0, untouched: 0, gone: 0, cancelled: 0 });
  return { event: none(), sessions: none(), speakers: none(), kept: 0 };
};

/** Entries by what would happen to them; `kept` is how many have a field in which a person's word stays. */
export function countsOf({ event, speakers, sessions }: Plan): Counts {
  const counts = noCounts();
  const add = (of: Record<ImportChange, number>, { change, fields }: PlannedEntry): void => {
    of[change] += 1;
    if (fields.some(({ state }) => state === 'kept')) counts.kept += 1;
  };
  add(counts.event, event);
  for (const one of speakers) add(counts.speakers, one);
  for (const one of sessions) add(counts.sessions, one);
  return counts;
}
