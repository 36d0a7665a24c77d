import type { Core } from '@strapi/strapi';
import type { EntryUid } from '../engine/entries';
import type { SourceType } from './attributes';

/** A row of an entry as the database layer gives it. Relations are there only as far as they were asked for. */
export interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  updatedAt: string;
  [attribute: string]: unknown;
}

type Attributes = Record<string, { type: string; relation?: string; component?: string }>;

/** The attributes of the component that an attribute holds. */
const components = (strapi: Core.Strapi, uid: EntryUid, attribute: string): Attributes => {
  const attributes: Attributes = strapi.contentType(uid).attributes;
  const { component } = attributes[attribute];
  const found = Object.values(strapi.components).find(({ uid: its }) => its === component);
  if (!found) throw new Error(`${uid} has no component at "${attribute}": its schema was changed`);
  return found.attributes;
};

/** What to populate to read the whole of an entry: its components with the entries they name, its media, and relations asked for. */
export function populateOf(strapi: Core.Strapi, type: SourceType, relations: string[]): Record<string, unknown> {
  const named = { select: ['documentId'] };
  const populate: Record<string, unknown> = {};
  for (const attribute of type.components) {
    const inner = Object.entries(components(strapi, type.uid, attribute)).filter(([, { type: kind }]) => kind === 'relation');
    populate[attribute] = inner.length === 0 ? true : { populate: Object.fromEntries(inner.map(([name]) => [name, named])) };
  }
  for (const attribute of type.media) populate[attribute] = { select: ['url', 'alternativeText'] };
  for (const attribute of relations) populate[attribute] = named;
  return populate;
}

const isRow = (value: unknown): value is { documentId: string } =>
  typeof value === 'object' && value !== null && typeof (value as { documentId?: unknown }).documentId === 'string';

/** documentIds of a populated relation, one or many, in their order. */
export const linked = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(isRow).map((row) => row.documentId);

/** A component as plain data: without row ids, its relations as documentIds. */
const plainComponent = (value: Record<string, unknown>, attributes: Attributes) =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]): [string, unknown][] => {
      if (!(name in value)) return [];
      if (attribute.type !== 'relation') return [[name, value[name]]];
      const ids = linked(value[name]);
      return [[name, attribute.relation?.endsWith('Many') ? ids : (ids[0] ?? null)]];
    }),
  );

/** The attributes of a row that recaps read, as plain data, relations of the entry itself left out. */
export function attributesOf(strapi: Core.Strapi, type: SourceType, row: Row): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const name of type.scalars) attributes[name] = row[name] ?? null;
  for (const name of type.components) {
    const items = row[name];
    attributes[name] = Array.isArray(items) ? items.map((item) => plainComponent(item, components(strapi, type.uid, name))) : [];
  }
  for (const name of type.media) {
    const file = row[name];
    attributes[name] =
      typeof file === 'object' && file !== null && 'url' in file
        ? { url: file.url, alternativeText: 'alternativeText' in file ? file.alternativeText : null }
        : null;
  }
  return attributes;
}
