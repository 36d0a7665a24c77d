import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { RecapOptions } from '../../../shared/options';
import type { Fact, Recap } from '../../../shared/recap';
import { engineVersion } from '../engine/compose';
import type { EventGraph } from '../engine/entries';
import { isTold } from '../engine/facts/session-standing';
import type { Asker } from './asker';
import { baselineNumber, isGeneration, type Generated, type Generation, type Revision, type RevisionSources } from './revision';
import type { RecapText } from './recap-text';

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

interface Key {
  recapDocumentId: string;
  recapLocale: string;
}

/** The newest text kept of a recap in a language, whoever wrote it. */
export const newestRevision = (strapi: Core.Strapi, { recapDocumentId, recapLocale }: Key): Promise<Revision | null> =>
  strapi.db.query(uid).findOne({ where: { recapDocumentId, recapLocale }, orderBy: { generation: 'desc' } });

/** One text kept of a recap in a language, by its number. */
export const revisionOf = (strapi: Core.Strapi, { recapDocumentId, recapLocale }: Key, generation: number): Promise<Revision | null> =>
  strapi.db.query(uid).findOne({ where: { recapDocumentId, recapLocale, generation } });

/**
 * The generation that the saved text goes back to, which the next update is merged against. Never a text that was
 * kept because a person had written in it; restoring such a text restores its baseline with it.
 * @returns null when nothing was ever generated, or the record of it is missing
 */
export async function baselineOf(strapi: Core.Strapi, recapDocumentId: string, recapLocale: string): Promise<Generation | null> {
  const newest = await newestRevision(strapi, { recapDocumentId, recapLocale });
  const generation = newest && baselineNumber(newest);
  if (!newest || generation === null) return null;
  const found = generation === newest.generation ? newest : await revisionOf(strapi, { recapDocumentId, recapLocale }, generation);
  return found && isGeneration(found) ? found : null;
}

/** Every generation of a recap in a language, oldest first: what equals a block of any of them is machine text. */
export const generationsOf = (strapi: Core.Strapi, recapDocumentId: string, recapLocale: string): Promise<Generation[]> =>
  strapi.db.query(uid).findMany({
    where: { recapDocumentId, recapLocale, $or: [{ reason: null }, { reason: { $in: ['generated', 'updated'] } }] }, orderBy: { generation: 'asc' },
  });

interface Keeping {
  recapDocumentId: string;
  locale: string;
  /** What stands in the entry now. */
  saved: RecapText;
  askedBy: Asker;
  now: Date;
}

type NewText =
  | { reason: 'generated' | 'updated'; recap: Recap; graph: EventGraph; options: RecapOptions; baseline?: number }
  | { reason: 'edited' | 'restored'; baseline: number | null };

const contentOf = (text: NewText, saved: RecapText) =>
  'recap' in text
    ? {
      title: text.recap.title,
      summary: text.recap.summary,
      blocks: text.recap.body,
      evidence: text.recap.evidence,
      fingerprint: fingerprintOf(text.recap.evidence.facts),
      options: text.options,
      engine: engineVersion,
      sources: sourcesOf(text.graph),
      baseline: text.baseline ?? null,
    } satisfies Generated & Pick<Generation, 'baseline'>
    : { title: saved.title, summary: saved.summary, baseline: text.baseline };

/** Keeps one more text. Call it in the transaction that writes the recap. @returns its number */
export async function addRevision(strapi: Core.Strapi, { recapDocumentId, locale, saved, askedBy, now, ...text }: Keeping & NewText): Promise<number> {
  const before: { generation: number } | null = await strapi.db.query(uid).findOne({
    select: ['generation'], where: { recapDocumentId, recapLocale: locale }, orderBy: { generation: 'desc' },
  });
  const generation = (before?.generation ?? 0) + 1;
  await strapi.db.query(uid).create({
    data: { recapDocumentId, recapLocale: locale, generation, reason: text.reason, saved, ...contentOf(text, saved), askedBy, madeAt: now.toISOString() },
  });
  return generation;
}
