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
import { readGraphOf } from './read-graph-of';
import { sessionRow, type RowContext } from './session-row';
import { versionOf } from './version-of';

interface Request {
  event: string;
  /** The site's default language: what happened is written in it. */
  locale: string;
  now: Date;
}

/** Rooms of some sessions: no recap tells them, so that the graph holds none. */
async function roomsOf(strapi: Core.Strapi, those: object, locale: string): Promise<Map<string, string | null>> {
  const rows: { documentId: string; room: string | null }[] = await strapi.db.query('api::session.session').findMany({
    select: ['documentId', 'room'], where: { locale, publishedAt: { $null: true }, ...those },
  });
  return new Map(rows.map(({ documentId, room }) => [documentId, room]));
}

/** What was asked of the speakers of these sessions, and what waits for an editor. */
async function speakersOn(strapi: Core.Strapi, sessions: { documentId: string }[], now: Date): Promise<Pick<RowContext, 'answers' | 'asked'>> {
  const those = sessions.map(({ documentId }) => documentId);
  return { answers: await answersFor(strapi, those), asked: await askedCounts(strapi, those, now) };
}

function eventOf({ graph, gaps, own }: { graph: EventGraph; gaps: Gap[]; own: Set<string> }, event: string): AfterwardsEvent {
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
  const rooms = await roomsOf(strapi, { event: { documentId: { $in: [...own] } } }, locale);
  const sessions = graph.sessions.filter((session) => session.kind !== 'service' && session.event && own.has(session.event));
  const context = { graph, gaps, rooms, event, ...(await speakersOn(strapi, sessions, now)) };
  const rows = sessions
    .map((session) => sessionRow(session, context))
    .sort(programmeOrder);
  return { event: eventOf({ graph, gaps, own }, event), rows };
}

/** The event's own facts alone, after they were saved. @throws as {@link readAfterwards} */
export async function readEventFacts(strapi: Core.Strapi, { event, locale, now }: Request): Promise<AfterwardsEvent> {
  const { graph, gaps } = await readGraphOf(strapi, { subject: { kind: 'event', event }, locale, now });
  return eventOf({ graph, gaps, own: ownEvents(graph.events, event) }, event);
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
  const rooms = await roomsOf(strapi, { documentId: session }, locale);
  return sessionRow(entry, { graph, gaps, rooms, event, ...(await speakersOn(strapi, [entry], now)) });
}
