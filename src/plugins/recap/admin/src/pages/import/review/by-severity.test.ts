import type { ImportProblem } from '../../../../../shared/contracts/imports';
import { bySeverity } from './by-severity';

const problem = (message: string, severity: ImportProblem['severity']): ImportProblem => ({ code: 'all-day', severity, message, values: {}, place: {} });

it('puts what is lost before what is altered, and leaves the rest in the order of the source', () => {
  const problems = [problem('a', 'note'), problem('b', 'changed'), problem('c', 'left-out'), problem('d', 'changed'), problem('e', 'left-out')];
  expect(bySeverity(problems).map(({ message }) => message)).toEqual(['c', 'e', 'b', 'd', 'a']);
});
