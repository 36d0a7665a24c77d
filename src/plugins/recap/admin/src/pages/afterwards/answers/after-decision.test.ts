import { cellColumns, columnCount } from '../grid/columns';
import { afterDecision } from './after-decision';

const ids = ['a', 'b', 'c', 'd'];
const waitingIn = (...those: string[]) => (id: string) => those.includes(id);

it('goes on to the next answer: in the same row, below, else from the top', () => {
  expect(afterDecision(ids, 'b', ['takeaway'], waitingIn('a', 'b', 'd'))).toEqual({ row: 1, column: columnCount, next: 'b' });
  expect(afterDecision(ids, 'b', [], waitingIn('a', 'd'))).toEqual({ row: 3, column: columnCount, next: 'd' });
  expect(afterDecision(ids, 'd', [], waitingIn('a', 'b'))).toEqual({ row: 0, column: columnCount, next: 'a' });
});

it('ends at the first cell that something was taken into, or at the title', () => {
  const none = waitingIn();
  expect(afterDecision(ids, 'c', ['slidesUrl', 'quote', 'name'], none)).toEqual({ row: 2, column: cellColumns.indexOf('quote') + 1, next: null });
  expect(afterDecision(ids, 'c', ['name'], none)).toEqual({ row: 2, column: 0, next: null });
  expect(afterDecision(ids, 'c', [], none)).toEqual({ row: 2, column: 0, next: null });
});
