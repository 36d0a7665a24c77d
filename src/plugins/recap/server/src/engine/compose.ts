import type { RecapOptions } from '../../../shared/options';
import type { Recap } from '../../../shared/recap';
import type { EventGraph } from './entries';

export interface Composition {
  graph: EventGraph;
  options: RecapOptions;
  /** YYYY-MM-DD. Only the list of gaps looks at it; the text never does. */
  today: string;
}

/** The pipeline: entries -> facts -> outline -> prose -> document. The same input gives the same bytes. */
export type Compose = (composition: Composition) => Recap;
