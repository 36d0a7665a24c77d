import { outcomeOf } from './outcome-of';

interface Cells { takeaway: string; slidesUrl: string }
interface Row { version: string; cells: Cells }
const row: Row = { version: '2', cells: { takeaway: 'tar', slidesUrl: '' } };
const outcome = (answer: { data: Row } | { error: unknown }) =>
  outcomeOf<Row, Cells, Row>('data' in answer ? answer : { error: answer.error }, { cells: ['takeaway', 'slidesUrl'], storedOf: (stored) => stored, unexplained: 'Not saved' });

it('tells a refusal from a conflict from a server that is not there', () => {
  expect(outcome({ data: row })).toEqual({ kind: 'saved', stored: row });
  expect(outcome({ error: { status: 409, message: 'Grace', details: { now: row, savedBy: 'Grace', savedAt: null } } }))
    .toEqual({ kind: 'conflict', now: row, savedBy: 'Grace', savedAt: null });
  expect(outcome({ error: { name: 'TypeError', message: 'Failed to fetch' } })).toEqual({ kind: 'unreachable' });
  expect(outcome({ error: { status: 502, message: '' } })).toEqual({ kind: 'unreachable' });
  expect(outcome({ error: { status: 403, message: 'You may not' } })).toEqual({ kind: 'refused', cells: {}, message: 'You may not' });
});

it('finds the cell that was refused, wherever its path names it', () => {
  const errors = [{ path: ['cells', 'slidesUrl'], message: 'Too long' }, { path: ['takeaway'], message: 'Too short' }, { path: ['title'], message: 'Other' }];
  expect(outcome({ error: { status: 400, message: 'Bad', details: { errors } } }))
    .toEqual({ kind: 'refused', cells: { slidesUrl: 'Too long', takeaway: 'Too short' }, message: 'Bad' });
});
