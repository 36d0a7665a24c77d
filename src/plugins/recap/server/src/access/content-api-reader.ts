import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Reader } from './reader';

/** What a request over REST may read: the types whose `find` is granted to its token, or to the public. */
export const contentApiReader = (strapi: Core.Strapi, auth: unknown): Reader => async (type) => {
  try {
    await strapi.get('auth').verify(auth, { scope: [`${type.uid}.find`] });
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.UnauthorizedError) return false;
    throw error;
  }
};
