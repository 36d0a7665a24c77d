import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ConflictError } from '../conflict-error';
import { UnprocessableError } from '../unprocessable-error';

const statusOf = (error: unknown): 403 | 409 | 422 | undefined => {
  if (error instanceof UnprocessableError) return 422;
  if (error instanceof ConflictError) return 409;
  return error instanceof errors.ForbiddenError ? 403 : undefined;
};

/**
 * A controller action that answers some errors itself: Strapi knows no 409 and no 422, and would take from a 403 its
 * message, which names what may not be read.
 */
export const answering = (action: (ctx: Context) => Promise<void>) => async (ctx: Context): Promise<void> => {
  try {
    await action(ctx);
  } catch (error) {
    const status = statusOf(error);
    if (!status || !(error instanceof errors.ApplicationError)) throw error;
    const { name, message, details } = error;
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details } };
  }
};
