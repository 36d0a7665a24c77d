import type { SavedBlock } from '../../../../shared/article';
import type { Evidence } from '../../../../shared/recap';

/** What was generated, and the facts each of its sentences stands on. */
export interface Generated {
  title: string;
  summary: string;
  blocks: SavedBlock[];
  evidence: Evidence;
}

/** One generation of a recap, as its revision keeps it. */
export interface Generation extends Generated {
  /** 1 = first; the highest is the baseline */
  generation: number;
}

/** Newest first. */
export const newestFirst = (generations: readonly Generation[]): Generation[] => [...generations].sort((a, b) => b.generation - a.generation);
