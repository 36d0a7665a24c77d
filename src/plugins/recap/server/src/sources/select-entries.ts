import type { Core } from '@strapi/strapi';
import type { GraphSubject, Withheld } from '../engine/entries';
import { caseStudyType, eventType, sessionType, type SourceType } from './attributes';
import { readFamily } from './family';
import { linkingTo, readVersions } from './queries';
import { chosenOf, linksOf, stateOf, unpublishedLinksOf, type Versions } from './versions';

export interface GraphRequest {
  subject: GraphSubject;
  /** The language wanted. */
  locale: string;
  defaultLocale: string;
  /** Read drafts and unpublished changes, not what is published. */
  includeDrafts: boolean;
}

/** The entries one recap is made of, by their versions in the default language. */
export interface Selection {
  events: Map<string, Versions>;
  sessions: Map<string, Versions>;
  caseStudies: Map<string, Versions>;
  /** Linked entries that are only drafts, or have changes that nobody published. */
  withheld: Withheld[];
  /** documentIds of the subject that have no version in the default language at all. */
  unknown: string[];
}

const intersect = (ids: string[], set: { has: (id: string) => boolean }): boolean => ids.some((id) => set.has(id));

/** Decides which entries a recap of this subject may stand on, and which it must leave out and name. */
export async function selectEntries(strapi: Core.Strapi, request: GraphRequest): Promise<Selection> {
  const { subject, defaultLocale: locale, includeDrafts } = request;
  const withheld: Withheld[] = [];
  const links = (versions: Versions, attribute: string) => linksOf(versions, attribute, includeDrafts);

  /** Keeps what may be told and belongs, and names what may not be told as it stands. */
  const keep = (
    type: SourceType, candidates: Iterable<Versions>,
    { belongs, wouldBelong }: Record<'belongs' | 'wouldBelong', (versions: Versions) => boolean>,
  ): Map<string, Versions> => {
    const kept = new Map<string, Versions>();
    for (const versions of candidates) {
      const { documentId, title } = versions;
      const state = stateOf(versions);
      const told = chosenOf(versions, includeDrafts) !== undefined && belongs(versions);
      if (told) kept.set(documentId, versions);
      const concerns = told || state === 'draft' || wouldBelong(versions);
      if (!includeDrafts && state !== 'published' && concerns) withheld.push({ uid: type.uid, documentId, title, state });
    }
    return kept;
  };
  const always = { belongs: () => true, wouldBelong: () => true };

  const picked = subject.kind === 'sessions' ? await readVersions(strapi, sessionType, locale, subject.sessions) : null;
  const roots = subject.kind === 'event'
    ? [subject.event]
    : [...new Set([...(picked?.values() ?? [])].flatMap((session) => links(session, 'event')))];
  const family = await readFamily(strapi, { events: roots, locale, includeDrafts, withParts: !picked });
  const previous = new Set([...family.own].flatMap((documentId) => {
    const event = family.versions.get(documentId);
    return event ? links(event, 'previous') : [];
  }));
  const events = keep(eventType, family.versions.values(), {
    belongs: ({ documentId }) => family.own.has(documentId) || family.above.has(documentId) || previous.has(documentId),
    wouldBelong: (event) => intersect(unpublishedLinksOf(event, 'partOf'), family.own),
  });

  // A session of the tour itself took place at every stop, so a stop's own recap tells it too.
  const told = { has: (documentId: string) => family.own.has(documentId) || family.above.has(documentId) };
  const sessions = picked
    ? keep(sessionType, picked.values(), always)
    : keep(
      sessionType,
      (await readVersions(strapi, sessionType, locale, await linkingTo(
        strapi, sessionType, locale, 'event', [...family.own, ...family.above],
      ))).values(),
      {
        belongs: (session) => intersect(links(session, 'event'), told),
        wouldBelong: (session) => intersect(unpublishedLinksOf(session, 'event'), told),
      },
    );

  const ofSessions = new Set([...sessions.values()].flatMap((session) => links(session, 'caseStudies')));
  const ofEvents = picked ? [] : await linkingTo(strapi, caseStudyType, locale, 'events', [...family.own]);
  const caseStudies = keep(
    caseStudyType,
    (await readVersions(strapi, caseStudyType, locale, [...new Set([...ofSessions, ...ofEvents])])).values(),
    {
      belongs: (study) => ofSessions.has(study.documentId) || (!picked && intersect(links(study, 'events'), family.own)),
      wouldBelong: (study) => !picked && intersect(unpublishedLinksOf(study, 'events'), family.own),
    },
  );

  const asked = subject.kind === 'event' ? [subject.event] : subject.sessions;
  const found = picked ?? family.versions;
  return { events, sessions, caseStudies, withheld, unknown: asked.filter((documentId) => !found.has(documentId)) };
}
