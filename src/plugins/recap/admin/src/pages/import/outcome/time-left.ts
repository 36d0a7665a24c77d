/** How far an import was at a moment. */
export interface Sample {
  done: number;
  /** milliseconds since 1970 */
  at: number;
}

/** A speed told from less would jump. */
const enoughMilliseconds = 2_000;

/** Seconds that remain, by the speed between two samples; null as long as that says nothing. An import may have rested: its beginning doesn't count. */
export const secondsLeft = (first: Sample, latest: Sample, total: number): number | null => {
  const [done, elapsed] = [latest.done - first.done, latest.at - first.at];
  if (done <= 0 || elapsed < enoughMilliseconds) return null;
  return Math.ceil(((total - latest.done) * elapsed) / done / 1000);
};
