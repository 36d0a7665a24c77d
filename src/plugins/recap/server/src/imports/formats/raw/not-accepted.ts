import { problem } from '../../problem';
import type { Problem } from '../../programme';
import { folded } from './identity';

/** States of the call for papers: somebody handed it in, and whether it comes into the programme isn't settled or made known. */
const undecided = /^(?:nominated|accept queue|decline queue|wait ?list(?:ed)?|waiting list|pending|submitted|in evaluation|under review)$/;
const refused = /^(?:declined|rejected)$/;

/**
 * A state in which a session was never part of a programme. One that was refused after it had got its time was: that
 * one doesn't take place any more.
 */
export const isNotAccepted = (state: string | null, hasTime: boolean): boolean => {
  const said = folded(state ?? '');
  return undecided.test(said) || (!hasTime && refused.test(said));
};

/** One problem for all of them, with how many there are of each state, in the source's own words. */
export function notAccepted(left: { state: string; place: Problem['place'] }[]): Problem[] {
  const [first] = left;
  if (first === undefined) return [];
  const counts = new Map<string, number>();
  for (const { state } of left) counts.set(state, (counts.get(state) ?? 0) + 1);
  const states = [...counts].map(([state, count]) => `${state.slice(0, 40)}: ${count}`).slice(0, 6).join(', ');
  return [problem('not-accepted', {
    severity: 'left-out', place: first.place, values: { count: left.length, states },
    message: `Sessions that are not accepted, or not yet: ${left.length} (${states}). They were left out. Accept them at the source and read it again if they are part of the programme.`,
  })];
}
