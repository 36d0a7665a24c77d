import type { Core, Modules } from '@strapi/strapi';
import { sourceTypes } from '../../sources/attributes';
import { keeperOf } from './keeper';

const changing = new Set(['create', 'update', 'publish', 'unpublish', 'discardDraft', 'clone', 'delete']);

const documentIdOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'documentId' in value && typeof value.documentId === 'string' ? value.documentId : undefined;

/**
 * Whatever changes an entry that recaps are made of, or a recap itself, has the stored standings looked at again: once
 * it is committed, and not while the person waits.
 */
export const watchChanges = (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware => {
  const keeper = keeperOf(strapi);
  return async (context, next) => {
    const { uid, action, params } = context;
    const isRecap = uid === 'api::recap.recap';
    if (!changing.has(action) || !(isRecap || sourceTypes.some((type) => type.uid === uid))) return next();
    const result = await next();
    const documentId = documentIdOf(result) ?? documentIdOf(params);
    if (documentId === undefined) return result;
    const tell = () => (isRecap ? keeper.recapsChanged([documentId]) : keeper.entriesChanged([{ uid, documentId }]));
    if (strapi.db.inTransaction()) await strapi.db.transaction(async ({ onCommit }) => onCommit(tell));
    else tell();
    return result;
  };
};
