import type { StoredEntry } from '../plan/state';
import { importedFields, rowColumns, type ImportedUid, type Row, type Value, type Values } from '../plan/values';

/** An entry's draft as the database has it, with the lists an import knows populated. */
export interface EntryRow {
  documentId: string;
  updatedAt: string;
  [attribute: string]: unknown;
}

const instants = new Set(['startsAt', 'endsAt']);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const cell = (value: unknown): string | null => {
  if (isObject(value)) return typeof value.documentId === 'string' ? value.documentId : null;
  return typeof value === 'string' && value !== '' ? value : null;
};

const valueOf = (field: string, value: unknown): Value => {
  const known = rowColumns[field];
  if (known) return (Array.isArray(value) ? value.filter(isObject) : []).map((row): Row => Object.fromEntries(known.map((column) => [column, cell(row[column])])));
  if (typeof value === 'boolean') return value;
  if (instants.has(field) && (typeof value === 'string' || value instanceof Date)) return new Date(value).toISOString();
  return cell(value);
};

const idsOf = (value: unknown): number[] => (Array.isArray(value) ? value.filter(isObject).map(({ id }) => Number(id)) : []);

/**
 * A row of the database as a plan compares it.
 * @param published when the version that readers see was last changed; null: there is none; undefined: the type has no drafts
 */
export function storedEntry(uid: ImportedUid, row: EntryRow, published: string | null | undefined): StoredEntry {
  const fields = importedFields[uid];
  const origin = isObject(row.origin) ? { system: cell(row.origin.system), identifier: cell(row.origin.identifier) } : null;
  const values: Values = Object.fromEntries(fields.map((field) => [field, valueOf(field, row[field])]));
  // As the content manager sees it: modified when the draft is younger than what was published.
  const publication = published === undefined ? 'published' : published === null ? 'draft' : new Date(published) >= new Date(row.updatedAt) ? 'published' : 'modified';
  return {
    uid,
    documentId: row.documentId,
    values,
    rowIds: Object.fromEntries(fields.filter((field) => field in rowColumns).map((field) => [field, idsOf(row[field])])),
    publication,
    origin,
  };
}
