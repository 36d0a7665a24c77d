import { longestRising, pairInOrder, type Pair } from './pair-in-order';
import type { Profile } from './profiles';
import { similarityAmong } from './similarity';

/** same: equal in content. restyled: the same words with other marks, links or type. similar: much the same words. */
export type Likeness = 'same' | 'restyled' | 'similar';

export interface BlockPair {
  from: number;
  to: number;
  likeness: Likeness;
}

/** How alike blocks must be to be one and the same: between neighbours that stayed, and anywhere else. */
const ALIKE_IN_PLACE = 0.3;
const ALIKE_MOVED = 0.5;
/** Staying in place is worth this much likeness. */
const PLACE = 0.15;

const free = (count: number, taken: (index: number) => boolean): number[] => Array.from({ length: count }, (_, index) => index).filter((index) => !taken(index));

/** Pairs what has the same key: in order first, then what was moved. */
function pairEqual(from: readonly string[], to: readonly string[], freeFrom: readonly number[], freeTo: readonly number[]): Pair[] {
  const pairs = pairInOrder(freeFrom.length, freeTo.length, (a, b) => (from[freeFrom[a] ?? -1] === to[freeTo[b] ?? -1] ? 1 : 0))
    .map(([a, b]): Pair => [freeFrom[a] ?? -1, freeTo[b] ?? -1]);
  const [usedFrom, usedTo] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const places = new Map<string, number[]>();
  for (const index of freeTo) {
    const key = to[index] ?? '';
    // A block without words is nowhere moved to.
    if (!usedTo.has(index) && key !== '') places.set(key, [...(places.get(key) ?? []), index]);
  }
  for (const index of freeFrom) {
    const place = usedFrom.has(index) ? undefined : places.get(from[index] ?? '')?.shift();
    if (place !== undefined) pairs.push([index, place]);
  }
  return pairs;
}

/** For each position, how many pairs that kept their order stand before it: positions with the same number lie in the same gap. */
function gaps(pairs: readonly Pair[], from: number, to: number): { from: number[]; to: number[] } {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const stayed = longestRising(sorted.map(([, b]) => b)).map((index) => sorted[index] ?? [0, 0]);
  const count = (length: number, places: Set<number>): number[] => {
    let before = 0;
    return Array.from({ length }, (_, index) => (places.has(index) ? (before += 1) : before));
  };
  return { from: count(from, new Set(stayed.map(([a]) => a))), to: count(to, new Set(stayed.map(([, b]) => b))) };
}

function pairSimilar(from: readonly Profile[], to: readonly Profile[], pairs: readonly Pair[]): Pair[] {
  const [usedFrom, usedTo] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const rows = free(from.length, (index) => usedFrom.has(index));
  const columns = free(to.length, (index) => usedTo.has(index));
  if (rows.length === 0 || columns.length === 0) return [];
  const similarity = similarityAmong([...from, ...to].map(({ bag }) => bag));
  const gap = gaps(pairs, from.length, to.length);
  const none = new Map<string, number>();
  const alike = rows.map((row) => columns.map((column) => similarity.alike(from[row]?.bag ?? none, to[column]?.bag ?? none)));
  const found = pairInOrder(rows.length, columns.length, (a, b) => {
    const value = alike[a]?.[b] ?? 0;
    const inPlace = gap.from[rows[a] ?? 0] === gap.to[columns[b] ?? 0];
    return value >= (inPlace ? ALIKE_IN_PLACE : ALIKE_MOVED) ? value + (inPlace ? PLACE : 0) : 0;
  });
  const [placedRows, placedColumns] = [new Set(found.map(([a]) => a)), new Set(found.map(([, b]) => b))];
  const moved = rows
    .flatMap((_, a) => columns.map((__, b) => ({ a, b, value: alike[a]?.[b] ?? 0 })))
    .filter(({ a, b, value }) => value >= ALIKE_MOVED && !placedRows.has(a) && !placedColumns.has(b))
    .sort((one, other) => other.value - one.value || one.a - other.a || one.b - other.b);
  for (const { a, b } of moved) {
    if (placedRows.has(a) || placedColumns.has(b)) continue;
    placedRows.add(a);
    placedColumns.add(b);
    found.push([a, b]);
  }
  return found.map(([a, b]): Pair => [rows[a] ?? -1, columns[b] ?? -1]);
}

/**
 * Which block of one text is which of another, each at most once: equal ones first, then those with equal words, then
 * similar ones; in order where possible, and never by an id.
 */
export function pairBlocks(from: readonly Profile[], to: readonly Profile[]): BlockPair[] {
  const pairs: Pair[] = [];
  const found: BlockPair[] = [];
  const take = (more: readonly Pair[], likeness: Likeness): void => {
    pairs.push(...more);
    found.push(...more.map(([a, b]) => ({ from: a, to: b, likeness })));
  };
  const left = (side: 0 | 1, count: number): number[] => {
    const used = new Set(pairs.map((pair) => pair[side]));
    return free(count, (index) => used.has(index));
  };
  const content = (profile: Profile): string => (profile.words === '' ? '' : profile.content);
  for (const [likeness, key] of [['same', content], ['restyled', ({ words }: Profile) => words]] as const) {
    take(pairEqual(from.map(key), to.map(key), left(0, from.length), left(1, to.length)), likeness);
  }
  take(pairSimilar(from, to, pairs), 'similar');
  return found.sort((a, b) => a.to - b.to);
}
