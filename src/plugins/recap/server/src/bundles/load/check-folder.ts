import type { Core } from '@strapi/strapi';
import { checkBundle, readEntries } from '../check/check-bundle';
import { references } from '../check/references';
import { makeSchema } from '../schema/make-schema';
import { bundledTypes, modelsOf, type BundledUid } from '../schema/models';
import type { BundleSchema } from '../schema/types';
import type { BundleEntry, BundleFault } from '../types';
import type { BundleFolder } from './read-folder';
import { storedEntries } from './stored-entries';

export interface CheckedFolder {
  schema: BundleSchema;
  defaultLocale: string;
  /** In the order to write them. */
  entries: BundleEntry[];
  faults: BundleFault[];
  /** Locales to be made before anything else: only where they may be. */
  newLocales: IsoLocale[];
}

interface IsoLocale {
  code: string;
  name: string;
}

/**
 * The bundle held against this site, without writing anything.
 * @param mayAddLocales a language of the bundle that the site lacks is no fault, if Strapi knows it
 */
export async function checkFolder(strapi: Core.Strapi, folder: BundleFolder, mayAddLocales = false): Promise<CheckedFolder> {
  const schema = makeSchema(modelsOf(strapi));
  const read = readEntries(folder.json, schema);
  const i18n = strapi.plugin('i18n');
  const rows: { code: string }[] = await i18n.service('locales').find();
  const codes = rows.map(({ code }) => code);
  const defaultLocale: string = await i18n.service('locales').getDefaultLocale();
  const used = new Set(read.entries.flatMap(({ locales }) => Object.keys(locales)));
  const known: IsoLocale[] = mayAddLocales ? i18n.service('iso-locales').getIsoLocales() : [];
  const newLocales = known.filter(({ code }) => used.has(code) && !codes.includes(code));
  const slugs = await knownSlugs(strapi, read.entries, schema);
  const site = { defaultLocale, locales: [...codes, ...newLocales.map(({ code }) => code)], slugs, files: folder.others };
  return { schema, defaultLocale, newLocales, ...checkBundle(read, schema, site) };
}

/** Of the slugs that the bundle names and doesn't hold: those that this site has. */
async function knownSlugs(strapi: Core.Strapi, entries: BundleEntry[], schema: BundleSchema): Promise<Map<BundledUid, Set<string>>> {
  const own = new Set(entries.map(({ uid, slug }) => `${uid} ${slug}`));
  const elsewhere = references(entries, schema).filter(({ uid, slug }) => !own.has(`${uid} ${slug}`));
  const known = new Map<BundledUid, Set<string>>();
  for (const uid of bundledTypes) {
    const slugs = [...new Set(elsewhere.filter((link) => link.uid === uid).map(({ slug }) => slug))];
    known.set(uid, new Set((await storedEntries(strapi, schema, uid, slugs)).map(({ slug }) => slug)));
  }
  return known;
}
