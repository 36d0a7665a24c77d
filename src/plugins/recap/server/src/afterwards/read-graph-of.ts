import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { incompleteEvent } from '../drafts/obstacle';
import { findGaps } from '../engine/gaps/find-gaps';
import { localDate } from '../engine/facts/local-date';
import type { EventGraph, GraphSubject } from '../engine/entries';
import { readGraph } from '../sources/read-graph';
import { UnprocessableError } from '../unprocessable-error';
import { unknownEvent } from './unknown-event';
import type { Gap } from '../../../shared/recap';

export interface GraphWithGaps {
  graph: EventGraph;
  gaps: Gap[];
}

/**
 * The entries of a subject as their drafts stand, and what they lack. An entry that has no name yet is shown, but not
 * judged.
 * @throws NotFoundError for an unknown subject, UnprocessableError for an event without dates or time zone
 */
export async function readGraphOf(
  strapi: Core.Strapi, { subject, locale, now }: { subject: GraphSubject; locale: string; now: Date },
): Promise<GraphWithGaps> {
  const { graph, unknown } = await readGraph(strapi, { subject, locale, defaultLocale: locale, includeDrafts: true });
  if (unknown.length > 0) {
    if (subject.kind === 'event') throw await unknownEvent(strapi, subject.event, locale);
    throw new errors.NotFoundError(`There is no session "${unknown[0]}" in the site's default language (${locale}): it may have been deleted. Go back to the list of sessions.`);
  }
  for (const event of graph.events) {
    const incomplete = incompleteEvent(event);
    if (incomplete) throw new UnprocessableError(incomplete);
  }
  const event = graph.events.find(({ documentId }) => subject.kind === 'event' && documentId === subject.event) ?? graph.events[0];
  const named: EventGraph = {
    ...graph,
    sessions: graph.sessions.filter(({ title }) => title),
    caseStudies: graph.caseStudies.filter(({ organisation }) => organisation),
  };
  return { graph, gaps: event ? findGaps(named, localDate(now.toISOString(), event.timezone)) : [] };
}
