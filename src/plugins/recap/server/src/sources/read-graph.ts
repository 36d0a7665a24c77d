import type { Core } from '@strapi/strapi';
import type {
  CaseStudyEntry, Entry, EventEntry, EventGraph, SessionEntry, SpeakerEntry, SponsorEntry, Translation,
} from '../engine/entries';
import { caseStudyType, eventType, sessionType, speakerType, sponsorType, type SourceType } from './attributes';
import { namedIn } from './named-in';
import { readRows } from './queries';
import { attributesOf } from './rows';
import { selectEntries, type GraphRequest } from './select-entries';
import { linksOf, stateOf, type Versions } from './versions';

export interface Reading {
  graph: EventGraph;
  /** documentIds of the subject that have no version in the default language at all. */
  unknown: string[];
}

const byDocumentId = (a: { documentId: string }, b: { documentId: string }) =>
  a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0;

/**
 * Reads everything a recap may stand on, in a number of statements that depends neither on the number of sessions
 * (up to a thousand, then once more per thousand) nor on that of parts.
 *
 * Structure is read in the default language; rows of the wanted one stand beside it. Published versions unless drafts
 * are asked for; linked entries that are only drafts, and changes nobody published, are named in `withheld`.
 */
export async function readGraph(strapi: Core.Strapi, request: GraphRequest): Promise<Reading> {
  const { subject, locale, defaultLocale, includeDrafts } = request;
  const selection = await selectEntries(strapi, request);
  const translations: Translation[] = [];

  /** Whole entries, sorted, with links to what was selected; their versions in the wanted language are set aside. */
  const read = async <T extends Entry>(
    type: SourceType, selected: Map<string, Versions>, relations: (versions: Versions) => Record<string, unknown>,
  ): Promise<T[]> => {
    const entries: T[] = [];
    const locales = [...new Set([defaultLocale, locale])];
    for (const row of await readRows(strapi, type, [...selected.keys()], locales, includeDrafts ? 'draft' : 'published')) {
      const versions = selected.get(row.documentId);
      if (!versions) continue;
      const { documentId } = row;
      const attributes = attributesOf(strapi, type, row);
      if (row.locale === defaultLocale) {
        // The schemas of the content types hold these attributes to the shapes that the engine names.
        entries.push({ documentId, state: stateOf(versions), ...attributes, ...relations(versions) } as T);
      } else {
        translations.push({ uid: type.uid, documentId, attributes });
      }
    }
    return entries.sort(byDocumentId);
  };
  const links = (versions: Versions, attribute: string, among: Map<string, Versions>) =>
    linksOf(versions, attribute, includeDrafts).filter((documentId) => among.has(documentId));

  const events = await read<EventEntry>(eventType, selection.events, (event) => ({
    partOf: links(event, 'partOf', selection.events)[0] ?? null,
    previous: links(event, 'previous', selection.events)[0] ?? null,
  }));
  const sessions = await read<SessionEntry>(sessionType, selection.sessions, (session) => ({
    event: links(session, 'event', selection.events)[0] ?? null,
    caseStudies: links(session, 'caseStudies', selection.caseStudies),
  }));
  const caseStudies = await read<CaseStudyEntry>(caseStudyType, selection.caseStudies, (study) => ({
    events: links(study, 'events', selection.events),
  }));

  /** Speakers and sponsors are neither drafted nor translated. */
  const reference = async <T extends Entry>(type: SourceType, documentIds: string[]): Promise<T[]> =>
    (await readRows(strapi, type, documentIds, [], 'published'))
      .map((row) => ({ documentId: row.documentId, state: 'published', ...attributesOf(strapi, type, row) }) as T)
      .sort(byDocumentId);
  const named = namedIn({ events, sessions, caseStudies });

  return {
    graph: {
      subject, locale, defaultLocale, events, sessions, caseStudies,
      speakers: await reference<SpeakerEntry>(speakerType, named.speakers),
      sponsors: await reference<SponsorEntry>(sponsorType, named.sponsors),
      translations: translations.sort((a, b) => (a.uid === b.uid ? byDocumentId(a, b) : a.uid < b.uid ? -1 : 1)),
      withheld: selection.withheld.sort(byDocumentId),
    },
    unknown: selection.unknown,
  };
}
