import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ImportAsk, ImportEntry, ImportReview } from '../../../../shared/contracts/imports';
import type { Asker } from '../../drafts/asker';
import type { Answers } from '../plan/state';
import type { Programme } from '../programme';

/** open: read, perhaps with questions. The other states are those of the contract. */
export type RowState = 'open' | 'applying' | 'applied' | 'stopped';

/** What was decided when it was first applied, kept to be looked at afterwards. */
export interface Outcome {
  counts: ImportReview['counts'];
  entries: ImportEntry[];
}

/** One import, as it is stored. Datetimes are ISO strings. */
export interface ImportRow {
  id: number;
  documentId: string;
  sourceName: string;
  sourceUrl: string | null;
  format: string;
  system: string;
  bytes: number;
  hash: string;
  programme: Programme;
  answers: Answers;
  state: RowState;
  /** The event it went into, as soon as there is one. */
  eventDocumentId: string | null;
  /** What had to be answered first when it was last looked at; null: it was read before this was kept. */
  asks: ImportAsk[] | null;
  /** Of the review that was last shown, and a digest for each of its entries. */
  version: string | null;
  fingerprints: Record<string, string> | null;
  outcome: Outcome | null;
  done: number;
  total: number;
  startedAt: string | null;
  finishedAt: string | null;
  failure: string | null;
  readAt: string;
  askedBy: Asker;
}

const uid = 'plugin::recap.import';

/** Everything but the bytes of the source, which are read only when it has to be read again. */
const columns = [
  'documentId', 'sourceName', 'sourceUrl', 'format', 'system', 'bytes', 'hash', 'programme', 'answers', 'state', 'eventDocumentId', 'asks', 'version',
  'fingerprints', 'outcome', 'done', 'total', 'startedAt', 'finishedAt', 'failure', 'readAt', 'askedBy',
];

/** @throws NotFoundError */
export async function readImport(strapi: Core.Strapi, documentId: string): Promise<ImportRow> {
  const row: ImportRow | null = await strapi.db.query(uid).findOne({ where: { documentId }, select: columns });
  if (!row) throw new errors.NotFoundError(`There is no import ${documentId}. Read the source again.`);
  return row;
}

export type ImportHead = Pick<ImportRow, 'documentId' | 'sourceName' | 'sourceUrl' | 'format' | 'system' | 'bytes' | 'state' | 'eventDocumentId' | 'asks' | 'done' | 'total' | 'startedAt' | 'finishedAt' | 'failure' | 'readAt' | 'askedBy'>;

/** The last ones, newest first, without what was read. */
export const listImports = (strapi: Core.Strapi, limit: number): Promise<ImportHead[]> =>
  strapi.db.query(uid).findMany({
    select: columns.filter((column) => !['programme', 'answers', 'fingerprints', 'outcome', 'version', 'hash'].includes(column)),
    orderBy: [{ readAt: 'desc' }, { id: 'desc' }],
    limit,
  });

export const createImport = (
  strapi: Core.Strapi, row: Omit<ImportRow, 'id' | 'documentId'> & { documentId: string; source: string },
): Promise<unknown> => strapi.db.query(uid).create({ data: row });

/**
 * Changes an import, if it is still in one of these states.
 * @returns whether it was
 */
export async function updateImport(
  strapi: Core.Strapi, documentId: string, changes: Partial<Omit<ImportRow, 'id' | 'documentId'>> & { source?: string | null }, states?: RowState[],
): Promise<boolean> {
  const where = { documentId, ...(states ? { state: { $in: states } } : {}) };
  const { count } = await strapi.db.query(uid).updateMany({ where, data: changes });
  return count > 0;
}

/** The source as it was kept; null once it was applied. */
export async function keptSource(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const row: { source: string | null } | null = await strapi.db.query(uid).findOne({ where: { documentId }, select: ['source'] });
  return row?.source ?? null;
}
