import type { Modules, UID } from '@strapi/strapi';
import { entryNode } from '../check/references';
import { translate } from '../check/translate';
import type { BundledUid } from '../schema/models';
import type { SchemaNode } from '../schema/types';
import type { Attributes, BundleEntry } from '../types';
import { whenFree } from '../../database/when-free';
import { keyOf, type Loading } from './loading';
import { differences } from './same';
import { libraryName, uploadFile } from './upload-file';
import { writeData } from './write-data';

type Input = Modules.Documents.Params.Data.Input<UID.ContentType>;

/**
 * Makes one language of an entry what the bundle says, and publishes it unless it is to stay a draft.
 * Writes nothing where it says so already. @throws ValidationError of the rules that hold in the admin
 */
export async function writeVersion(loading: Loading, entry: BundleEntry, locale: string): Promise<void> {
  const { strapi, schema, counts, documentIds } = loading;
  const node = entryNode(schema, entry.uid);
  const drafted = strapi.contentType(entry.uid).options?.draftAndPublish === true;
  const attributes = attributesIn(loading, entry, locale);
  const files = await filesOf(node, attributes, loading.directory);
  const wanted = named(attributes, node, files);

  const key = keyOf(entry.uid, entry.slug);
  const rows = (loading.stored.get(key) ?? []).filter((row) => row.locale == null || row.locale === locale);
  const draft = rows.find((row) => !drafted || row.publishedAt === null);
  const published = rows.find((row) => row.publishedAt !== null);
  const publishes = drafted && !entry.draft;
  const changed = !draft || differences(schema, node, wanted, draft).length > 0;
  const stale = publishes && (!published || differences(schema, node, withoutLinks(node, wanted), published).length > 0);
  if (!changed && !stale) {
    counts.unchanged += 1;
    return;
  }

  const fileIds = new Map<string, number>();
  for (const [file, library] of files) fileIds.set(library, await uploadFile(strapi, loading.directory, file));
  const data = writeData(schema, node, wanted, {
    documentId: (uid: BundledUid, slug) => {
      const target = documentIds.get(keyOf(uid, slug));
      if (target === undefined) throw new Error(`"${slug}", which it links to, could not be written`);
      return target;
    },
    fileId: (name) => fileIds.get(name) ?? 0,
  }) as Input;
  const documentId = documentIds.get(key);
  const version = { data, ...(strapi.plugin('i18n').service('content-types').isLocalizedContentType(strapi.contentType(entry.uid)) ? { locale } : {}) };
  const status = publishes ? { status: 'published' as const } : {};
  const documents = strapi.documents(entry.uid);
  const written = await whenFree(strapi, () =>
    documentId === undefined ? documents.create({ ...version, ...status }) : documents.update({ documentId, ...version, ...status }),
  );
  if (!written) throw new Error('was deleted while this ran');
  documentIds.set(key, written.documentId);
  counts[!draft ? 'made' : changed ? 'changed' : 'published'] += 1;
}

function attributesIn({ schema, defaultLocale }: Loading, entry: BundleEntry, locale: string): Attributes {
  if (locale === defaultLocale) return entry.attributes;
  const { attributes } = translate(schema, entryNode(schema, entry.uid), entry.attributes, entry.locales[locale]);
  return { ...attributes, slug: entry.slug };
}

const isFile = (node: SchemaNode, name: string): boolean => Boolean(node.properties?.[name]?.file ?? node.properties?.[name]?.items?.file);

/** Files an entry names: path in the bundle -> name in the media library. */
async function filesOf(node: SchemaNode, attributes: Attributes, directory: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (!isFile(node, name)) continue;
    for (const file of [value].flat()) if (typeof file === 'string') files.set(file, await libraryName(directory, file));
  }
  return files;
}

/** The attributes with files as they are called in the media library. */
const named = (attributes: Attributes, node: SchemaNode, files: Map<string, string>): Attributes => {
  const library = (value: unknown): unknown => (Array.isArray(value) ? value.map(library) : (files.get(String(value)) ?? value));
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, isFile(node, name) ? library(value) : value]));
};

/** What a published version links to depends on what else is published; that is no reason to publish it again. */
const withoutLinks = (node: SchemaNode, attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => {
      const property = node.properties?.[name];
      return property?.slugOf === undefined && property?.items?.slugOf === undefined;
    }),
  );
