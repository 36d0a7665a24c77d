import { meets } from './merge-words';
import type { Part } from './part';
import { notIn, signatures } from './sentence-signature';
import { stretchOf, type Stretch } from './stretch';
import type { Token } from './tokens';
import { hunksOf } from './word-differences';

/** Whether the facts of a part changed: by phrase and value, whatever the words. */
export function saysOtherwise({ before, after, facts }: Part): boolean {
  return notIn(before, facts.before, signatures(after, facts.after)).length > 0 || notIn(after, facts.after, signatures(before, facts.before)).length > 0;
}

/**
 * Where the facts changed, in the baseline's tokens: sentences that are no longer said, and where new ones come in. A
 * sentence right beside such a one, in the same paragraph, belongs to it: "Our best year yet."
 */
export function hotStretches(part: Part, base: readonly Token[], next: readonly Token[]): Stretch[] {
  const { before, after, facts } = part;
  const gone = notIn(before, facts.before, signatures(after, facts.after)).map((sentence) => stretchOf(sentence, base));
  const added = notIn(after, facts.after, signatures(before, facts.before)).map((sentence) => stretchOf(sentence, next));
  const incoming = hunksOf(base.map(({ key }) => key), next.map(({ key }) => key))
    .filter(({ to: [start, count] }) => added.some((stretch) => meets(stretch, { start, end: start + count })))
    .map(({ from: [start, count] }) => ({ start, end: start + count }));
  const hot = [...gone, ...incoming];
  const text = base.map(({ key }) => key);
  const beside = before.map((sentence) => stretchOf(sentence, base)).filter((stretch) => hot.some((one) => (
    (one.start === stretch.end + 1 && /^\s+$/u.test(text[stretch.end] ?? '')) || (stretch.start === one.end + 1 && /^\s+$/u.test(text[one.end] ?? ''))
    || (one.start === one.end && meets(one, stretch))
  )));
  return [...hot, ...beside];
}
