import type { Gap } from '../../../../shared/recap';

/** As many of one kind as are asked for at first: five sessions without takeaways are one request, not five. */
const ofOneKind = 2;

/**
 * The missing facts that would help the recap most, best first, for an editor with five minutes.
 * @param gaps as `findGaps` orders them
 */
export function bestMissing(gaps: Gap[], count = 5): Gap[] {
  const missing = gaps.filter((gap) => gap.severity === 'missing');
  const met = new Map<string, number>();
  const first: Gap[] = [];
  const rest: Gap[] = [];
  for (const gap of missing) {
    const seen = met.get(gap.code) ?? 0;
    met.set(gap.code, seen + 1);
    (seen < ofOneKind ? first : rest).push(gap);
  }
  return [...first, ...rest].slice(0, count);
}
