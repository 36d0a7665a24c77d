import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  // Speakers' links begin with it; without it, with the address that the admin is open at.
  url: env('PUBLIC_URL', ''),
  // Behind a proxy, who asks is whom the proxy names: limits are counted by it.
  proxy: { koa: env.bool('BEHIND_PROXY', false) },
  dirs: { public: env('PUBLIC_DIR', 'public') },
  app: { keys: env.array('APP_KEYS', []) },
  logger: { updates: { enabled: false } },
  // The plugin completes the document and keeps it in memory; a file would outlive a change of the routes.
  openapi: { 'content-api': { access: 'public', cache: { enabled: false } } },
});
