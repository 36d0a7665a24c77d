import type { Article } from '../../src/plugins/recap/shared/article';
import type { Recap } from '../../src/plugins/recap/shared/recap';
import type { EventGraph } from '../../src/plugins/recap/server/src/engine/entries';
import type { Place } from './edit';

/** A draft as the engine made it, with the entries it was made from. */
export interface Draft {
  name: string;
  graph: EventGraph;
  recap: Recap;
  article: Article;
}

export const errorClasses = ['number', 'unit', 'qualifier', 'name swapped', 'name misspelt', 'date', 'weekday', 'quotation', 'link', 'count', 'place'] as const;
export type ErrorClass = (typeof errorClasses)[number];

/** One error put into a draft. */
export interface Injection {
  draft: Draft;
  class: ErrorClass;
  /** The new value is one that the same event has elsewhere. */
  swap: boolean;
  article: Article;
  /** The sentence that is now wrong. */
  sentence: Place;
  before: string;
  after: string;
}

/** An error that turned out to say something true, by the entries: it is counted, and not injected. */
export interface Spared {
  class: ErrorClass;
  reason: string;
}

export type Attempt = Injection | Spared | undefined;

export interface Rewording {
  draft: Draft;
  kind: 'order' | 'synonym' | 'casing' | 'formatting' | 'spelling' | 'number format';
  article: Article;
  before: string;
  after: string;
}
