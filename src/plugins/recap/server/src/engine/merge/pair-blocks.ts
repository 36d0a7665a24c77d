import { longestRising, pairInOrder, type Pair } from './pair-in-order';
import type { Profile } from './profiles';
import { likenesses, similarityAmong } from './similarity';

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
  // Numbers are compared faster than long texts.
  const numbers = new Map<string, number>();
  const number = (key: string): number => numbers.get(key) ?? (numbers.set(key, numbers.size), numbers.size - 1);
  const [rows, columns] = [freeFrom.map((index) => number(from[index] ?? '')), freeTo.map((index) => number(to[index] ?? ''))];
  let head = 0;
  while (head < rows.length && head < columns.length && rows[head] === columns[head]) head += 1;
  const inOrder = pairInOrder(rows.length - head, columns.length - head, (a, b) => (rows[a + head] === columns[b + head] ? 1 : 0));
  const pairs = [...rows.slice(0, head).map((_, index): Pair => [index, index]), ...inOrder.map(([a, b]): Pair => [a + head, b + head])]
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
  const bagsOf = (profiles: readonly Profile[], places: readonly number[]) => places.flatMap((place) => profiles[place]?.bag ?? []);
  const alike = likenesses(bagsOf(from, rows), bagsOf(to, columns), similarity);
  const likeness = (a: number, b: number): number => alike[a * columns.length + b] ?? 0;
  const found = pairInOrder(rows.length, columns.length, (a, b) => {
    const value = likeness(a, b);
    const inPlace = gap.from[rows[a] ?? 0] === gap.to[columns[b] ?? 0];
    return value >= (inPlace ? ALIKE_IN_PLACE : ALIKE_MOVED) ? value + (inPlace ? PLACE : 0) : 0;
  });
  const [placedRows, placedColumns] = [new Set(found.map(([a]) => a)), new Set(found.map(([, b]) => b))];
  const [leftRows, leftColumns] = [free(rows.length, (a) => placedRows.has(a)), free(columns.length, (b) => placedColumns.has(b))];
  const moved = leftRows
    .flatMap((a) => leftColumns.map((b) => ({ a, b, value: likeness(a, b) })))
    .filter(({ value }) => value >= ALIKE_MOVED)
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
