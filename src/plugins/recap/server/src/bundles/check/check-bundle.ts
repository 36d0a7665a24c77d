import { checkEntry, type ComponentsOf } from '../../documents/rules/check-entry';
import { bundledTypes, isBundled, type BundledUid } from '../schema/models';
import { resolve, type BundleSchema } from '../schema/types';
import type { Attributes, BundleEntry, BundleFault, BundleFile } from '../types';
import { foldInverse } from './fold-inverse';
import { suggestion } from './nearest';
import { nameOfRow, parseFile, type ParsedFile } from './parse-file';
import { entryNode, references, type Reference } from './references';
import { shapeFaults } from './shape-faults';
import { translate } from './translate';
import { writeOrder } from './write-order';

/** What a bundle is held against. */
export interface Site {
  defaultLocale: string;
  locales: string[];
  /** Slugs the database knows, per content type: of those that the bundle names, at least. */
  slugs: ReadonlyMap<BundledUid, ReadonlySet<string>>;
  /** Files that lie in the bundle's folder, as relative paths. */
  files: ReadonlySet<string>;
}

export interface ReadBundle {
  parsed: ParsedFile[];
  entries: BundleEntry[];
  faults: BundleFault[];
  /** Types whose file could not be read: what is in it is not known. */
  unread: Set<BundledUid>;
}

const isObject = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Files of a bundle as entries, whatever their shape. */
export function readEntries(files: BundleFile[], schema: BundleSchema): ReadBundle {
  const uids = new Map(Object.entries(schema.properties ?? {}).map(([file, { items }]) => [file, items && resolve(schema, items).contentType]));
  const faults: BundleFault[] = [];
  const parsed: ParsedFile[] = [];
  const entries: BundleEntry[] = [];
  const unread = new Set<BundledUid>();
  for (const file of files) {
    const uid = uids.get(file.name);
    if (uid === undefined || !isBundled(uid)) {
      faults.push({ file: file.name, entry: '', field: '', message: unknownFile(file.name, [...uids.keys()]) });
      continue;
    }
    const read = parseFile(file);
    parsed.push(read.parsed);
    faults.push(...read.faults);
    if (read.faults.length > 0) unread.add(uid);
    for (const [index, row] of read.parsed.rows.entries()) {
      if (!isObject(row)) continue;
      const { draft, locales, ...attributes } = row;
      const texts = isObject(locales) ? Object.entries(locales).filter((pair): pair is [string, Attributes] => isObject(pair[1])) : [];
      entries.push({ file: file.name, uid, slug: nameOfRow(row, index), draft: draft === true, attributes, locales: Object.fromEntries(texts) });
    }
  }
  return { parsed, entries, faults, unread };
}

const unknownFile = (name: string, names: string[]): string =>
  name === 'recaps.json'
    ? 'recaps are not loaded: they are drafted from the entries'
    : `is no file of a bundle. The files are ${names.join(', ')}.${suggestion(name, names)}`;

/**
 * Holds a whole bundle against the schema, the rules that hold in the admin, the site and itself.
 * @returns entries in the order to write them, links on the side that holds them; and all faults, in order of the files
 */
export function checkBundle({ parsed, entries, faults, unread }: ReadBundle, schema: BundleSchema, site: Site): { entries: BundleEntry[]; faults: BundleFault[] } {
  const folded = foldInverse(entries, schema);
  const links = references(folded.entries, schema);
  const order = orderOf(folded.entries, links);
  const found = [
    ...faults,
    ...shapeFaults(parsed, schema),
    ...duplicates(entries),
    ...unknownTargets(references(entries, schema).filter(({ uid }) => !unread.has(uid)), entries, site),
    ...entries.flatMap((entry) => contentFaults(entry, schema, site)),
    ...folded.faults,
    ...order.faults,
  ];
  if (entries.length === 0 && found.length === 0) found.push({ file: '', entry: '', field: '', message: 'The folder holds no entries' });
  return { entries: order.entries, faults: sorted(found) };
}

