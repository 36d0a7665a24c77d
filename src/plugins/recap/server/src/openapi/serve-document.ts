import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { completeDocument } from './complete-document';
import { isSchema, type Schema } from './schema';

/**
 * Completes /api/openapi.json on its way out. Routes don't change while a server runs: it is generated once.
 * Called at bootstrap, it stands behind the site's middlewares (errors, CORS) and before the routes.
 */
export function serveDocument(strapi: Core.Strapi): void {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  const route: string = strapi.config.get('server.openapi.content-api.route.path', '/openapi.json');
  const address = route.startsWith(prefix) ? route : `${prefix}${route}`;
  let completed: Schema | undefined;
  strapi.server.use(async (ctx: Context, next: Next) => {
    if (ctx.method !== 'GET' || ctx.path !== address) return next();
    if (!completed) {
      await next();
      if (ctx.status !== 200 || !isSchema(ctx.body)) return;
      completed = completeDocument(ctx.body, prefix);
    }
    ctx.body = completed;
  });
}
