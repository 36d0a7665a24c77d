import type { Core } from '@strapi/strapi';
import { references } from '../check/references';
import { bundledTypes, type BundledUid } from '../schema/models';
import type { BundleSchema } from '../schema/types';
import type { BundleEntry, BundleFault } from '../types';
import { storedEntries, type StoredEntry } from './stored-entries';

/** What became of a bundle's entries: one for each language of each. */
export interface LoadedCounts {
  made: number;
  changed: number;
  /** As the bundle says already, and published now. */
  published: number;
  unchanged: number;
}

/** The state of one load. */
export interface Loading {
  strapi: Core.Strapi;
  schema: BundleSchema;
  directory: string;
  defaultLocale: string;
  /** By `keyOf`; grows as entries are made. */
  documentIds: Map<string, string>;
  /** Rows as they were before, by `keyOf`. */
  stored: Map<string, StoredEntry[]>;
  counts: LoadedCounts;
}

export const keyOf = (uid: BundledUid, slug: string): string => `${uid} ${slug}`;

/** Reads what the site has already of a bundle's entries and of those they link to. */
export async function beginLoading(
  start: Pick<Loading, 'strapi' | 'schema' | 'directory' | 'defaultLocale'>,
  entries: BundleEntry[],
): Promise<{ loading: Loading; faults: BundleFault[] }> {
  const documentIds = new Map<string, string>();
  const stored = new Map<string, StoredEntry[]>();
  const faults: BundleFault[] = [];
  const named = [...entries, ...references(entries, start.schema)];
  for (const uid of bundledTypes) {
    const slugs = [...new Set(named.filter((one) => one.uid === uid).map(({ slug }) => slug))];
    for (const row of await storedEntries(start.strapi, start.schema, uid, slugs)) {
      const key = keyOf(uid, row.slug);
      const known = documentIds.get(key);
      if (known !== undefined && known !== row.documentId) {
        faults.push({ file: '', entry: row.slug, field: 'slug', message: `two entries of this site (${uid}) bear this slug. Change one of them first` });
      }
      documentIds.set(key, row.documentId);
      stored.set(key, [...(stored.get(key) ?? []), row]);
    }
  }
  return { loading: { ...start, documentIds, stored, counts: { made: 0, changed: 0, published: 0, unchanged: 0 } }, faults };
}
