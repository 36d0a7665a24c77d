import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStrapi, type Core } from '@strapi/strapi';

/** Root of the compiled application: this file is dist/src/plugins/recap/server/src/cli/with-strapi.js. */
const distDir = path.resolve(__dirname, '../../../../../..');

/** Each write fires a read that nobody awaits; destroying the pool under it crashes the process. */
const drained = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() + pool.numPendingAcquires() > 0) await sleep(20);
};

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
    await drained(strapi);
    await strapi.destroy();
  }
}
