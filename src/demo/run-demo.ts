import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { addresses } from './addresses';
import { prepareDemo } from './prepare-demo';

/** dist, of which this file is dist/src/demo/run-demo.js. */
const distDir = path.resolve(__dirname, '../..');

/**
 * Starts the application with the demo's content in it.
 * @param root of the project
 * @param tell hears what is done
 */
export async function runDemo(root: string, tell: (text: string) => void): Promise<void> {
  const login = { email: process.env.DEMO_ADMIN_EMAIL ?? '', password: process.env.DEMO_ADMIN_PASSWORD ?? '' };
  const strapi = createStrapi({ appDir: root, distDir, autoReload: false, serveAdminPanel: true });
  strapi.log.level = 'warn';
  await strapi.load();
  tell('Opened the database');
  await prepareDemo(strapi, path.join(root, 'database/seeds'), login, new Date(), tell);
  strapi.config.set('server.logger.startup.enabled', false);
  await strapi.start();
  tell('Started');
  tell(await addresses(strapi, login));
}
