import path from 'node:path';

import { bundleGraph, readBundle } from '../../../../../../../../tests/support/bundle-graph';
import type { Article } from '../../../../../shared/article';
import type { Recap } from '../../../../../shared/recap';
import { compose } from '../../compose';
import type { EventGraph } from '../../entries';
import type { Generation } from '../generation';

const seeds = path.resolve(__dirname, '../../../../../../../../database/seeds');

/** The recap of a shipped bundle, after its entries were changed. */
export function shippedRecap(bundle: string, change: (graph: EventGraph) => void = () => undefined, locale = 'en'): Recap {
  const graph = structuredClone(bundleGraph(readBundle(path.join(seeds, bundle)), { locale }));
  change(graph);
  return compose({ graph, today: '2026-01-01' });
}

/** A recap as its revision keeps it. */
export const generationOf = ({ title, summary, body, evidence }: Recap, generation: number): Generation => ({ generation, title, summary, blocks: body, evidence });

/** The text as it was generated. */
export const articleOf = ({ title, summary, blocks }: Pick<Generation, 'title' | 'summary' | 'blocks'>): Article => structuredClone({ title, summary, body: blocks });
