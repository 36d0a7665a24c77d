import type { Part } from './part';
import { notIn, signatures } from './sentence-signature';
import { stretchOf, type Stretch } from './stretch';
import type { Token } from './tokens';
import type { Hunk } from './word-differences';

/**
 * The sentences of a part, in the baseline's tokens, that a person may have taken out for good; none where the entries
 * add more than they change: then what comes in their place can't be told from what is new.
 */
export function leavable({ before, after, facts }: Part, base: readonly Token[]): Stretch[] {
  const gone = notIn(before, facts.before, signatures(after, facts.after));
  const added = notIn(after, facts.after, signatures(before, facts.before));
  return added.length > gone.length ? [] : before.map((sentence) => stretchOf(sentence, base));
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && a.end > b.start;
const holds = (whole: Stretch, part: Stretch): boolean => whole.start <= part.start && part.end <= whole.end;

/** Whether a stretch is made of whole sentences. */
const isWhole = (stretch: Stretch, sentences: readonly Stretch[]): boolean => {
  const met = sentences.filter((sentence) => overlaps(sentence, stretch));
  return met.length > 0 && met.every((sentence) => holds(stretch, sentence));
};

/**
 * What was taken out between two sentences that begin or end alike can be told in several ways: "[b counts 6. Matter] c"
 * or "[Matter b counts 6.] Matter c". The one in which whole sentences went is what happened.
 */
export function alongSentences(hunks: readonly Hunk[], keys: readonly string[], sentences: readonly Stretch[]): Hunk[] {
  return hunks.map((hunk, index) => {
    const [[start, count], [to, put]] = [hunk.from, hunk.to];
    const stretch = (by: number): Stretch => ({ start: start + by, end: start + count + by });
    if (put > 0 || count === 0 || isWhole(stretch(0), sentences)) return hunk;
    const [last, next] = [hunks[index - 1], hunks[index + 1]];
    const floor = last ? last.from[0] + last.from[1] : 0;
    const ceiling = next ? next.from[0] : keys.length;
    for (let by = 1; start + count + by <= ceiling && keys[start + by - 1] === keys[start + count + by - 1]; by += 1) {
      if (isWhole(stretch(by), sentences)) return { from: [start + by, count], to: [to + by, 0] };
    }
    for (let by = 1; start - by >= floor && keys[start - by] === keys[start + count - by]; by += 1) {
      if (isWhole(stretch(-by), sentences)) return { from: [start - by, count], to: [to - by, 0] };
    }
    return hunk;
  });
}

/** Whether all that the entries changed in a region is within sentences that a person took out whole: they stay out. */
export function isLeftOut(mine: readonly Hunk[], next: readonly Hunk[], sentences: readonly Stretch[]): boolean {
  if (mine.some(({ to: [, put] }) => put > 0)) return false;
  const out = mine.map(({ from: [start, count] }) => ({ start, end: start + count }));
  if (!out.every((stretch) => isWhole(stretch, sentences))) return false;
  return next.every(({ from: [start, count] }) => sentences.some((sentence) => (
    out.some((stretch) => holds(stretch, sentence))
      && (count > 0 ? holds(sentence, { start, end: start + count }) : start > sentence.start && start < sentence.end)
  )));
}
