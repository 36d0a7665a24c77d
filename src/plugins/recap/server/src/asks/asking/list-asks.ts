import type { Core } from '@strapi/strapi';
import type { AskPlace, ListAsks } from '../../../../shared/contracts/afterwards';
import { askPlaces, type Place } from './ask-places';
import { askRows } from './ask-rows';
import { describeAsk, type DescribeRequest } from './describe-ask';

/** These places with the links that were made for them. */
export async function withAsks(strapi: Core.Strapi, places: Place[], request: DescribeRequest): Promise<AskPlace[]> {
  const { asks, answered } = await askRows(strapi, [...new Set(places.map(({ session }) => session.documentId))]);
  const pair = (session: string, speaker: string) => `${session} ${speaker}`;
  const rows = new Map(asks.map((row) => [pair(row.sessionDocumentId, row.speakerDocumentId), row]));
  const describe = describeAsk(strapi, request);
  return places.map((place) => {
    const { session: { documentId, title, startsAt }, speaker } = place;
    const row = rows.get(pair(documentId, speaker.documentId));
    return {
      session: { documentId, title, startsAt: startsAt === null ? null : new Date(startsAt).toISOString() },
      speaker,
      dropped: place.dropped,
      ask: row ? describe(place, row, answered.has(row.documentId)) : null,
    };
  });
}

/**
 * Everybody who may be asked about an event's sessions, with their links; of a session that was dropped only those whose
 * link still works.
 * @throws NotFoundError when there is no such event
 */
export async function listAsks(
  strapi: Core.Strapi, event: string, request: DescribeRequest,
): Promise<Pick<ListAsks.Response['data'], 'event' | 'places'>> {
  const { title, places } = await askPlaces(strapi, event);
  const asked = await withAsks(strapi, places, request);
  return { event: { documentId: event, title }, places: asked.filter(({ dropped, ask }) => dropped === null || (ask !== null && ask.url !== '')) };
}
