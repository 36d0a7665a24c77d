import type { Core, UID } from '@strapi/strapi';
import { inParts } from '../../database/in-parts';
import { sourceTypes } from '../../sources/attributes';
import { linked } from '../../sources/rows';
import { recapsStandingOn } from './footing';
import { distinctKeys, type RecapKey } from './recap-key';

export interface ChangedEntry {
  uid: UID.ContentType;
  documentId: string;
}

/** The relations of a type to others that recaps are made of, both ways. */
const relationsOf = (strapi: Core.Strapi, uid: UID.ContentType): string[] =>
  Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) => (
    attribute.type === 'relation' && 'target' in attribute && sourceTypes.some((type) => type.uid === attribute.target) ? [name] : []
  ));

/** Entries that these are linked to: a session that is new to an event concerns the recaps of the event. */
async function neighboursOf(strapi: Core.Strapi, uid: UID.ContentType, documentIds: string[]): Promise<string[]> {
  const relations = relationsOf(strapi, uid);
  if (relations.length === 0) return [];
  const rows: Record<string, unknown>[] = await inParts(documentIds, (part) =>
    strapi.db.query(uid).findMany({
      select: ['documentId'], where: { documentId: { $in: part } }, populate: Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }])),
    }));
  return rows.flatMap((row) => relations.flatMap((name) => linked(row[name])));
}

/** Recaps that may say something else since these entries were written, published, unpublished or deleted. */
export async function affectedBy(strapi: Core.Strapi, entries: ChangedEntry[]): Promise<RecapKey[]> {
  if (entries.length === 0 || (await strapi.db.query('plugin::recap.source').count()) === 0) return [];
  const documentIds = new Set(entries.map(({ documentId }) => documentId));
  for (const uid of new Set(entries.map((entry) => entry.uid))) {
    const own = [...new Set(entries.filter((entry) => entry.uid === uid).map(({ documentId }) => documentId))];
    for (const neighbour of await neighboursOf(strapi, uid, own)) documentIds.add(neighbour);
  }
  return distinctKeys(await recapsStandingOn(strapi, [...documentIds]));
}
