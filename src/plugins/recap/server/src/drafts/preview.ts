import type { Core } from '@strapi/strapi';
import type { EntryLabel, Preview } from '../../../shared/contracts/previews';
import { makeSlug } from '../documents/slugs/make-slug';
import type { EntryUid, EventGraph } from '../engine/entries';
import { existingRecap } from './existing-recap';
import { labelsOf, titlesOf } from './labels';
import { prepare, type DraftingRequest } from './prepare';
import { sourcesOf } from './revisions';
import { subjectKey } from './subject-key';

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
    titles: titlesOf(graph),
    statistics: { ...recap.statistics, statements, milliseconds: Math.round(milliseconds * 10) / 10 },
  };
}
