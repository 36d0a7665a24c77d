import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../../config/plugin-config';
import { scanAlone } from './scan-alone';

let scanning: Promise<void> | undefined;

/** Waits for a scan that is under way: the database must not be closed under it. */
export const scanIdle = (): Promise<void> => scanning ?? Promise.resolve();

/** Looks for recaps that went out of date unnoticed: when the server begins to listen, and then as the cron rule says. */
export function startScans(strapi: Core.Strapi): void {
  const { scan, rule } = pluginConfig(strapi).standings;
  if (!scan) return;
  const look = async (): Promise<void> => {
    try {
      const looked = await scanAlone(strapi, () => new Date());
      if (looked.length > 0) strapi.log.debug(`Recaps held against their entries again: ${looked.length}.`);
    } catch (error) {
      strapi.log.error(`The look for recaps that are out of date failed: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      scanning = undefined;
    }
  };
  const lookOnce = (): Promise<void> => (scanning ??= look());
  strapi.server.httpServer.once('listening', () => {
    void lookOnce();
    strapi.cron.add({ 'recap-standings': { task: lookOnce, options: { rule } } });
  });
}
