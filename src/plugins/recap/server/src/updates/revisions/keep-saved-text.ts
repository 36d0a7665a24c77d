import type { Core } from '@strapi/strapi';
import type { Asker } from '../../drafts/asker';
import { baselineNumber } from '../../drafts/revision';
import { addRevision, newestRevision } from '../../drafts/revisions';
import type { SavedRecap } from '../../drafts/saved-recap';
import { textVersion } from '../../drafts/text-version';

/**
 * Keeps what stands in a recap's draft before something else is written there, unless it was kept already.
 * Call it in the transaction that writes the recap. @returns the generation that this text was written over
 */
export async function keepSavedText(
  strapi: Core.Strapi, { documentId, locale, text, version }: SavedRecap, { askedBy, now }: { askedBy: Asker; now: Date },
): Promise<number | null> {
  const newest = await newestRevision(strapi, { recapDocumentId: documentId, recapLocale: locale });
  const baseline = newest && baselineNumber(newest);
  const isKept = newest?.saved != null && textVersion(newest.saved) === version;
  if (!isKept) await addRevision(strapi, { reason: 'edited', baseline, recapDocumentId: documentId, locale, saved: text, askedBy, now });
  return baseline;
}
