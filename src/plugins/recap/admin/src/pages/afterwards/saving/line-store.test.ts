import type { Outcome } from './line-state';
import { lineStore } from './line-store';

interface Cells { takeaway: string }
interface Row { version: string; cells: Cells }
const row = (version: string, takeaway = ''): Row => ({ version, cells: { takeaway } });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A store over a server that answers when told to. */
function opened(ids = ['a']) {
  const calls: { id: string; version: string; cells: Partial<Cells>; answer: (outcome: Outcome<Cells, Row>) => Promise<void> }[] = [];
  const store = lineStore<Cells, Row>((id, body) => new Promise((resolve) => {
    calls.push({ id, ...body, answer: async (outcome) => {
      resolve(outcome);
      await jest.advanceTimersByTimeAsync(0);
    } });
  }));
  store.refresh(ids.map((id) => [id, row('1')] as const), 0);
  return { store, calls };
}

it('saves once typing pauses, one save at a time', async () => {
  const { store, calls } = opened();
  store.edit('a', { takeaway: 't' });
  jest.advanceTimersByTime(500);
  store.edit('a', { takeaway: 'tar' });
  jest.advanceTimersByTime(700);
  expect(calls).toHaveLength(0);
  jest.advanceTimersByTime(100);
  expect(calls).toMatchObject([{ version: '1', cells: { takeaway: 'tar' } }]);
  store.edit('a', { takeaway: 'tar is' });
  jest.advanceTimersByTime(5000);
  expect(calls).toHaveLength(1);
  await calls[0].answer({ kind: 'saved', stored: row('2', 'tar') });
  expect(calls[1]).toMatchObject({ version: '2', cells: { takeaway: 'tar is' } });
});

it('saves at once when a cell is left', () => {
  const { store, calls } = opened();
  store.edit('a', { takeaway: 'tar' });
  store.flush('a');
  expect(calls).toHaveLength(1);
});

it('does not save a pasted block all at once', async () => {
  const ids = Array.from({ length: 9 }, (_, index) => `line ${index}`);
  const { store, calls } = opened(ids);
  for (const id of ids) store.edit(id, { takeaway: id });
  store.flush();
  expect(calls).toHaveLength(4);
  for (let index = 0; index < 9; index += 1) await calls[index].answer({ kind: 'saved', stored: row('2', calls[index].id) });
  expect(new Set(calls.map(({ id }) => id)).size).toBe(9);
  expect(store.unsaved()).toBe(0);
});

it('tries again, with longer and longer pauses, until somebody answers', async () => {
  const { store, calls } = opened();
  store.edit('a', { takeaway: 'tar' });
  store.flush('a');
  await calls[0].answer({ kind: 'unreachable' });
  expect(store.unsaved()).toBe(1);
  await jest.advanceTimersByTimeAsync(1000);
  await calls[1].answer({ kind: 'unreachable' });
  await jest.advanceTimersByTimeAsync(1999);
  expect(calls).toHaveLength(2);
  await jest.advanceTimersByTimeAsync(1);
  await calls[2].answer({ kind: 'saved', stored: row('2', 'tar') });
  expect(store.unsaved()).toBe(0);
});

it('tells when all is stored, and how much is not', async () => {
  const { store, calls } = opened(['a', 'b']);
  store.edit('a', { takeaway: 'tar' });
  store.edit('b', { takeaway: 'bad' });
  const settled = store.settle();
  await calls[0].answer({ kind: 'saved', stored: row('2', 'tar') });
  await calls[1].answer({ kind: 'refused', cells: { takeaway: 'Bad' }, message: 'Bad' });
  expect(await settled).toBe(1);
});

it('keeps a line that is gone on the server while it holds something unsaved', () => {
  const { store } = opened(['a', 'b', 'c']);
  store.edit('b', { takeaway: 'tar' });
  store.refresh([['c', row('2')]], 0);
  expect(store.ids()).toEqual(['c', 'b']);
  expect(store.line('a')).toBeUndefined();
});

it('does not go back to what was read before the last save', async () => {
  const { store, calls } = opened();
  const askedAt = Date.now();
  store.edit('a', { takeaway: 'tar' });
  jest.advanceTimersByTime(1000);
  await calls[0].answer({ kind: 'saved', stored: row('2', 'tar') });
  store.refresh([['a', row('1')]], askedAt);
  expect(store.line('a')?.stored.version).toBe('2');
  jest.advanceTimersByTime(1000);
  store.refresh([['a', row('3', 'theirs')]], Date.now());
  expect(store.line('a')?.stored.version).toBe('3');
});
