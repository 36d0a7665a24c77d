import { changes } from './counts';

export const types = ['sessions', 'speakers', 'event'] as const;
export type EntryType = (typeof types)[number];

/** What the table shows, as the address says it. */
export interface EntriesShown {
  type: EntryType;
  /** One change, `kept` for entries with an edit that stays, or all. */
  filter: (typeof changes)[number] | 'kept' | 'all';
  page: number;
}

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | undefined => allowed.find((candidate) => candidate === value);

export const readEntriesAddress = (query: URLSearchParams): EntriesShown => {
  const page = Number(query.get('page'));
  return {
    type: oneOf(types, query.get('type')) ?? 'sessions',
    filter: oneOf([...changes, 'kept', 'all'] as const, query.get('show')) ?? 'all',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
};

/** The query of the address that shows something else; with another type or filter the pages begin anew. */
export const entriesAddress = (now: EntriesShown, change: Partial<EntriesShown>): string => {
  const { type, filter, page } = { ...now, ...(change.type ? { filter: 'all' as const } : {}), page: 1, ...change };
  return new URLSearchParams({ type, show: filter, page: String(page) }).toString();
};
