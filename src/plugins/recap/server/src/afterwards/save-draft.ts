import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { whenFree } from '../database/when-free';
import { eventType, sessionType } from '../sources/attributes';
import { readRows } from '../sources/queries';
import { attributesOf, type Row } from '../sources/rows';
import { atCells } from './fault-at';
import { lockDraft } from './lock-draft';
import { versionOf } from './version-of';

const types = { 'api::event.event': eventType, 'api::session.session': sessionType };

/** What a draft says, and its rows of components with their ids. */
export interface StoredDraft {
  attributes: Record<string, unknown>;
  row: Row;
}

interface Writing {
  data: Record<string, unknown>;
  /** The cell that a fault at this path of the data belongs to. */
  cellAt: (path: (string | number)[]) => string | undefined;
}

export interface DraftToSave {
  uid: 'api::event.event' | 'api::session.session';
  documentId: string;
  locale: string;
  /** Of the values that the change was made over. */
  version: string;
  /** The values the version is of. */
  valuesOf: (attributes: Record<string, unknown>) => object;
  /** What to save over the draft as it stands. Throws what the person may not or can't do. */
  write: (draft: StoredDraft) => Writing;
  /** Id of the admin who saves. */
  author: number;
}

/**
 * Saves into a draft what somebody changed, unless somebody else has saved other values since: then nothing is written.
 * Of two at once one saves and the other conflicts, since the draft is locked, read, compared and written in one
 * transaction.
 * @throws NotFoundError; ValidationError that names the cells
 */
export async function saveDraft(strapi: Core.Strapi, request: DraftToSave): Promise<'saved' | 'conflict'> {
  const { uid, documentId, locale, version, valuesOf, write, author } = request;
  const type = types[uid];
  return whenFree(strapi, () => strapi.db.transaction(async ({ trx }): Promise<'saved' | 'conflict'> => {
    await lockDraft(strapi, trx, uid, documentId, locale);
    const [row] = await readRows(strapi, type, [documentId], [locale], 'draft');
    if (!row) throw new errors.NotFoundError(`The ${type.noun.one} "${documentId}" is not there any more: it may have been deleted. Load the page again.`);
    const attributes = attributesOf(strapi, type, row);
    if (versionOf(valuesOf(attributes)) !== version) return 'conflict';
    const { data, cellAt } = write({ attributes, row });
    if (Object.keys(data).length === 0) return 'saved';
    try {
      await strapi.documents(uid).update({ documentId, locale, data: { ...data, updatedBy: author } });
    } catch (error) {
      throw atCells(error, cellAt);
    }
    return 'saved';
  }));
}
