import type { Core } from '@strapi/strapi';
import type { ImportChange, ImportEntries, ImportEntry } from '../../../../shared/contracts/imports';
import type { PlannedEntry } from '../plan/types';
import { readImport } from '../store/import-row';
import { consider, type Looking } from './consider';
import { isAtWork } from './review-of';
import { entriesOf } from './version';

export interface EntryFilter {
  type?: 'sessions' | 'speakers' | 'event';
  change?: ImportChange;
  /** only entries in which a person's word stays */
  kept?: boolean;
  page: number;
  pageSize: number;
}

const typeOf = { 'api::event.event': 'event', 'api::session.session': 'sessions', 'api::speaker.speaker': 'speakers' } as const;

/** What a reader sees of a planned entry. */
export const shownEntry = ({ key, uid, documentId, title, change, detail, fields, place }: PlannedEntry): ImportEntry => ({
  key, uid, documentId, title, change, detail, fields, place,
});

/**
 * What would happen to each entry, a page at a time; of an import that is done, what was decided.
 * @throws NotFoundError
 */
export async function listEntries(strapi: Core.Strapi, documentId: string, { type, change, kept, page, pageSize }: EntryFilter, looking: Looking): Promise<ImportEntries.Response> {
  const row = await readImport(strapi, documentId);
  const settled = row.state === 'applied' || (await isAtWork(strapi, row, looking.now));
  const all = settled ? (row.outcome?.entries ?? []) : entriesOf((await consider(strapi, row, looking)).plan).map(shownEntry);
  const found = all.filter((entry) =>
    (type === undefined || typeOf[entry.uid] === type)
    && (change === undefined || entry.change === change)
    && (kept !== true || entry.fields.some(({ state }) => state === 'kept')));
  return { data: found.slice((page - 1) * pageSize, page * pageSize), meta: { page, pageSize, total: found.length } };
}
