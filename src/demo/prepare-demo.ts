import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadBundle } from '../plugins/recap/server/src/bundles/load/load-bundle';
import { readFolder } from '../plugins/recap/server/src/bundles/load/read-folder';
import { faultLine } from '../plugins/recap/server/src/bundles/types';
import { demoAdmin, type Login } from './demo-admin';
import { draftDemoRecaps } from './demo-recaps';
import { openPublicReading } from './public-reading';

const bundles = ['openinfra-days-italy-2019', 'sestante-2025', 'fixit-data-day-2025'];

const note = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'demo', key: 'prepared' });

/** Content that no demo began: the demo leaves such a database alone. */
async function belongsToSomebody(strapi: Core.Strapi): Promise<boolean> {
  const begun = await note(strapi).get({});
  return begun === null && (await strapi.db.query('api::event.event').count()) > 0;
}

/**
 * Fills an empty database with what the demo shows: three events, two of them with a recap. Done once: what people
 * changed since then stays. A demo that was interrupted goes on.
 * @param directory of the bundles
 * @param tell hears what is done, with times
 */
export async function prepareDemo(strapi: Core.Strapi, directory: string, login: Login, now: Date, tell: (text: string) => void): Promise<void> {
  const state = await note(strapi).get({});
  if (state === 'done') return tell('Everything is there already');
  if (await belongsToSomebody(strapi)) return tell('This database has events of its own: nothing was added to it');
  await note(strapi).set({ value: 'begun' });

  for (const name of bundles) {
    const started = performance.now();
    const outcome = await loadBundle(strapi, await readFolder(path.join(directory, name)), { addLocales: true });
    if (outcome.kind !== 'loaded') throw new Error(`The bundle ${name} could not be loaded:\n${outcome.faults.map(faultLine).join('\n')}`);
    const { made, unchanged } = outcome.counts;
    tell(`Loaded ${name}: ${made} entries${unchanged > 0 ? `, ${unchanged} were there` : ''} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  await demoAdmin(strapi, login);
  await openPublicReading(strapi);
  tell('Made a demo admin; anybody may read published entries over REST');
  await draftDemoRecaps(strapi, now, tell);
  await note(strapi).set({ value: 'done' });
}
