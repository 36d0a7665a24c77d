import type { SavedBlock } from '../../../../shared/article';
import type { Cluster } from './clusters';
import { longestRising } from './pair-in-order';

const first = (places: readonly number[]): number => places[0] ?? 0;

const insertAfter = (order: Cluster[], cluster: Cluster, before: Cluster | undefined): void => {
  order.splice(before ? order.indexOf(before) + 1 : 0, 0, cluster);
};

/** Whether a cluster is a person's own words under the block before it; a heading begins something else. */
const isRemark = (cluster: Cluster | undefined, saved: readonly SavedBlock[]): boolean =>
  cluster !== undefined && cluster.baseline.length === 0 && cluster.next.length === 0 && saved[first(cluster.mine)]?.type !== 'heading';

/**
 * The order of the result. What the editor left in place follows the new text; what the editor moved or added stands
 * after what it stood after; new parts stand after what they follow in the new text, and after the editor's remarks there.
 */
export function inOrder(clusters: readonly Cluster[], saved: readonly SavedBlock[]): Cluster[] {
  const mine = clusters.filter((cluster) => cluster.mine.length > 0).sort((a, b) => first(a.mine) - first(b.mine));
  const known = mine.filter((cluster) => cluster.baseline.length > 0 && !cluster.copy);
  const stayed = new Set(longestRising(known.map((cluster) => first(cluster.baseline))).map((index) => known[index]));
  const order = mine.filter((cluster) => stayed.has(cluster) && cluster.next.length > 0).sort((a, b) => first(a.next) - first(b.next));
  const placed = new Set(order);

  mine.forEach((cluster, index) => {
    if (!placed.has(cluster)) insertAfter(order, cluster, mine[index - 1]);
    placed.add(cluster);
  });

  const next = clusters.filter((cluster) => cluster.next.length > 0 && !cluster.copy).sort((a, b) => first(a.next) - first(b.next));
  next.forEach((cluster, index) => {
    if (placed.has(cluster)) return;
    let before = next[index - 1];
    while (before && isRemark(order[order.indexOf(before) + 1], saved)) before = order[order.indexOf(before) + 1];
    insertAfter(order, cluster, before);
    placed.add(cluster);
  });
  return order;
}
