import type { Core } from '@strapi/strapi';
import { pluginConfig } from '../config/plugin-config';
import { reporter } from './report';
import { runAutomation } from './run';

let running: Promise<void> | undefined;

/** Waits for a look that is under way: the database must not be closed under it. */
export const automationIdle = (): Promise<void> => running ?? Promise.resolve();

/**
 * Looks for due events when the server begins to listen, and then as the cron rule says. It fires on every instance of
 * a site; the claims make sure of one draft. Commands load the application and don't listen: they start nothing.
 */
export function startAutomation(strapi: Core.Strapi): void {
  const settings = pluginConfig(strapi).automation;
  if (!settings.enabled) {
    strapi.log.debug('Automatic drafting is off.');
    return;
  }
  const report = reporter(strapi.log);
  const look = async (): Promise<void> => {
    try {
      report(await runAutomation(strapi, { settings, now: new Date() }));
    } catch (error) {
      strapi.log.error(`Automatic drafting could not look: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      running = undefined;
    }
  };
  /** One look at a time; one that comes while another is under way would see the same. */
  const lookOnce = (): Promise<void> => (running ??= look());
  strapi.server.httpServer.once('listening', () => {
    strapi.log.info(`Automatic drafting looks for events ${settings.hoursAfterEnd} hours after their end, at start and by ${settings.rule}.`);
    void lookOnce();
    strapi.cron.add({ 'recap-automation': { task: lookOnce, options: { rule: settings.rule } } });
  });
}
