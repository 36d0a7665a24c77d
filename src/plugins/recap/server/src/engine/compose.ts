import { defaultOptions, type RecapOptions } from '../../../shared/options';
import type { Recap } from '../../../shared/recap';
import type { EventGraph } from './entries';
import { collect } from './facts/collect';
import { findGaps } from './gaps/find-gaps';
import { render } from './document/render';
import { plan } from './outline/plan';
import { shorten } from './outline/shorten';
import { phrasebook } from './prose/phrasebook';
import { write } from './prose/write';

export { speaks, supportedLanguages } from './prose/phrasebook';

/** Kept with each revision. A new version of the engine makes no recap out of date. */
export const engineVersion = '1';

export interface Composition {
  graph: EventGraph;
  options?: RecapOptions;
  /** YYYY-MM-DD. Only the list of gaps looks at it; the text never does. */
  today: string;
}

/**
 * The pipeline on one page: entries -> facts -> outline -> prose -> document, and the gaps beside it.
 * The same entries and options give the same bytes, on every run and machine.
 * @throws Error when there are no phrases for the graph's locale; ask `speaks` first.
 */
export function compose({ graph, options = defaultOptions, today }: Composition): Recap {
  const facts = shorten(collect(graph, options.fallback === 'leave-out'), options.length);
  const outline = plan(facts, options);
  const book = phrasebook(graph.locale, options.english);
  const document = write(facts, outline, book);
  return {
    ...render(document, (id) => facts.all.get(id), book.tag),
    form: outline.form,
    gaps: findGaps(graph, today),
    coverage: { told: outline.selection.sessions.length, total: facts.countable, criterion: outline.selection.criterion },
  };
}
