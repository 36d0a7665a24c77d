import type { EntryLabel } from '../../../shared/contracts/previews';
import type { Entry, EntryUid, EventGraph } from '../engine/entries';
import { sourceTypes } from '../sources/attributes';

const listOf = ({ events, sessions, caseStudies, speakers, sponsors }: EventGraph): Record<EntryUid, Entry[]> => ({
  'api::event.event': events,
  'api::session.session': sessions,
  'api::case-study.case-study': caseStudies,
  'api::speaker.speaker': speakers,
  'api::sponsor.sponsor': sponsors,
});

/** What each entry is called: in the wanted language where it has that. */
export const labelsOf = (graph: EventGraph): EntryLabel[] => {
  const translated = new Map(graph.translations.map(({ uid, documentId, attributes }) => [`${uid}:${documentId}`, attributes]));
  return sourceTypes.flatMap(({ uid, title }) =>
    listOf(graph)[uid].map((entry) => {
      const attributes = { ...entry, ...translated.get(`${uid}:${entry.documentId}`) };
      const name: unknown = title in attributes ? attributes[title as keyof typeof attributes] : null;
      return { uid, documentId: entry.documentId, title: typeof name === 'string' && name ? name : entry.documentId };
    }),
  );
};

/** `uid:documentId` -> title */
export const titlesOf = (graph: EventGraph): Record<string, string> =>
  Object.fromEntries(labelsOf(graph).map(({ uid, documentId, title }) => [`${uid}:${documentId}`, title]));
