import { performance } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RecapOptions } from '../../../shared/options';
import type { Recap } from '../../../shared/recap';
import { pluginConfig } from '../config/plugin-config';
import { compose } from '../engine/compose';
import type { EventGraph, GraphSubject } from '../engine/entries';
import { localDate } from '../engine/facts/local-date';
import { eventType, sessionType } from '../sources/attributes';
import { readGraph } from '../sources/read-graph';
import { UnprocessableError } from '../unprocessable-error';
import { countStatements } from './count-statements';
import { resolveLocale } from './locales';
import { obstacleOf } from './obstacle';

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

/** @throws NotFoundError for what isn't there at all, UnprocessableError for what is there in another language only */
async function refuseUnknown(strapi: Core.Strapi, subject: GraphSubject, unknown: string[], defaultLocale: string): Promise<void> {
  if (unknown.length === 0) return;
  const type = subject.kind === 'event' ? eventType : sessionType;
  const elsewhere: { documentId: string }[] = await strapi.db.query(type.uid).findMany({ where: { documentId: { $in: unknown } } });
  const missing = unknown.filter((documentId) => !elsewhere.some((row) => row.documentId === documentId));
  const { one, many } = type.noun;
  if (missing.length > 0) {
    throw new errors.NotFoundError(
      missing.length === 1
        ? `There is no ${one} "${missing[0]}": it may have been deleted. Choose another.`
        : `There are no ${many} "${missing.join('", "')}": they may have been deleted. Leave them out.`,
      { documentIds: missing },
    );
  }
  throw new UnprocessableError(
    `The ${unknown.length === 1 ? one : many} "${unknown.join('", "')}" can't be read in the site's default language (${defaultLocale}), `
      + 'which links are read in: add that version.',
  );
}

/**
 * Reads and composes the recap of a subject. Writes nothing.
 * @throws ValidationError, NotFoundError, UnprocessableError: each names entry and remedy
 */
export async function prepare(strapi: Core.Strapi, request: DraftingRequest): Promise<Prepared> {
  const { subject, includeDrafts = false, now } = request;
  const started = performance.now();
  const { result: { reading, locale, defaultLocale }, statements } = await countStatements(strapi, async () => {
    const locales = await resolveLocale(strapi, request.locale);
    return { reading: await readGraph(strapi, { subject, includeDrafts, ...locales }), ...locales };
  });
  await refuseUnknown(strapi, subject, reading.unknown, defaultLocale);
  const { graph } = reading;
  const obstacle = obstacleOf(graph);
  if (obstacle) throw new UnprocessableError(obstacle);
  const options = { ...pluginConfig(strapi).defaults, ...request.options };
  const recap = compose({ graph, options, today: today(now, graph) });
  return { graph, locale, options, recap, statements, milliseconds: performance.now() - started };
}
