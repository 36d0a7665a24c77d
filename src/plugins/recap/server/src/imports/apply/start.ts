import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../../config/plugin-config';
import { takeUpImports } from './take-up';

let looking: Promise<void> | undefined;

/** Waits for a look that is under way: the database must not be closed under it. */
export const takingUpIdle = (): Promise<void> => looking ?? Promise.resolve();

/**
 * Looks for imports that were cut off when the server begins to listen, and then as the cron rule says: the server that
 * was killed may never come back, and its lease may still hold when this one starts. Commands load the application and
 * don't listen: they take up nothing.
 */
export function startTakingUp(strapi: Core.Strapi): void {
  const { takeUp, rule } = pluginConfig(strapi).imports;
  const look = async (): Promise<void> => {
    try {
      await takeUpImports(strapi, new Date());
    } catch (error) {
      strapi.log.error(`Imports that were cut off could not be looked for: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      looking = undefined;
    }
  };
  const lookOnce = (): Promise<void> => (looking ??= look());
  strapi.server.httpServer.once('listening', () => {
    void lookOnce();
    if (takeUp) strapi.cron.add({ 'recap-imports': { task: lookOnce, options: { rule } } });
  });
}
