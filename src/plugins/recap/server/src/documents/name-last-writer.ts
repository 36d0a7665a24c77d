import type { Modules } from '@strapi/strapi';
import { sourceTypes } from '../sources/attributes';

/**
 * Strapi names the person who saves an entry in the admin, and leaves that name when a token, a script or a speaker saves
 * it later. Whoever doesn't say who they are is nobody then: a refusal must not blame somebody who only was there before.
 */
export const nameLastWriter = (): Modules.Documents.Middleware.Middleware => (context, next) => {
  const { uid, action, params } = context;
  const isOurs = uid === 'api::recap.recap' || sourceTypes.some((type) => type.uid === uid);
  if (isOurs && action === 'update' && !('updatedBy' in { ...params.data })) Object.assign(params, { data: { ...params.data, updatedBy: null } });
  return next();
};
