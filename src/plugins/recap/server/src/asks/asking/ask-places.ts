import type { Core } from '@strapi/strapi';
import type { AskPlace } from '../../../../shared/contracts/afterwards';
import { unknownEvent } from '../../afterwards/unknown-event';
import { readFamily } from '../../sources/family';
import { resolveDefaultLocale } from '../default-locale';
import { sessionDrafts, type SessionDraft } from '../session-drafts';

/** A session and somebody who spoke in it. */
export interface Place {
  session: SessionDraft;
  speaker: { documentId: string; name: string };
  dropped: AskPlace['dropped'];
}

/** A session that was cancelled, or became a lunch, is nothing to ask about any more. */
const droppedAs = ({ kind, outcome }: SessionDraft): AskPlace['dropped'] =>
  outcome === 'cancelled' ? 'cancelled' : kind === 'service' ? 'service' : null;

/** Each speaker once per session, however many parts they had in it. */
export const placesOf = (sessions: SessionDraft[]): Place[] =>
  sessions.flatMap((session) => {
    const speakers = new Map(session.contributions.flatMap(({ speaker }) => (speaker ? [[speaker.documentId, speaker]] : [])));
    return [...speakers.values()].map(({ documentId, name }) => ({ session, speaker: { documentId, name }, dropped: droppedAs(session) }));
  });

/**
 * What an event is called, and everybody who spoke in its sessions and those of its parts, in the order of the
 * programme: sessions that were dropped are among them, since links may have been made for them before.
 * @throws NotFoundError when there is no such event
 */
export async function askPlaces(strapi: Core.Strapi, event: string): Promise<{ title: string; places: Place[] }> {
  const locale = await resolveDefaultLocale(strapi);
  const { own, versions } = await readFamily(strapi, { events: [event], locale, includeDrafts: true, withParts: true });
  const title = versions.get(event)?.title;
  if (title === undefined) throw await unknownEvent(strapi, event, locale);
  return { title, places: placesOf(await sessionDrafts(strapi, { events: [...own] })) };
}
