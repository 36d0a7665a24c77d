import type { Context, Next } from 'koa';
import { contradictsEntries } from './refusal';

interface Refused {
  error: { status: number; details: { code: typeof contradictsEntries } };
}

const isRefused = (body: unknown): body is Refused => {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  const details = typeof error === 'object' && error !== null && 'details' in error ? error.details : null;
  return typeof details === 'object' && details !== null && 'code' in details && details.code === contradictsEntries;
};

/** Strapi's own routes publish too, and know no 422: a recap that contradicts its entries is no bad request. */
export const answerRefusals = async (ctx: Context, next: Next): Promise<void> => {
  await next();
  if (ctx.status !== 400 || !isRefused(ctx.body)) return;
  ctx.status = 422;
  ctx.body.error.status = 422;
};
