import type { Core } from '@strapi/strapi';
import type { EntryLabel, Preview } from '../../../shared/contracts/previews';
import { makeSlug } from '../documents/slugs/make-slug';
import type { Entry, EntryUid, EventGraph } from '../engine/entries';
import { sourceTypes } from '../sources/attributes';
import { existingRecap } from './existing-recap';
import { prepare, type DraftingRequest } from './prepare';
import { sourcesOf } from './revisions';
import { subjectKey } from './subject-key';

const listOf = ({ events, sessions, caseStudies, speakers, sponsors }: EventGraph): Record<EntryUid, Entry[]> => ({
  'api::event.event': events,
  'api::session.session': sessions,
  'api::case-study.case-study': caseStudies,
  'api::speaker.speaker': speakers,
  'api::sponsor.sponsor': sponsors,
});

/** What each entry is called: in the wanted language where it has that. */
const labelsOf = (graph: EventGraph): EntryLabel[] => {
  const translated = new Map(graph.translations.map(({ uid, documentId, attributes }) => [`${uid}:${documentId}`, attributes]));
  return sourceTypes.flatMap(({ uid, title }) =>
    listOf(graph)[uid].map((entry) => {
      const attributes = { ...entry, ...translated.get(`${uid}:${entry.documentId}`) };
      const name: unknown = title in attributes ? attributes[title as keyof typeof attributes] : null;
      return { uid, documentId: entry.documentId, title: typeof name === 'string' && name ? name : entry.documentId };
    }),
  );
};

const titleOf = ({ subject }: EventGraph, events: EntryLabel[]): string =>
  subject.kind === 'event'
    ? (events.find(({ documentId }) => documentId === subject.event)?.title ?? '')
    : events.map(({ title }) => title).join(', ');

/**
 * The recap of a subject as it would be, with what the admin shows beside it. Writes nothing.
 * @throws as {@link prepare}
 */
export async function preview(strapi: Core.Strapi, request: DraftingRequest): Promise<Preview.Response['data']> {
  const { graph, locale, options, recap, statements, milliseconds } = await prepare(strapi, request);
  const labels = labelsOf(graph);
  const sources = sourcesOf(graph);
  const those = (uid: EntryUid, documentIds: string[]) => labels.filter((label) => label.uid === uid && documentIds.includes(label.documentId));
  const events = those('api::event.event', sources.events);
  const key = subjectKey(graph.subject);
  return {
    ...recap,
    slug: await makeSlug(strapi, { uid: 'api::recap.recap', documentId: key, attributes: { title: recap.title } }),
    locale,
    options,
    subject: { title: titleOf(graph, events), events, sessions: those('api::session.session', sources.sessions) },
    existing: await existingRecap(strapi, key, locale),
    titles: Object.fromEntries(labels.map(({ uid, documentId, title }) => [`${uid}:${documentId}`, title])),
    statistics: { ...recap.statistics, statements, milliseconds: Math.round(milliseconds * 10) / 10 },
  };
}
