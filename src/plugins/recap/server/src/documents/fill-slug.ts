import type { Core, Modules } from '@strapi/strapi';
import { mergeInput } from './merge-input';
import { newDocumentId } from './new-document-id';
import type { Attributes } from './rules/fault';
import { keptSlug } from './slugs/kept-slug';
import { makeSlug } from './slugs/make-slug';
import { isSlugged, type SluggedUid } from './slugs/slugged-types';
import { storedDrafts } from './stored-drafts';

const isEmpty = (value: unknown) => value == null || value === '';

/** A copy is another entry: it gets a slug of its own, unless it was given one that is free. */
async function renameCopies(strapi: Core.Strapi, uid: SluggedUid, copies: Attributes[]): Promise<void> {
  let first: string | undefined;
  for (const copy of copies) {
    const documentId = String(copy.documentId);
    const given = isEmpty(copy.slug) ? 0 : await strapi.db.query(uid).count({ where: { slug: copy.slug, documentId: { $ne: documentId } } });
    if (!isEmpty(copy.slug) && given === 0) continue;
    const slug: string = (uid === 'api::recap.recap' ? undefined : first) ?? (await makeSlug(strapi, { uid, documentId, attributes: copy }));
    first ??= slug;
    await strapi.db.query(uid).update({ where: { id: copy.id }, data: { slug } });
    copy.slug = slug;
  }
}

/**
 * Every entry has a slug, made of its name when left empty. Once published it stays, whatever becomes of the name;
 * only a person who writes another changes it.
 */
export const fillSlug =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const { uid } = context;
    if (!isSlugged(uid)) return next();

    if (context.action === 'create') {
      const { params } = context;
      const attributes: Attributes = { ...params.data };
      if (isEmpty(attributes.slug)) {
        const documentId = typeof attributes.documentId === 'string' ? attributes.documentId : newDocumentId(strapi, uid);
        const slug = await makeSlug(strapi, { uid, documentId, attributes });
        Object.assign(params, { data: { ...attributes, documentId, slug } });
      }
    }

    if (context.action === 'update') {
      const { params } = context;
      const { documentId, locale } = params;
      const input: Attributes = { ...params.data };
      const [stored] = isEmpty(input.slug) ? await storedDrafts(strapi, uid, documentId, locale) : [];
      if (isEmpty(input.slug) && ('slug' in input || isEmpty(stored?.slug))) {
        const slug =
          (await keptSlug(strapi, uid, { documentId, locale, cleared: 'slug' in input })) ??
          (await makeSlug(strapi, { uid, documentId, attributes: mergeInput(stored, input) }));
        Object.assign(params, { data: { ...input, slug } });
      }
    }

    if (context.action === 'publish') {
      const { documentId } = context.params;
      // Drafts made past the Document Service have none: saving them again gives them one.
      const nameless: { locale: string | null }[] = await strapi.db.query(uid).findMany({
        where: { documentId, publishedAt: null, $or: [{ slug: null }, { slug: '' }] },
        select: ['locale'],
      });
      for (const { locale } of nameless) await strapi.documents(uid).update({ documentId, locale: locale ?? undefined, data: {} });
    }

    const result = await next();
    if (context.action === 'clone' && result && typeof result === 'object' && 'entries' in result && Array.isArray(result.entries)) {
      await renameCopies(strapi, uid, result.entries);
    }
    return result;
  };
