import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Whether somebody may do something with a recap in a language. */
export type RecapAccess = (action: 'read' | 'update', documentId: string, locale: string) => Promise<boolean>;

const fields = ['title', 'summary', 'body'];

/**
 * What an admin's roles let them do with a recap in the content manager: all of its text, in that language, of that author.
 * @throws NotFoundError for a language that was removed: with it went every permission for it, and no administrator can give one
 */
export const adminRecapAccess = (strapi: Core.Strapi, userAbility: unknown): RecapAccess => async (action, documentId, locale) => {
  const checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: 'api::recap.recap' });
  const entry = await strapi.db.query('api::recap.recap').findOne({ where: { documentId, locale, publishedAt: { $null: true } }, populate: { createdBy: true } });
  if (fields.every((field) => checker.can[action](entry ?? { documentId, locale }, field))) return true;
  const language: object | null = await strapi.plugin('i18n').service('locales').findByCode(locale);
  if (language === null) throw new errors.NotFoundError(`This site has no language "${locale}" any more, and no texts in it. Open the recap in another language.`);
  return false;
};

/** What a request over REST may do with recaps: what its token, or the public, may do with them over REST otherwise. */
export const contentApiRecapAccess = (strapi: Core.Strapi, auth: unknown): RecapAccess => async (action) => {
  try {
    await strapi.get('auth').verify(auth, { scope: [`api::recap.recap.${action === 'read' ? 'find' : 'update'}`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
};

const verbs = { read: 'read', update: 'change' };

/** @throws ForbiddenError */
export async function requireRecapAccess(may: RecapAccess, action: 'read' | 'update', documentId: string, locale: string): Promise<void> {
  if (await may(action, documentId, locale)) return;
  throw new errors.ForbiddenError(
    `You may not ${verbs[action]} the text of this recap in "${locale}". Ask an administrator for the permission to ${action} recaps, with title, summary and body.`,
    { documentId, locale },
  );
}
