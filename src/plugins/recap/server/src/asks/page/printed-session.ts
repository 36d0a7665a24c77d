import type { Core } from '@strapi/strapi';
import { resolveDefaultLocale } from '../default-locale';
import type { AskRow } from '../ask-row';

/** All that a speaker's page shows of the site: this session as anybody sees it, and the speaker's own name. */
export interface PrintedSession {
  title: string;
  startsAt: string | null;
  endsAt: string | null;
  room: string | null;
  /** Not when somebody who spoke has refused to have it published. */
  mayHaveRecording: boolean;
  /** null: the session belongs to none */
  event: { name: string; timezone: string } | null;
  speaker: { name: string; affiliation: string };
}

interface Version {
  documentId: string;
  locale: string;
  publishedAt: string | null;
}

interface SessionVersion extends Version {
  title: string;
  startsAt: string | null;
  endsAt: string | null;
  room: string | null;
  mayPublishRecording: boolean | null;
  event: { documentId: string } | null;
  contributions: { affiliation: string | null; speaker: { documentId: string; name: string; affiliation: string | null } | null }[];
}

interface EventVersion extends Version {
  name: string;
  timezone: string;
}

const contributionOf = (session: SessionVersion, speaker: string) =>
  session.contributions.find((contribution) => contribution.speaker?.documentId === speaker);

/**
 * What the page of an ask shows. What is published goes before what is drafted, so that no unfinished edit is seen; a
 * session that was never published was shown to its speaker by whoever asked.
 * @returns null when the session, the speaker or their part in it is no longer there
 */
export async function printedSession(strapi: Core.Strapi, ask: AskRow): Promise<PrintedSession | null> {
  const defaultLocale = await resolveDefaultLocale(strapi);
  const locales = [...new Set([defaultLocale, ask.pageLocale])];
  const of = (documentId: string) => ({ documentId, locale: { $in: locales } });
  const versions: SessionVersion[] = await strapi.db.query('api::session.session').findMany({
    select: ['documentId', 'locale', 'publishedAt', 'title', 'startsAt', 'endsAt', 'room', 'mayPublishRecording'],
    where: of(ask.sessionDocumentId),
    populate: {
      event: { select: ['documentId'] },
      contributions: { populate: { speaker: { select: ['documentId', 'name', 'affiliation'] } } },
    },
  });
  // Structure is that of the default language.
  const structural = versions.filter(({ locale }) => locale === defaultLocale);
  const session = [true, false]
    .flatMap((published) => structural.filter(({ publishedAt }) => (publishedAt !== null) === published))
    .find((version) => contributionOf(version, ask.speakerDocumentId));
  const contribution = session && contributionOf(session, ask.speakerDocumentId);
  if (!session || !contribution?.speaker) return null;

  const isSameState = ({ publishedAt }: Version) => (publishedAt !== null) === (session.publishedAt !== null);
  const translated = versions.find((version) => version.locale === ask.pageLocale && isSameState(version)) ?? session;
  const eventId = (session.event ?? structural.find(({ event }) => event)?.event)?.documentId;
  return {
    title: translated.title,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    room: session.room,
    mayHaveRecording: session.mayPublishRecording !== false,
    event: eventId ? await printedEvent(strapi, of(eventId), ask.pageLocale) : null,
    speaker: { name: contribution.speaker.name, affiliation: contribution.affiliation || contribution.speaker.affiliation || '' },
  };
}

/** The event as published, else as drafted; in the language of the page where it has that. */
async function printedEvent(strapi: Core.Strapi, where: object, pageLocale: string): Promise<PrintedSession['event']> {
  const versions: EventVersion[] = await strapi.db.query('api::event.event').findMany({
    select: ['documentId', 'locale', 'publishedAt', 'name', 'timezone'], where,
  });
  const rank = ({ publishedAt, locale }: EventVersion) => (publishedAt === null ? 2 : 0) + (locale === pageLocale ? 0 : 1);
  const [event] = [...versions].sort((a, b) => rank(a) - rank(b));
  return event ? { name: event.name, timezone: event.timezone } : null;
}
