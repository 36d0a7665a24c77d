import type { Core } from '@strapi/strapi';
import { ConflictError } from '../conflict-error';
import { newestRevision } from '../drafts/revisions';
import type { SavedRecap } from '../drafts/saved-recap';
import { textVersion } from '../drafts/text-version';

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
