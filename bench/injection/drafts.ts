import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defaultOptions, type RecapOptions } from '../../src/plugins/recap/shared/options';
import { compose } from '../../src/plugins/recap/server/src/engine/compose';
import { bundleGraph, readBundle, type Bundle } from '../../tests/support/bundle-graph';
import { largeEvent } from '../../tests/support/large-event';
import { madeEvent } from './made-event';
import type { Draft } from './types';

const bundleFolders = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => path.join(folder, name)) : []);

const hasEvents = (folder: string): boolean => existsSync(path.join(folder, 'events.json'));

function draftOf(name: string, bundle: Bundle, locale: string, options: Partial<RecapOptions> = {}, defaultLocale = 'en'): Draft {
  const graph = bundleGraph(bundle, { locale, defaultLocale });
  const recap = compose({ graph, today: '2026-01-01', options: { ...defaultOptions, ...options } });
  const { title, summary, body } = recap;
  return { name: `${name} (${locale})`, graph, recap, article: { title, summary, body } };
}

/**
 * The drafts that errors are put into: the shipped bundles, invented events large and small, and the bundles in
 * `RECAP_BUNDLES`, a folder of folders.
 * @param made how many small invented events in each language
 * @param sizes how many sessions the large ones have
 */
export function drafts(root: string, made: number, sizes = [5, 30, 60, 120]): Draft[] {
  const extra = process.env.RECAP_BUNDLES;
  const folders = [...bundleFolders(path.join(root, 'database/seeds')), ...(extra ? bundleFolders(extra).map((folder) => (hasEvents(folder) ? folder : path.join(folder, 'entries'))) : [])].filter(hasEvents);
  const large = sizes.map((sessions, index) => [`large ${sessions}`, largeEvent({ sessions, seed: index + 1, parts: index % 3 === 2 ? 3 : 0 })] as const);
  return [
    ...folders.flatMap((folder) => {
      const bundle = readBundle(folder);
      const name = path.basename(folder);
      const italian = bundle.events.some(({ locales }) => locales && 'it' in locales);
      return [draftOf(name, bundle, 'en'), draftOf(name, bundle, 'en', { english: 'en-US', length: 'full' }), ...(italian ? [draftOf(name, bundle, 'it')] : [])];
    }),
    ...large.flatMap(([name, bundle]) => [draftOf(name, bundle, 'en'), draftOf(name, bundle, 'en', { english: 'en-US', length: 'full' })]),
    ...Array.from({ length: made }, (_, index) => [
      draftOf(`made ${index}`, madeEvent(index, 'en'), 'en', { english: index % 3 === 0 ? 'en-US' : 'en-GB' }),
      draftOf(`made ${index}`, madeEvent(1000 + index, 'it'), 'it', {}, 'it'),
    ]).flat(),
  ];
}
