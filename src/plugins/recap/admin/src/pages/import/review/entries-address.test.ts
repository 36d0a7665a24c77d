import { entriesAddress, readEntriesAddress } from './entries-address';

const at = (query: string) => readEntriesAddress(new URLSearchParams(query));

it('shows all sessions from the first page, unless the address says otherwise', () => {
  expect(at('')).toEqual({ type: 'sessions', filter: 'all', page: 1 });
  expect(at('type=speakers&show=kept&page=3')).toEqual({ type: 'speakers', filter: 'kept', page: 3 });
  expect(at('type=rooms&show=best&page=-2')).toEqual({ type: 'sessions', filter: 'all', page: 1 });
});

it('begins at the first page of another filter, and without a filter at another type', () => {
  const now = at('type=sessions&show=new&page=4');
  expect(at(entriesAddress(now, { page: 5 }))).toEqual({ type: 'sessions', filter: 'new', page: 5 });
  expect(at(entriesAddress(now, { filter: 'gone' }))).toEqual({ type: 'sessions', filter: 'gone', page: 1 });
  expect(at(entriesAddress(now, { type: 'speakers' }))).toEqual({ type: 'speakers', filter: 'all', page: 1 });
});
