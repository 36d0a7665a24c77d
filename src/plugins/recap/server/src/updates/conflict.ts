import type { Core } from '@strapi/strapi';
import { wordsOfAsker } from '../access/words-of-asker';
import { ConflictError } from '../conflict-error';
import { newestRevision } from '../drafts/revisions';
import type { RevisionSources } from '../drafts/revision';
import { personName, type SavedRecap } from '../drafts/saved-recap';
import { textVersion } from '../drafts/text-version';
import { caseStudyType, eventType, sessionType, speakerType, sponsorType } from '../sources/attributes';
import { inParts } from '../database/in-parts';

/** Who wrote what stands there: our own record where it is an update's or a restoration's text, else Strapi's of the last save. */
async function writerOf(strapi: Core.Strapi, saved: SavedRecap): Promise<{ by: string | null; at: string }> {
  const newest = await newestRevision(strapi, { recapDocumentId: saved.documentId, recapLocale: saved.locale });
  if (newest?.saved && newest.reason !== 'edited' && textVersion(newest.saved) === saved.version) {
    return { by: newest.askedBy.name, at: new Date(newest.madeAt).toISOString() };
  }
  return { by: saved.changedBy, at: saved.changedAt };
}

/** The refusal for a person whose view of a recap is older than its text: it names who changed that, and when. */
export async function changedSince(strapi: Core.Strapi, saved: SavedRecap): Promise<ConflictError> {
  const { by, at } = await writerOf(strapi, saved);
  const { say, wordOf, moment } = wordsOfAsker(strapi);
  const name = by ?? wordOf('refused.somebody');
  return new ConflictError(say('refused.changed', { title: saved.text.title, name, when: moment(at) }), { changedBy: name, changedAt: at, version: saved.version });
}

interface Row {
  updatedAt: string;
  updatedBy: Parameters<typeof personName>[0];
  [attribute: string]: unknown;
}

/** The entry of a recap that was written last. */
async function lastWritten(strapi: Core.Strapi, sources: RevisionSources): Promise<{ title: string; by: string | null; at: string } | null> {
  const types = [[eventType, sources.events], [sessionType, sources.sessions], [caseStudyType, sources.caseStudies], [speakerType, sources.speakers], [sponsorType, sources.sponsors]] as const;
  const found: { title: string; by: string | null; at: string }[] = [];
  for (const [type, documentIds] of types) {
    const rows: Row[] = await inParts(documentIds, (part) =>
      strapi.db.query(type.uid).findMany({
        select: ['updatedAt', type.title], where: { documentId: { $in: part } }, orderBy: { updatedAt: 'desc' }, limit: 1,
        populate: { updatedBy: { select: ['firstname', 'lastname', 'username'] } },
      }));
    for (const row of rows) found.push({ title: String(row[type.title] ?? ''), by: personName(row.updatedBy), at: new Date(row.updatedAt).toISOString() });
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

/** The refusal for a person whose view of an update is older than the entries: it names the entry written last, by whom and when. */
export async function entriesChangedSince(strapi: Core.Strapi, saved: SavedRecap, sources: RevisionSources): Promise<ConflictError> {
  const last = await lastWritten(strapi, sources);
  const { say, wordOf, moment } = wordsOfAsker(strapi);
  const who = last ? say('refused.changed-last', { entry: last.title, name: last.by ?? wordOf('refused.somebody'), when: moment(last.at) }) : '';
  return new ConflictError(
    say('refused.entries-changed', { title: saved.text.title, last: who }),
    { changedBy: last?.by ?? null, changedAt: last?.at ?? null, entry: last?.title ?? null },
  );
}
