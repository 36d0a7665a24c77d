import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { limits } from '../limits';
import { oneLine } from '../text/clean';
import { cleanPlace } from '../text/clean-place';

/** A problem quotes the source, so its words are cleaned like all others. */
const clean = (told: Problem): Problem => ({
  ...told,
  message: oneLine(told.message),
  values: Object.fromEntries(Object.entries(told.values).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value).slice(0, limits.line) : value])),
  place: cleanPlace(told.place),
});

/** Ten thousand problems of one kind help nobody: the first of each code, and how many more there are. */
export function problemList(problems: readonly Problem[]): Problem[] {
  const ofCode = new Map<string, Problem[]>();
  for (const one of problems) {
    const same = ofCode.get(one.code);
    if (same) same.push(one);
    else ofCode.set(one.code, [one]);
  }
  // Those of one code stand together, so that "more of the same" says of what.
  return [...ofCode.values()].flatMap((same) => {
    const more = same.length - limits.problemsPerCode;
    const [first] = same;
    if (more <= 0 || first === undefined) return same;
    return [...same.slice(0, limits.problemsPerCode), problem('more-of-the-same', {
      severity: first.severity, place: {}, values: { count: more }, message: `Problems like the one above that are not listed: ${more}.`,
    })];
  }).map(clean);
}
