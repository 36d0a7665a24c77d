import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { pagePath } from '../links/page-address';
import { answerNotice } from './answer-html';
import { largestForm, limitsOf } from './limits';

/** How long the rest of a refused body is read and thrown away, so that the refusal can be read on the other side. */
const lingering = 2000;

/** Ends a connection whose body is not wanted: what comes is dropped, not kept, and not for long. */
function hangUp(ctx: Context): void {
  ctx.set('Connection', 'close');
  ctx.req.resume();
  const giveUp = setTimeout(() => ctx.req.destroy(), lingering);
  giveUp.unref();
  ctx.req.once('close', () => clearTimeout(giveUp));
}

/** Nothing but a form of bounded size, as a browser sends it: with its length, in one piece, not compressed. */
const isWantedBody = (ctx: Context): 'form' | 'large' | null => {
  const length = Number(ctx.get('Content-Length') || Number.NaN);
  if (length > largestForm) return 'large';
  const isForm = ctx.is('application/x-www-form-urlencoded') !== false && ctx.get('Content-Encoding') === '' && !Number.isNaN(length);
  return isForm ? null : 'form';
};

/**
 * Stands before everything that reads a body or a database: Strapi's parser, which is the same for all routes, would
 * take multipart files of 200 MB here.
 */
export const guardPage = (strapi: Core.Strapi) => {
  const limits = limitsOf(strapi);
  const below = `${pagePath(strapi)}/`;
  return async (ctx: Context, next: Next): Promise<void> => {
    // Routes don't care about upper and lower case: neither may this.
    if (!ctx.path.toLowerCase().startsWith(below.toLowerCase())) return next();
    const wait = await limits.request(ctx.ip);
    if (wait > 0) {
      hangUp(ctx);
      ctx.set('Retry-After', String(wait));
      return answerNotice(ctx, 'often');
    }
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
      const fault = ctx.method === 'POST' ? isWantedBody(ctx) : null;
      if (fault) {
        hangUp(ctx);
        return answerNotice(ctx, fault);
      }
      if (ctx.method !== 'POST') {
        hangUp(ctx);
        ctx.set('Allow', 'GET, HEAD, POST');
        answerNotice(ctx, 'gone');
        ctx.status = 405;
        return undefined;
      }
    }
    return next();
  };
};
