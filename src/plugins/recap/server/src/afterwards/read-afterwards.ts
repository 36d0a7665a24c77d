import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AfterwardsEvent, AfterwardsRow } from '../../../shared/contracts/afterwards';
import type { Gap } from '../../../shared/recap';
import { answersFor } from '../asks/answers/answers-for';
import { askedCounts } from '../asks/answers/asked-counts';
import type { EventGraph } from '../engine/entries';
import { eventFacts } from './event-facts';
import { ownEvents } from './own-events';
import { programmeOrder } from './programme-order';
import { publishedTogether } from './published-together';
import { readGraphOf } from './read-graph-of';
import { readLanguages, type Languages } from './read-languages';
import { sessionRow, type RowContext } from './session-row';
import { versionOf } from './version-of';

interface Request {
  event: string;
  /** The site's default language: what happened is written in it. */
  locale: string;
  now: Date;
}

const idsOf = (entries: { documentId: string }[]): string[] => entries.map(({ documentId }) => documentId);

/** Rooms of the sessions, and what would be published with the event. */
async function languagesOf(strapi: Core.Strapi, graph: EventGraph, own: Set<string>, locale: string): Promise<Languages & { toPublish: string[] }> {
  const languages = await readLanguages(strapi, publishedTogether(graph, own), locale);
  return { ...languages, toPublish: [...languages.unpublished] };
}

/** What was asked of the speakers of these sessions, and what waits for an editor. */
async function speakersOn(strapi: Core.Strapi, sessions: { documentId: string }[], now: Date): Promise<Pick<RowContext, 'answers' | 'asked'>> {
  const those = idsOf(sessions);
  return { answers: await answersFor(strapi, those), asked: await askedCounts(strapi, those, now) };
}

interface EventContext {
  graph: EventGraph;
  gaps: Gap[];
  own: Set<string>;
  toPublish: string[];
}

function eventOf({ graph, gaps, own, toPublish: publishable }: EventContext, event: string): AfterwardsEvent {
  const entry = graph.events.find(({ documentId }) => documentId === event);
  if (!entry) throw new errors.NotFoundError(`There is no event "${event}": it may have been deleted. Go back to the list of events.`);
  const facts = eventFacts(entry);
  return {
    documentId: event,
    title: entry.name,
    timezone: entry.timezone,
    state: entry.state,
    parts: graph.events
      .filter(({ documentId }) => documentId !== event && own.has(documentId))
      .map(({ documentId, name, state }) => ({ documentId, title: name, state })),
    toPublish: publishable,
    facts,
    version: versionOf(facts),
    gaps: gaps.filter(({ source }) => source.documentId === event).sort((a, b) => b.weight - a.weight),
  };
}

/**
 * What happened at an event, as the drafts say: its own facts, and a row for each of its sessions and those of its
 * parts, in programme order. Service sessions are left out. Takes a number of statements that doesn't grow with them.
 * @throws NotFoundError, UnprocessableError
 */
export async function readAfterwards(
  strapi: Core.Strapi, { event, locale, now }: Request,
): Promise<{ event: AfterwardsEvent; rows: AfterwardsRow[] }> {
  const { graph, gaps } = await readGraphOf(strapi, { subject: { kind: 'event', event }, locale, now });
  const own = ownEvents(graph.events, event);
  const { rooms, toPublish: publishable } = await languagesOf(strapi, graph, own, locale);
  const sessions = graph.sessions.filter((session) => session.kind !== 'service' && session.event && own.has(session.event));
  const context = { graph, gaps, rooms, event, ...(await speakersOn(strapi, sessions, now)) };
  const rows = sessions
    .map((session) => sessionRow(session, context))
    .sort(programmeOrder);
  return { event: eventOf({ graph, gaps, own, toPublish: publishable }, event), rows };
}

/** The event's own facts alone, after they were saved. @throws as {@link readAfterwards} */
export async function readEventFacts(strapi: Core.Strapi, { event, locale, now }: Request): Promise<AfterwardsEvent> {
  const { graph, gaps } = await readGraphOf(strapi, { subject: { kind: 'event', event }, locale, now });
  const own = ownEvents(graph.events, event);
  const { toPublish: publishable } = await languagesOf(strapi, graph, own, locale);
  return eventOf({ graph, gaps, own, toPublish: publishable }, event);
}

/**
 * One session's row, after it was saved.
 * @param event the event whose table it stands in
 * @throws NotFoundError when there is no such session, or it belongs to another event
 */
export async function readRow(strapi: Core.Strapi, { event, session, locale, now }: Request & { session: string }): Promise<AfterwardsRow> {
  const { graph, gaps } = await readGraphOf(strapi, { subject: { kind: 'sessions', sessions: [session] }, locale, now });
  const [entry] = graph.sessions;
  if (!entry?.event || !ownEvents(graph.events, event).has(entry.event)) {
    throw new errors.NotFoundError(`The session "${entry?.title || session}" does not belong to this event. It may have been moved to another: open the table again.`);
  }
  const { rooms } = await readLanguages(strapi, { events: [], sessions: [session], caseStudies: [] }, locale);
  return sessionRow(entry, { graph, gaps, rooms, event, ...(await speakersOn(strapi, [entry], now)) });
}
