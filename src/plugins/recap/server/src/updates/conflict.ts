import type { Core } from '@strapi/strapi';
import { ConflictError } from '../conflict-error';
import { newestRevision } from '../drafts/revisions';
import type { RevisionSources } from '../drafts/revision';
import { personName, type SavedRecap } from '../drafts/saved-recap';
import { textVersion } from '../drafts/text-version';
import { caseStudyType, eventType, sessionType, speakerType, sponsorType } from '../sources/attributes';
import { inParts } from '../database/in-parts';

const moment = (instant: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(instant))} UTC`;

/** Who wrote what stands there: our own record where it is an update's or a restoration's text, else Strapi's of the last save. */
async function writerOf(strapi: Core.Strapi, saved: SavedRecap): Promise<{ by: string; at: string }> {
  const newest = await newestRevision(strapi, { recapDocumentId: saved.documentId, recapLocale: saved.locale });
  if (newest?.saved && newest.reason !== 'edited' && textVersion(newest.saved) === saved.version) {
    return { by: newest.askedBy.name, at: new Date(newest.madeAt).toISOString() };
  }
  return { by: saved.changedBy ?? 'somebody over the API', at: saved.changedAt };
}

/** The refusal for a person whose view of a recap is older than its text: it names who changed that, and when. */
export async function changedSince(strapi: Core.Strapi, saved: SavedRecap): Promise<ConflictError> {
  const { by, at } = await writerOf(strapi, saved);
  return new ConflictError(
    `"${saved.text.title}" was changed by ${by} on ${moment(at)}, after you had looked at it. Nothing was written: look at it again before you go on.`,
    { changedBy: by, changedAt: at, version: saved.version },
  );
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
  const who = last ? ` Last "${last.title}" was changed by ${last.by ?? 'somebody over the API'} on ${moment(last.at)}.` : '';
  return new ConflictError(
    `The entries that "${saved.text.title}" is made from have changed after you had looked at the update.${who} Nothing was written: look at it again, your other choices still hold.`,
    { changedBy: last?.by ?? null, changedAt: last?.at ?? null, entry: last?.title ?? null },
  );
}
