import type { Context } from 'koa';
import { UnprocessableError } from '../unprocessable-error';

/** A controller action that answers 422 where entries don't allow what was asked; Strapi answers its own errors. */
export const answering = (action: (ctx: Context) => Promise<void>) => async (ctx: Context): Promise<void> => {
  try {
    await action(ctx);
  } catch (error) {
    if (!(error instanceof UnprocessableError)) throw error;
    const { name, message, details } = error;
    ctx.status = 422;
    ctx.body = { data: null, error: { status: 422, name, message, details } };
  }
};