function duplicates(entries: BundleEntry[]): BundleFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ file, slug }) => {
    const key = `${file} ${slug}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ file, entry: slug, field: 'slug', message: 'stands twice in this file' }];
  });
}

function unknownTargets(links: Reference[], entries: BundleEntry[], { slugs }: Site): BundleFault[] {
  const own = new Map<BundledUid, Set<string>>(bundledTypes.map((uid) => [uid, new Set<string>()]));
  for (const { uid, slug } of entries) own.get(uid)?.add(slug);
  return links.flatMap(({ entry, field, uid, slug, inverseOf }) => {
    if (own.get(uid)?.has(slug) || inverseOf !== undefined || slugs.get(uid)?.has(slug)) return [];
    const kind = uid.split('.')[1];
    const message = `no ${kind} "${slug}" in this bundle or on this site.${suggestion(slug, own.get(uid) ?? [])}`;
    return [{ file: entry.file, entry: entry.slug, field, message }];
  });
}

/** Faults of single values: rules of the admin, files that are not there, languages. */
function contentFaults(entry: BundleEntry, schema: BundleSchema, site: Site): BundleFault[] {
  const node = entryNode(schema, entry.uid);
  const at = (field: string, message: string): BundleFault => ({ file: entry.file, entry: entry.slug, field, message });
  const componentsOf = componentsIn(schema);
  const own = checkEntry(entry.uid, entry.attributes, componentsOf).map(({ path, message }) => at(path.join('.'), message));
  const files = Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const paths = [entry.attributes[name]].flat().filter((value) => typeof value === 'string');
    const isFile = property.file || property.items?.file;
    return isFile ? paths.filter((file) => !site.files.has(file)).map((file) => at(name, `there is no file ${file} in the bundle`)) : [];
  });
  const translated = Object.entries(entry.locales).flatMap(([locale, texts]) => {
    if (locale === site.defaultLocale) return [at(`locales.${locale}`, 'is the default language of this site: say it in the entry itself')];
    if (!site.locales.includes(locale)) {
      return [at(`locales.${locale}`, `this site has no locale "${locale}": add it under Settings > Internationalization. It has ${site.locales.join(', ')}`)];
    }
    const { attributes, faults } = translate(schema, node, entry.attributes, texts);
    const inComponents = checkEntry(entry.uid, attributes, componentsOf).map(({ path, message }) => ({ field: path.join('.'), message }));
    const known = new Set(own.map(({ field }) => field));
    return [...faults, ...inComponents.filter(({ field }) => !known.has(field))].map(({ field, message }) => at(`locales.${locale}.${field}`, message));
  });
  return [...own, ...files, ...translated];
}

const componentsIn =
  (schema: BundleSchema): ComponentsOf =>
  (uid) => {
    const node = isBundled(uid) ? entryNode(schema, uid) : schema.$defs[uid];
    return Object.entries(node?.properties ?? {}).flatMap(([attribute, property]) => {
      const component = (property.items?.$ref ?? property.$ref)?.replace('#/$defs/', '');
      return component === undefined || attribute === 'locales' ? [] : [{ attribute, component }];
    });
  };

function orderOf(entries: BundleEntry[], links: Reference[]): { entries: BundleEntry[]; faults: BundleFault[] } {
  const within = new Map<BundleEntry, string[]>();
  for (const { entry, uid, slug } of links) if (uid === entry.uid) within.set(entry, [...(within.get(entry) ?? []), slug]);
  const orders = bundledTypes.map((uid) => writeOrder(entries.filter((entry) => entry.uid === uid), (entry) => within.get(entry) ?? []));
  return { entries: orders.flatMap((order) => order.entries), faults: orders.flatMap((order) => order.faults) };
}

/** By file and entry, in the order a person reads them; the same words only once. */
function sorted(faults: BundleFault[]): BundleFault[] {
  const once = new Map(faults.map((fault) => [JSON.stringify([fault.file, fault.entry, fault.field, fault.message]), fault]));
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || compare(a.entry, b.entry) || compare(a.field, b.field));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
