import type { Core } from '@strapi/strapi';
import type { Article } from '../../../shared/article';
import type { ShownFinding } from '../../../shared/contracts/checks';
import { wordsOfAsker } from '../access/words-of-asker';
import { pluginConfig } from '../config/plugin-config';
import { obstacleOf } from '../drafts/obstacle';
import { readEntries } from '../drafts/read-entries';
import { baselineOf } from '../drafts/revisions';
import type { EventGraph, GraphSubject } from '../engine/entries';
import type { EnglishVariant } from '../../../shared/options';
import { UnprocessableError } from '../unprocessable-error';
import { requireRecap } from '../updates/rewrite-recap';
import { dismissalsOf, type CheckedRecap } from './dismissals';
import { shownFindings } from './shown-findings';

/** What a recap is held against: what it was made from; of one written by hand, the one event it is linked to. */
async function subjectOf(strapi: Core.Strapi, { documentId, locale }: CheckedRecap, title: string): Promise<{ subject: GraphSubject; english: EnglishVariant }> {
  const baseline = await baselineOf(strapi, documentId, locale);
  if (baseline) return { subject: baseline.sources.subject, english: baseline.options.english };
  const { english } = pluginConfig(strapi).defaults;
  const claimed: { key: string } | null = await strapi.db.query('plugin::recap.subject').findOne({ where: { recapDocumentId: documentId } });
  if (claimed && !claimed.key.startsWith('sessions-')) return { subject: { kind: 'event', event: claimed.key }, english };
  const recap: { events: { documentId: string }[]; sessions: { documentId: string }[] } | null = await strapi.db.query('api::recap.recap').findOne({
    where: { documentId, locale, publishedAt: { $null: true } }, populate: { events: { select: ['documentId'] }, sessions: { select: ['documentId'] } },
  });
  const [event, ...more] = recap?.events ?? [];
  if (event && more.length === 0) return { subject: { kind: 'event', event: event.documentId }, english };
  if (recap && recap.sessions.length > 0) return { subject: { kind: 'sessions', sessions: recap.sessions.map((session) => session.documentId) }, english };
  throw new UnprocessableError(wordsOfAsker(strapi).say('refused.no-event', { title }));
}

/** The published entries that a text is held against. @throws as `readEntries`; UnprocessableError when the event isn't published */
export async function entriesToCheck(strapi: Core.Strapi, subject: GraphSubject, locale: string): Promise<EventGraph> {
  const { graph } = await readEntries(strapi, { subject, locale });
  const isThere = subject.kind === 'event' ? graph.events.some(({ documentId }) => documentId === subject.event) : graph.events.length > 0;
  if (isThere) return graph;
  throw new UnprocessableError(obstacleOf(graph) ?? 'None of its entries is published, so there is nothing to check it against.');
}

/** Checks a text as that of a recap, whether or not it is saved. @throws as `entriesToCheck` */
export async function checkTextOf(strapi: Core.Strapi, recap: CheckedRecap, article: Article): Promise<ShownFinding[]> {
  const { subject, english } = await subjectOf(strapi, recap, article.title);
  const graph = await entriesToCheck(strapi, subject, recap.locale);
  return shownFindings(article, graph, { english, dismissals: await dismissalsOf(strapi, recap) });
}

/** Checks a recap's saved draft. @throws NotFoundError; UnprocessableError when there is nothing to check it against */
export async function checkRecap(strapi: Core.Strapi, recap: CheckedRecap): Promise<{ findings: ShownFinding[]; version: string; title: string }> {
  const { text, version } = await requireRecap(strapi, recap.documentId, recap.locale);
  const { title, summary, body } = text;
  return { findings: await checkTextOf(strapi, recap, { title, summary, body }), version, title };
}
