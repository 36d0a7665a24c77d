import type { Problem } from '../../programme';
import { limits } from '../limits';
import { oneLine } from '../text/clean';
import { cleanPlace } from '../text/clean-place';

/** A problem quotes the source, so its words are cleaned like all others. */
const clean = (problem: Problem): Problem => ({
  ...problem,
  message: oneLine(problem.message),
  values: Object.fromEntries(Object.entries(problem.values).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value).slice(0, limits.line) : value])),
  place: cleanPlace(problem.place),
});

/** Ten thousand problems of one kind help nobody: the first of each code, and how many more there are. */
export function problemList(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const told = problems.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= limits.problemsPerCode;
  });
  const rest = [...counts].filter(([, count]) => count > limits.problemsPerCode).map(([code, count]): Problem => {
    const more = count - limits.problemsPerCode;
    const severity = problems.find((problem) => problem.code === code)!.severity;
    return { code: 'more-of-the-same', severity, message: `Problems of the kind "${code}" that are not listed: ${more}.`, values: { code, count: more }, place: {} };
  });
  return [...told, ...rest].map(clean);
}
