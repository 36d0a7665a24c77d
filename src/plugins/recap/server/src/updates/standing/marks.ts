import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inParts } from '../../database/in-parts';
import type { EntryUid } from '../../engine/entries';
import { caseStudyType, eventType, sessionType, sourceTypes, type SourceType } from '../../sources/attributes';
import { attributesOf, linked, populateOf, type Row } from '../../sources/rows';
import { storedFooting, footingText } from './footing';
import { distinctKeys, keyText, type RecapKey } from './recap-key';

const time = (instant: string | null | undefined): number | null => (instant ? new Date(instant).getTime() : null);

/**
 * One line for a row. Imports straight into the database needn't write the time of the change, so that the attributes
 * themselves count; of a draft only what it links to.
 */
function lineOf(strapi: Core.Strapi, type: SourceType, row: Row, isDraft: boolean): string {
  const links = type.relations.map((name) => linked(row[name]));
  const line = JSON.stringify([row.locale, isDraft, time(row.updatedAt), links, isDraft ? null : attributesOf(strapi, type, row)]);
  return createHash('sha256').update(line).digest('base64');
}

/** `uid documentId` -> what tells one state of the entry from another, all its languages and versions. */
async function statesOf(strapi: Core.Strapi, documentIds: Map<EntryUid, Set<string>>): Promise<Map<string, string[]>> {
  const states = new Map<string, string[]>();
  for (const type of sourceTypes) {
    const { uid, scalars, relations } = type;
    const ids = [...(documentIds.get(uid) ?? [])];
    const drafted = strapi.contentType(uid).options?.draftAndPublish === true;
    const links = Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }]));
    const add = (rows: Row[], isDraft: boolean) => {
      for (const row of rows) {
        const key = footingText({ entryUid: uid, entryDocumentId: row.documentId });
        states.set(key, [...(states.get(key) ?? []), `${key} ${lineOf(strapi, type, row, isDraft)}`]);
      }
    };
    add(await inParts(ids, (part) =>
      strapi.db.query(uid).findMany({
        select: ['documentId', 'locale', 'updatedAt', ...scalars],
        where: { documentId: { $in: part }, ...(drafted ? { publishedAt: { $notNull: true } } : {}) },
        populate: populateOf(strapi, type, relations),
      })), false);
    if (!drafted) continue;
    add(await inParts(ids, (part) =>
      strapi.db.query(uid).findMany({
        select: ['documentId', 'locale', 'updatedAt'], where: { documentId: { $in: part }, publishedAt: { $null: true } }, populate: links,
      })), true);
  }
  return states;
}

/** event -> entries that are linked to it: those a recap doesn't stand on yet are new to it. */
async function linkingTo(strapi: Core.Strapi, events: string[]): Promise<Map<string, string[]>> {
  const linking = new Map<string, string[]>();
  for (const [type, attribute] of [[sessionType, 'event'], [caseStudyType, 'events'], [eventType, 'partOf']] as const) {
    const rows: Row[] = await inParts(events, (part) =>
      strapi.db.query(type.uid).findMany({
        select: ['documentId', 'locale', 'publishedAt', 'updatedAt'],
        where: { [attribute]: { documentId: { $in: part } } },
        populate: { [attribute]: { select: ['documentId'] } },
      }));
    for (const row of rows) {
      const { documentId, locale, publishedAt, updatedAt } = row;
      const line = JSON.stringify([type.uid, documentId, locale, publishedAt === null, time(updatedAt)]);
      for (const event of linked(row[attribute])) linking.set(event, [...(linking.get(event) ?? []), line]);
    }
  }
  return linking;
}

/** The newest text kept of each recap: another one may go back to another baseline. */
async function newestGenerations(strapi: Core.Strapi, recapDocumentIds: string[]): Promise<Map<string, number>> {
  const rows: (RecapKey & { generation: number })[] = await inParts([...new Set(recapDocumentIds)], (part) =>
    strapi.db.query('plugin::recap.revision').findMany({
      select: ['recapDocumentId', 'recapLocale', 'generation'], where: { recapDocumentId: { $in: part } }, orderBy: { generation: 'asc' },
    }));
  return new Map(rows.map((row) => [keyText(row), row.generation]));
}

/** When each recap's own draft was saved: what the check found in it is stored beside the standing. */
async function savedAt(strapi: Core.Strapi, recapDocumentIds: string[]): Promise<Map<string, number | null>> {
  const rows: { documentId: string; locale: string; updatedAt: string }[] = await inParts([...new Set(recapDocumentIds)], (part) =>
    strapi.db.query('api::recap.recap').findMany({ select: ['documentId', 'locale', 'updatedAt'], where: { documentId: { $in: part }, publishedAt: { $null: true } } }));
  return new Map(rows.map(({ documentId, locale, updatedAt }) => [keyText({ recapDocumentId: documentId, recapLocale: locale }), time(updatedAt)]));
}

/**
 * A mark for each recap that is another one as soon as its draft was saved, or an entry it stands on was written,
 * published, unpublished or deleted, by whatever way, or another was linked to its events. Nothing is composed, and the
 * number of statements doesn't depend on that of recaps (up to a thousand entries, then once more per thousand).
 */
export async function marksOf(strapi: Core.Strapi, recaps: RecapKey[]): Promise<Map<string, string>> {
  const documentIds = recaps.map(({ recapDocumentId }) => recapDocumentId);
  const footing = await storedFooting(strapi, documentIds);
  const byType = new Map<EntryUid, Set<string>>(sourceTypes.map(({ uid }) => [uid, new Set()]));
  for (const { entryUid, entryDocumentId } of footing) byType.get(entryUid)?.add(entryDocumentId);
  const states = await statesOf(strapi, byType);
  const linking = await linkingTo(strapi, [...(byType.get(eventType.uid) ?? [])]);
  const generations = await newestGenerations(strapi, documentIds);
  const saved = await savedAt(strapi, documentIds);
  const defaultLocale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();

  const lines = new Map<string, string[]>();
  for (const entry of footing) {
    const of = lines.get(keyText(entry)) ?? [];
    of.push(footingText(entry), ...(states.get(footingText(entry)) ?? []));
    if (entry.entryUid === eventType.uid) of.push(...(linking.get(entry.entryDocumentId) ?? []));
    lines.set(keyText(entry), of);
  }
  return new Map(distinctKeys(recaps).map((recap) => {
    const key = keyText(recap);
    const text = [defaultLocale, String(generations.get(key) ?? 0), String(saved.get(key) ?? 0), ...(lines.get(key) ?? []).sort()].join('\n');
    return [key, createHash('sha256').update(text).digest('hex').slice(0, 32)];
  }));
}
