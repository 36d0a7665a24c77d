import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { drained } from '../database/drained';
import { keeperOf } from '../updates/standing/keeper';

/** Root of the compiled application: this file is dist/src/plugins/recap/server/src/cli/with-strapi.js. */
const distDir = path.resolve(__dirname, '../../../../../..');

/**
 * Loads the application for one piece of work: no port is opened and no scheduled task runs.
 * @throws what the work throws, after the application was closed
 */
export async function withStrapi<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  const strapi = createStrapi({ appDir: process.cwd(), distDir, autoReload: false, serveAdminPanel: false });
  strapi.log.level = process.env.STRAPI_LOG_LEVEL ?? 'warn';
  await strapi.load();
  strapi.cron.stop();
  try {
    return await work(strapi);
  } finally {
    // What it changed may have put recaps out of date.
    await keeperOf(strapi).settled();
    await drained(strapi);
    await strapi.destroy();
  }
}
