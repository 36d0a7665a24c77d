import * as React from 'react';
import type { AfterwardsCells, AfterwardsEvent, AfterwardsFacts, AfterwardsRow, ReadAfterwards } from '../../../../../shared/contracts/afterwards';
import { useSaveEventFactsMutation, useSaveRowMutation } from '../../../api/afterwards-api';
import { useText } from '../../../text/use-text';
import { cellColumns } from '../grid/columns';
import { lineStore, type LineStore } from './line-store';
import { outcomeOf } from './outcome-of';

export type RowStore = LineStore<AfterwardsCells, AfterwardsRow>;

/** The event's own facts as a line of cells. */
export interface StoredFacts {
  version: string;
  cells: AfterwardsFacts;
  event: AfterwardsEvent;
}
export type FactStore = LineStore<AfterwardsFacts, StoredFacts>;

const factNames = ['attended', 'highlights', 'nextStep', 'tookPlaceAsPlanned'] as const satisfies readonly (keyof AfterwardsFacts)[];
const storedFacts = (event: AfterwardsEvent): StoredFacts => ({ version: event.version, cells: event.facts, event });

/**
 * What the page writes, saved as it is written. Lines follow what is read, and what others save meanwhile.
 * @param askedAt milliseconds; null when `read` may be older than it seems
 */
export function useStores(read: ReadAfterwards.Response['data'], askedAt: number | null): { rows: RowStore; facts: FactStore } {
  const text = useText();
  const [saveRow] = useSaveRowMutation();
  const [saveFacts] = useSaveEventFactsMutation();
  const event = read.event.documentId;
  const unexplained = text('afterwards.problem.unexplained');
  const [stores] = React.useState(() => {
    const rows: RowStore = lineStore(async (session, body) =>
      outcomeOf(await saveRow({ event, session, body }), { cells: cellColumns, storedOf: (row) => row, unexplained }));
    const facts: FactStore = lineStore(async (_id, { version, cells }) =>
      outcomeOf(await saveFacts({ event, body: { version, facts: cells } }), { cells: factNames, storedOf: storedFacts, unexplained }));
    rows.refresh(read.rows.map((row) => [row.documentId, row] as const), 0);
    facts.refresh([[event, storedFacts(read.event)]], 0);
    return { rows, facts };
  });
  React.useEffect(() => {
    if (askedAt === null) return;
    stores.rows.refresh(read.rows.map((row) => [row.documentId, row] as const), askedAt);
    stores.facts.refresh([[event, storedFacts(read.event)]], askedAt);
  }, [stores, read, askedAt, event]);
  React.useEffect(() => {
    const retry = () => {
      stores.rows.retry();
      stores.facts.retry();
    };
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [stores]);
  return stores;
}
