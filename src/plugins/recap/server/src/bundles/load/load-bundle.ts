import type { Core } from '@strapi/strapi';
import type { BundleEntry, BundleFault } from '../types';
import { whenFree } from '../../database/when-free';
import { checkFolder } from './check-folder';
import { beginLoading, type LoadedCounts } from './loading';
import type { BundleFolder } from './read-folder';
import { writeVersion } from './write-version';

export type LoadOutcome =
  /** Nothing was written. */
  | { kind: 'refused'; faults: BundleFault[] }
  /** Some entries could not be written; the others were. */
  | { kind: 'incomplete'; counts: LoadedCounts; faults: BundleFault[] }
  | { kind: 'loaded'; counts: LoadedCounts };

export interface LoadOptions {
  /** How far it is: entries, once for each language. */
  progress?: (done: number, total: number) => void;
  /** Add the languages of the bundle that the site lacks. Default: a missing one is a fault. */
  addLocales?: boolean;
}

/**
 * Loads a bundle: new entries are made, those that say something else are changed, the others are left alone. What the
 * bundle is silent about stays as it is. Nothing is written unless the whole bundle is in order.
 */
export async function loadBundle(strapi: Core.Strapi, folder: BundleFolder, { progress, addLocales }: LoadOptions = {}): Promise<LoadOutcome> {
  const { schema, defaultLocale, newLocales, entries, faults } = await checkFolder(strapi, folder, addLocales);
  if (faults.length > 0) return { kind: 'refused', faults };
  const { loading, faults: doubled } = await beginLoading({ strapi, schema, defaultLocale, directory: folder.directory }, entries);
  if (doubled.length > 0) return { kind: 'refused', faults: doubled };

  for (const { code, name } of newLocales) await whenFree(strapi, () => strapi.plugin('i18n').service('locales').create({ code, name }));
  // What is linked to is published before what links to it, or Strapi drops the link; other languages come last.
  const versions = [
    ...entries.map((entry) => ({ entry, locale: defaultLocale })),
    ...entries.flatMap((entry) => Object.keys(entry.locales).map((locale) => ({ entry, locale }))),
  ];
  const failed: BundleFault[] = [];
  for (const [index, { entry, locale }] of versions.entries()) {
    try {
      await writeVersion(loading, entry, locale);
    } catch (error) {
      failed.push(...faultsOf(error, entry, locale === defaultLocale ? [] : ['locales', locale]));
    }
    progress?.(index + 1, versions.length);
  }
  return failed.length > 0 ? { kind: 'incomplete', counts: loading.counts, faults: failed } : { kind: 'loaded', counts: loading.counts };
}

interface Refusal {
  message: string;
  path?: (string | number)[];
}

/** What Strapi had against an entry, field by field where it says so. */
function faultsOf(error: unknown, { file, slug }: BundleEntry, within: string[]): BundleFault[] {
  const { message, details } = error as { message?: string; details?: { errors?: Refusal[] } };
  const refusals: Refusal[] = details?.errors?.length ? details.errors : [{ message: message ?? String(error) }];
  return refusals.map((refusal) => ({ file, entry: slug, field: [...within, ...(refusal.path ?? [])].join('.'), message: refusal.message }));
}
