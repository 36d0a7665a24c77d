import type { Core, Schema } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { whenFree } from '../database/when-free';
import type { Asker } from '../drafts/asker';
import { lockRecap } from '../drafts/lock-recap';
import type { RecapText } from '../drafts/recap-text';
import { savedRecap, type SavedRecap } from '../drafts/saved-recap';
import { changedSince } from './conflict';
import type { SourceLinks } from './merge/source-links';

export const noDraft = (documentId: string, locale: string): errors.NotFoundError =>
  new errors.NotFoundError(`There is no recap "${documentId}" in "${locale}": it may have been deleted. Choose another.`);

/** A recap's draft in a language. @throws NotFoundError */
export async function requireRecap(strapi: Core.Strapi, documentId: string, locale: string): Promise<SavedRecap> {
  const saved = await savedRecap(strapi, documentId, locale);
  if (!saved) throw noDraft(documentId, locale);
  return saved;
}

/** Writes some of a recap's text into its draft. The published version is not touched. */
export async function writeDraft(
  strapi: Core.Strapi, { documentId, locale }: Pick<SavedRecap, 'documentId' | 'locale'>, text: Partial<RecapText> & SourceLinks, askedBy: Asker,
): Promise<SavedRecap> {
  const { body, ...rest } = text;
  await strapi.documents('api::recap.recap').update({
    documentId,
    locale,
    data: {
      ...rest,
      // Strapi's type wants `rel` and `target` at every link; its validator and its editor do not.
      ...(body ? { body: body as Schema.Attribute.BlocksValue } : {}),
      ...(askedBy.id === undefined ? {} : { updatedBy: askedBy.id }),
    },
  });
  return requireRecap(strapi, documentId, locale);
}

interface Rewriting {
  documentId: string;
  locale: string;
  /** Of the text that the new one was made from. */
  version: string;
}

/**
 * The one way in which updates, restorations and corrections write: the draft is locked, and what stands there is what
 * the new text was made from, or nothing is written. All of the work is done, or none of it.
 * @throws NotFoundError; ConflictError naming who changed the text since, and when
 */
export const rewriteRecap = <T>(
  strapi: Core.Strapi, { documentId, locale, version }: Rewriting, work: (saved: SavedRecap) => Promise<T>,
): Promise<T> =>
  whenFree(strapi, async () => await strapi.db.transaction(async ({ trx }) => {
    if (!(await lockRecap(strapi, trx, documentId, locale))) throw noDraft(documentId, locale);
    const saved = await requireRecap(strapi, documentId, locale);
    if (saved.version !== version) throw await changedSince(strapi, saved);
    return work(saved);
  }));
