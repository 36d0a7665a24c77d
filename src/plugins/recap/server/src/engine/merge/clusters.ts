import type { Alignment } from './align';

/** Blocks of the three versions that belong together: positions in each body, rising. */
export interface Cluster {
  baseline: number[];
  mine: number[];
  next: number[];
  /** A copy of a block that has a cluster of its own. */
  copy: boolean;
}

/** @param nextOf for each block of the baseline, its block in the new text */
export function clustersOf(mine: Alignment, nextOf: ReadonlyMap<number, number>, sizes: { baseline: number; next: number }): Cluster[] {
  const owner = Array.from({ length: sizes.baseline }, (_, index) => index);
  const find = (index: number): number => {
    const parent = owner[index] ?? index;
    return parent === index ? index : (owner[index] = find(parent));
  };
  for (const { baseline, likeness } of mine.blocks) {
    if (likeness === 'copy') continue;
    for (const index of baseline.slice(1)) owner[find(index)] = find(baseline[0] ?? index);
  }
  const clusters = new Map<number, Cluster>();
  for (let index = 0; index < sizes.baseline; index += 1) {
    const cluster = clusters.get(find(index)) ?? { baseline: [], mine: [], next: [], copy: false };
    clusters.set(find(index), cluster);
    cluster.baseline.push(index);
    const next = nextOf.get(index);
    if (next !== undefined) cluster.next.push(next);
  }
  const alone: Cluster[] = [];
  mine.blocks.forEach(({ baseline, likeness }, at) => {
    const [first] = baseline;
    const cluster = first === undefined || likeness === 'copy' ? undefined : clusters.get(find(first));
    if (cluster) cluster.mine.push(at);
    else alone.push({ baseline, mine: [at], next: baseline.flatMap((index) => nextOf.get(index) ?? []), copy: likeness === 'copy' });
  });
  const reached = new Set(nextOf.values());
  for (let index = 0; index < sizes.next; index += 1) if (!reached.has(index)) alone.push({ baseline: [], mine: [], next: [index], copy: false });
  for (const cluster of clusters.values()) cluster.next.sort((a, b) => a - b);
  return [...clusters.values(), ...alone];
}
