import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { RecapOptions } from '../../../shared/options';
import type { Block, Evidence, Fact, Recap } from '../../../shared/recap';
import { engineVersion } from '../engine/compose';
import type { EventGraph, GraphSubject } from '../engine/entries';
import { isTold } from '../engine/facts/session-standing';
import type { Asker } from './asker';

/** documentIds of what a recap was made from, whatever the locale. */
export interface RevisionSources {
  subject: GraphSubject;
  events: string[];
  sessions: string[];
  caseStudies: string[];
  speakers: string[];
  sponsors: string[];
}

/** One generation of a recap in a language. The newest is the baseline of the next update. */
export interface Revision {
  recapDocumentId: string;
  recapLocale: string;
  /** 1 = first */
  generation: number;
  title: string;
  summary: string;
  blocks: Block[];
  evidence: Evidence;
  fingerprint: string;
  options: RecapOptions;
  engine: string;
  sources: RevisionSources;
  askedBy: Asker;
  /** ISO 8601 instant */
  madeAt: string;
}

const uid = 'plugin::recap.revision';

/** The same facts have the same fingerprint, however their entries and the sentences made of them are ordered. */
export function fingerprintOf(facts: Record<string, Fact>): string {
  const sorted = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/** The subject's own events: the one asked for with its parts, or those of the sessions picked. */
export function ownEvents({ subject, events, sessions }: EventGraph): string[] {
  const own = new Set(
    subject.kind === 'event' ? [subject.event] : sessions.flatMap(({ event }) => (event ? [event] : [])),
  );
  if (subject.kind === 'event') {
    // A set hands out what is added to it while it is walked: parts of parts come along.
    for (const parent of own) for (const { documentId, partOf } of events) if (partOf === parent) own.add(documentId);
  }
  return [...own].sort();
}

/** What a recap of this graph is made from: what it could tell, not what is there to be compared with. */
export const sourcesOf = (graph: EventGraph): RevisionSources => ({
  subject: graph.subject,
  events: ownEvents(graph),
  sessions: graph.sessions.filter(isTold).map(({ documentId }) => documentId),
  caseStudies: graph.caseStudies.map(({ documentId }) => documentId),
  speakers: graph.speakers.map(({ documentId }) => documentId),
  sponsors: graph.sponsors.map(({ documentId }) => documentId),
});

/** The newest generation of a recap in a language; null for one that nobody generated. */
export const latestRevision = (strapi: Core.Strapi, recapDocumentId: string, recapLocale: string): Promise<Revision | null> =>
  strapi.db.query(uid).findOne({ where: { recapDocumentId, recapLocale }, orderBy: { generation: 'desc' } });

interface Generation {
  recapDocumentId: string;
  locale: string;
  recap: Recap;
  graph: EventGraph;
  options: RecapOptions;
  askedBy: Asker;
  now: Date;
}

/** Keeps one more generation. Call it in the transaction that writes the recap. */
export async function addRevision(strapi: Core.Strapi, generation: Generation): Promise<void> {
  const { recapDocumentId, locale, recap, graph, options, askedBy, now } = generation;
  const before: { generation: number } | null = await strapi.db.query(uid).findOne({
    select: ['generation'], where: { recapDocumentId, recapLocale: locale }, orderBy: { generation: 'desc' },
  });
  const revision: Revision = {
    recapDocumentId,
    recapLocale: locale,
    generation: (before?.generation ?? 0) + 1,
    title: recap.title,
    summary: recap.summary,
    blocks: recap.body,
    evidence: recap.evidence,
    fingerprint: fingerprintOf(recap.evidence.facts),
    options,
    engine: engineVersion,
    sources: sourcesOf(graph),
    askedBy,
    madeAt: now.toISOString(),
  };
  await strapi.db.query(uid).create({ data: revision });
}
