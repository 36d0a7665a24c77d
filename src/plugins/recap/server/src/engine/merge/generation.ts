import type { SavedBlock } from '../../../../shared/article';
import type { Evidence } from '../../../../shared/recap';

/** One generation of a recap, as its revision keeps it: what was written, and the facts each sentence stands on. */
export interface Generation {
  /** 1 = first; the highest is the baseline */
  generation: number;
  title: string;
  summary: string;
  blocks: SavedBlock[];
  evidence: Evidence;
}

/** Newest first. */
export const newestFirst = (generations: readonly Generation[]): Generation[] => [...generations].sort((a, b) => b.generation - a.generation);
