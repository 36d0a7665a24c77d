import { alongSentences, isLeftOut } from './left-out';
import { carryLook, withMergedLook } from './merge-styles';
import type { Stretch } from './stretch';
import type { Token } from './tokens';
import { hunksOf, type Hunk } from './word-differences';

export interface MergedWords {
  /** null: both changed the same words of a sentence whose facts changed. */
  tokens: Token[] | null;
  /** A person changed words in or beside a sentence whose facts changed: clean or not, only they can say whether it still holds. */
  touches: boolean;
}

/** Touching counts: what a person put right before or after speaks of it. */
export const meets = (a: Stretch, b: Stretch): boolean => a.start <= b.end && a.end >= b.start;

interface Region extends Stretch {
  mine: Hunk[];
  next: Hunk[];
}

/** Changes of both sides that overlap or touch are one region. */
function regionsOf(mine: readonly Hunk[], next: readonly Hunk[]): Region[] {
  const all = [...mine.map((hunk) => ({ side: 'mine' as const, hunk })), ...next.map((hunk) => ({ side: 'next' as const, hunk }))]
    .sort((a, b) => a.hunk.from[0] - b.hunk.from[0]);
  const regions: Region[] = [];
  for (const { side, hunk } of all) {
    const [start, end] = [hunk.from[0], hunk.from[0] + hunk.from[1]];
    const last = regions.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last[side].push(hunk);
    } else {
      regions.push({ start, end, mine: side === 'mine' ? [hunk] : [], next: side === 'next' ? [hunk] : [] });
    }
  }
  return regions;
}

/** Walks one side along the baseline. */
function follow(tokens: readonly Token[]) {
  let shift = 0;
  return {
    /** What this side has for a stretch that it didn't change. */
    same: ({ start, end }: Stretch): Token[] => tokens.slice(start + shift, end + shift),
    /** What this side has for a region. */
    own({ start, end }: Stretch, hunks: readonly Hunk[]): Token[] {
      const from = start + shift;
      for (const hunk of hunks) shift += hunk.to[1] - hunk.from[1];
      return tokens.slice(from, end + shift);
    },
  };
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

/**
 * Three-way merge of one part, word by word. Where only one side changed words, its words stand; marks, links and block
 * types that a person changed stay with words that stay.
 * @param hot stretches of the baseline whose facts changed, with the sentences beside them
 * @param leavable sentences of the baseline that stay out where a person took them out whole
 */
export function mergeWords(mine: readonly Token[], base: readonly Token[], next: readonly Token[], { hot, leavable }: { hot: readonly Stretch[]; leavable: readonly Stretch[] }): MergedWords {
  const [ours, theirs] = [follow(mine), follow(next)];
  const merged: Token[] = [];
  let touches = false;
  let conflict = false;
  let at = 0;
  const keep = (end: number): void => {
    const stretch = { start: at, end };
    const [a, b] = [ours.same(stretch), theirs.same(stretch)];
    base.slice(at, end).forEach((token, index) => merged.push(withMergedLook(a[index] ?? token, token, b[index] ?? token)));
  };
  const ownHunks = alongSentences(hunksOf(keysOf(base), keysOf(mine)), keysOf(base), leavable);
  for (const region of regionsOf(ownHunks, hunksOf(keysOf(base), keysOf(next)))) {
    keep(region.start);
    at = region.end;
    const [a, b] = [ours.own(region, region.mine), theirs.own(region, region.next)];
    const isHot = hot.some((stretch) => meets(stretch, region));
    if (region.next.length === 0) {
      merged.push(...a);
      touches ||= isHot;
    } else if (region.mine.length === 0) {
      const { tokens, lost } = carryLook(base.slice(region.start, region.end), a, b);
      merged.push(...tokens);
      touches ||= lost;
    } else if (isLeftOut(region.mine, region.next, leavable)) {
      merged.push(...a);
    } else if (keysOf(a).join('\u0001') === keysOf(b).join('\u0001') || !isHot) {
      // Both did the same; or the facts there are what they were, and the person's words stand.
      merged.push(...a);
    } else {
      touches = true;
      if (region.start === region.end) merged.push(...a, ...b);
      else conflict = true;
    }
  }
  keep(base.length);
  return { tokens: conflict ? null : merged, touches };
}
