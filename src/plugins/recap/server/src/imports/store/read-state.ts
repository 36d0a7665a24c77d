import type { Core } from '@strapi/strapi';
import type { ImportedRecord, SiteState, StoredEntry } from '../plan/state';
import type { ImportedUid } from '../plan/values';
import { storedEntry, type EntryRow } from './stored-entry';

interface RecordRow {
  model: ImportedUid;
  system: string;
  identifier: string;
  scope: string;
  entryDocumentId: string;
  baseline: ImportedRecord['baseline'];
  presence: ImportedRecord['presence'];
}

const target = { select: ['documentId'] };
const populate = {
  'api::event.event': { places: true, materials: true, origin: true },
  'api::session.session': { event: target, contributions: { populate: { speaker: target } }, materials: true, origin: true },
} as const;
type DraftedUid = keyof typeof populate;

/** Drafts in one language with what readers see of them. */
async function drafted(strapi: Core.Strapi, uid: DraftedUid, where: object, locale: string): Promise<StoredEntry[]> {
  const drafts: EntryRow[] = await strapi.db.query(uid).findMany({ where: { $and: [where, { locale, publishedAt: null }] }, populate: populate[uid], orderBy: { id: 'asc' } });
  const published: { documentId: string; updatedAt: string }[] = await strapi.db.query(uid).findMany({
    where: { $and: [where, { locale, publishedAt: { $notNull: true } }] }, select: ['documentId', 'updatedAt'],
  });
  const seen = new Map(published.map(({ documentId, updatedAt }) => [documentId, updatedAt]));
  return drafts.map((row) => storedEntry(uid, row, seen.get(row.documentId) ?? null));
}

/**
 * What a plan needs to know of the site, in a number of statements that doesn't depend on how many entries there are.
 * @param event documentId of the event the programme goes into; null: a new one
 */
export async function readState(
  strapi: Core.Strapi, { system, event, locale }: { system: string; event: string | null; locale: string },
): Promise<SiteState> {
  const rows: RecordRow[] = await strapi.db.query('plugin::recap.imported').findMany({
    where: { system, scope: { $in: event === null ? [''] : ['', event] } },
    select: ['model', 'system', 'identifier', 'scope', 'entryDocumentId', 'baseline', 'presence'],
  });
  const records = rows.map(({ model, entryDocumentId, ...row }): ImportedRecord => ({ ...row, uid: model, documentId: entryDocumentId }));
  const [found] = event === null ? [] : await drafted(strapi, 'api::event.event', { documentId: event }, locale);
  const ofRecords = records.filter(({ uid }) => uid === 'api::session.session').map(({ documentId }) => documentId);
  const sessions = event === null
    ? []
    : await drafted(strapi, 'api::session.session', { $or: [{ event: { documentId: event } }, { documentId: { $in: ofRecords } }] }, locale);
  const speakers: EntryRow[] = await strapi.db.query('api::speaker.speaker').findMany({ populate: { links: true, origin: true }, orderBy: { id: 'asc' } });
  return { event: found ?? null, sessions, speakers: speakers.map((row) => storedEntry('api::speaker.speaker', row, undefined)), records };
}
