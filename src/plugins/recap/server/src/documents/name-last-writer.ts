import type { Core, Modules } from '@strapi/strapi';
import { sourceTypes } from '../sources/attributes';

/** The person of the admin who asks; nobody where a token, a role, a command or a page of ours does. */
function personOf(strapi: Core.Strapi): number | null {
  const { auth, user } = strapi.requestContext.get()?.state ?? {};
  return auth?.strategy?.name === 'admin' && typeof user?.id === 'number' ? user.id : null;
}

const rowsOf = (result: unknown): { id: number }[] =>
  (typeof result === 'object' && result !== null && 'entries' in result && Array.isArray(result.entries) ? result.entries : []);

/**
 * Strapi names the person who saves an entry in the admin, and leaves that name when a token, a script or a speaker saves
 * it later; and a draft that somebody throws away bears the name of whoever wrote the published text. A refusal must
 * name who changed a text, and not somebody who only was there before: whoever doesn't say who they are is nobody.
 */
export const nameLastWriter = (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware => async (context, next) => {
  const { uid, action, params } = context;
  if (uid !== 'api::recap.recap' && !sourceTypes.some((type) => type.uid === uid)) return next();
  if (action === 'update' && !('updatedBy' in { ...params.data })) Object.assign(params, { data: { ...params.data, updatedBy: null } });
  const result = await next();
  if (action === 'discardDraft') {
    for (const { id } of rowsOf(result)) await strapi.db.query(uid).update({ where: { id }, data: { updatedBy: personOf(strapi), updatedAt: new Date() } });
  }
  return result;
};
