import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { limits } from '../limits';
import { problemList } from './problem-list';

const allDay = (count: number): Problem => problem('all-day', { severity: 'changed', place: {}, values: { count }, message: '' });
const unknownZone: Problem = problem('unknown-zone', { severity: 'changed', place: {}, values: { zone: 'Mars\u0000/Base' }, message: 'No "Mars\u0000/Base".' });

it('tells the first of each kind, and after them how many more there are', () => {
  const many = Array.from({ length: limits.problemsPerCode + 7 }, (_, index) => allDay(index));
  const told = problemList([many[0]!, unknownZone, ...many.slice(1)]);
  expect(told.map(({ code }) => code)).toEqual([...Array<string>(limits.problemsPerCode).fill('all-day'), 'more-of-the-same', 'unknown-zone']);
  expect(told[limits.problemsPerCode]).toMatchObject({ severity: 'changed', values: { count: 7 } });
});

it('quotes the source without what no screen shows', () => {
  expect(problemList([unknownZone])).toMatchObject([{ values: { zone: 'Mars/Base' }, message: 'No "Mars/Base".' }]);
});
