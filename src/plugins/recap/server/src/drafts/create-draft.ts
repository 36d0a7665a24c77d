import type { Core } from '@strapi/strapi';
import { whenFree } from '../database/when-free';
import type { Asker } from './asker';
import { insertOnce, lockRow } from './claims';
import { existingRecap, recapOfSubject } from './existing-recap';
import { resolveLocale } from './locales';
import { prepare, type DraftingRequest } from './prepare';
import { recapEntry, type RecapEntry } from './recap-entry';
import { addRevision } from './revisions';
import { savedRecap } from './saved-recap';
import { claimKey, subjectKey } from './subject-key';

export interface CreateDraftRequest extends Omit<DraftingRequest, 'includeDrafts'> {
  askedBy: Asker;
}

export type Drafting =
  | { outcome: 'created' | 'existing'; documentId: string; locale: string }
  /** Automation doesn't make again what somebody deleted. */
  | { outcome: 'declined'; locale: string };

/** Writes the entry: a new recap, or one more language of the subject's recap. @returns its documentId */
async function write(strapi: Core.Strapi, entry: RecapEntry, locale: string, recapDocumentId: string | null, askedBy: Asker): Promise<string> {
  const author = askedBy.id === undefined ? {} : { createdBy: askedBy.id, updatedBy: askedBy.id };
  const recaps = strapi.documents('api::recap.recap');
  if (!recapDocumentId) return (await recaps.create({ locale, data: { ...entry, ...author } })).documentId;
  // What all languages share was set by the first, and may have been chosen anew since.
  const translated = { ...entry, cover: undefined, ...author };
  await recaps.update({ documentId: recapDocumentId, locale, data: translated });
  return recapDocumentId;
}

/**
 * Makes the recap entry of a subject in a language, once: two requests at once, or two servers, make one.
 * The claim, the entry and its revision are written together or not at all.
 *
 * @throws as {@link prepare}; nothing is written then
 */
export async function createDraft(strapi: Core.Strapi, request: CreateDraftRequest): Promise<Drafting> {
  const { subject, askedBy, now } = request;
  const key = subjectKey(subject);
  const { locale } = await resolveLocale(strapi, request.locale);
  const claim = claimKey(key, locale);
  const before = await existingRecap(strapi, key, locale);
  if (before) return { outcome: 'existing', ...before };
  const automatic = askedBy.kind === 'automation';
  if (automatic && (await strapi.db.query('plugin::recap.claim').count({ where: { key: claim } })) > 0) return { outcome: 'declined', locale };

  // SQLite has one connection: everything is read before the transaction takes it.
  const prepared = await prepare(strapi, request);
  const entry = await recapEntry(strapi, prepared);

  return whenFree(strapi, () => strapi.db.transaction(async ({ trx }): Promise<Drafting> => {
    // The first statement writes: whoever comes second waits here, and sees what the first has made.
    const claimed = await insertOnce(strapi, trx, 'plugin::recap.claim', { key: claim, state: 'made' });
    if (!claimed) await lockRow(strapi, trx, 'plugin::recap.claim', claim);
    await insertOnce(strapi, trx, 'plugin::recap.subject', { key });
    await lockRow(strapi, trx, 'plugin::recap.subject', key);
    const existing = await existingRecap(strapi, key, locale);
    if (existing) return { outcome: 'existing', ...existing };
    if (automatic && !claimed) return { outcome: 'declined', locale };

    const recapDocumentId = await write(strapi, entry, locale, await recapOfSubject(strapi, key), askedBy);
    await strapi.db.query('plugin::recap.claim').updateMany({ where: { key: claim }, data: { state: 'made' } });
    await strapi.db.query('plugin::recap.subject').updateMany({ where: { key }, data: { recapDocumentId } });
    const saved = await savedRecap(strapi, recapDocumentId, locale);
    if (!saved) throw new Error(`The recap ${recapDocumentId} was written in ${locale} and is not there.`);
    await addRevision(strapi, { ...prepared, reason: 'generated', recapDocumentId, saved: saved.text, askedBy, now });
    return { outcome: 'created', documentId: recapDocumentId, locale };
  }));
}
