import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articleOf } from '../../drafts/article-of';
import type { Asker } from '../../drafts/asker';
import { baselineNumber, type Revision } from '../../drafts/revision';
import { addRevision, revisionOf } from '../../drafts/revisions';
import type { RecapText } from '../../drafts/recap-text';
import { rewriteRecap, writeDraft } from '../rewrite-recap';
import { keepSavedText } from './keep-saved-text';

export interface Restoring {
  documentId: string;
  locale: string;
  generation: number;
  /** Of the saved text that the person looked at. */
  version: string;
  askedBy: Asker;
  now: Date;
}

/** The text of a revision, with its cover as far as the file is still there. The slug stays what it is: it is an address. */
async function textOf(strapi: Core.Strapi, revision: Revision): Promise<Partial<RecapText>> {
  const article = articleOf(revision);
  if (!revision.saved) return article;
  const { cover, coverAlt, coverCredit } = revision.saved;
  const isThere = cover === null || (await strapi.db.query('plugin::upload.file').count({ where: { id: cover } })) > 0;
  return { ...article, ...(isThere ? { cover, coverAlt, coverCredit } : {}) };
}

/** @throws NotFoundError */
export async function requireRevision(strapi: Core.Strapi, recapDocumentId: string, recapLocale: string, generation: number): Promise<Revision> {
  const revision = await revisionOf(strapi, { recapDocumentId, recapLocale }, generation);
  if (revision) return revision;
  throw new errors.NotFoundError(`The recap "${recapDocumentId}" has no text number ${generation} in "${recapLocale}": choose one of its list of revisions.`);
}

/**
 * The draft takes an earlier text; what stood there is kept. With the text comes the generation it was written over:
 * what has changed in the entries since then is out of date again.
 * @returns the number of the revision that says so
 * @throws NotFoundError, ConflictError as `rewriteRecap`
 */
export async function restoreRevision(strapi: Core.Strapi, { documentId, locale, generation, version, askedBy, now }: Restoring): Promise<number> {
  const revision = await requireRevision(strapi, documentId, locale, generation);
  const text = await textOf(strapi, revision);
  return rewriteRecap(strapi, { documentId, locale, version }, async (saved) => {
    await keepSavedText(strapi, saved, { askedBy, now });
    const written = await writeDraft(strapi, saved, text, askedBy);
    return addRevision(strapi, {
      reason: 'restored', baseline: baselineNumber(revision), recapDocumentId: documentId, locale, saved: written.text, askedBy, now,
    });
  });
}
