import { performance } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import type { RecapOptions } from '../../../shared/options';
import type { Recap } from '../../../shared/recap';
import { pluginConfig } from '../config/plugin-config';
import { compose } from '../engine/compose';
import type { EventGraph, GraphSubject } from '../engine/entries';
import { localDate } from '../engine/facts/local-date';
import { UnprocessableError } from '../unprocessable-error';
import { countStatements } from './count-statements';
import { obstacleOf } from './obstacle';
import { readEntries } from './read-entries';

export interface DraftingRequest {
  subject: GraphSubject;
  /** A locale of the site; its default one when left out. */
  locale?: string;
  /** Over the configuration's defaults. */
  options?: Partial<RecapOptions>;
  /** Read drafts and unpublished changes. */
  includeDrafts?: boolean;
  now: Date;
}

/** A recap, composed but written nowhere. */
export interface Prepared {
  graph: EventGraph;
  locale: string;
  options: RecapOptions;
  recap: Recap;
  /** SQL statements that reading took, and the time of reading and composing. */
  statements: number;
  milliseconds: number;
}

/** The day it is where the (first) event takes place: only the list of gaps looks at it. */
const today = (now: Date, { events, subject }: EventGraph): string => {
  const event = events.find(({ documentId }) => subject.kind === 'event' && documentId === subject.event) ?? events[0];
  return localDate(now.toISOString(), event.timezone);
};

/**
 * Reads and composes the recap of a subject. Writes nothing.
 * @throws ValidationError, NotFoundError, UnprocessableError: each names entry and remedy
 */
export async function prepare(strapi: Core.Strapi, request: DraftingRequest): Promise<Prepared> {
  const { subject, includeDrafts = false, now } = request;
  const started = performance.now();
  const { result: { graph, locale }, statements } = await countStatements(strapi, () =>
    readEntries(strapi, { subject, locale: request.locale, includeDrafts }));
  const obstacle = obstacleOf(graph);
  if (obstacle) throw new UnprocessableError(obstacle);
  const options = { ...pluginConfig(strapi).defaults, ...request.options };
  const recap = compose({ graph, options, today: today(now, graph) });
  return { graph, locale, options, recap, statements, milliseconds: performance.now() - started };
}
