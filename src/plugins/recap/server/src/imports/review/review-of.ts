import type { Core } from '@strapi/strapi';
import type { ImportReview, ListImports } from '../../../../shared/contracts/imports';
import { readImport, updateImport, listImports as readHeads, type ImportHead, type ImportRow, type RowState } from '../store/import-row';
import { leased } from '../../database/lease';
import { leaseOfImport } from '../store/lease-keys';
import { consider, type Considered, type Looking } from './consider';
import { countsOf, noCounts } from './counts';
import { sheetsOf } from './sheets';

const progressOf = ({ done, total, startedAt, finishedAt, failure }: ImportHead | ImportRow): ImportReview['progress'] => ({ done, total, startedAt, finishedAt, failure });

const sourceOf = ({ format, sourceName, system, bytes, sourceUrl }: ImportHead | ImportRow): ImportReview['source'] => ({ format, name: sourceName, system, bytes, url: sourceUrl });

/** A worker that was cut off leaves `applying` behind; when nobody holds the lease any more it has stopped. */
const stateOf = (state: RowState, working: boolean, asks: number): ImportReview['state'] => {
  if (state === 'applying') return working ? 'applying' : 'stopped';
  if (state === 'open') return asks > 0 ? 'asking' : 'ready';
  return state;
};

const eventTitle = async (strapi: Core.Strapi, documentId: string | null): Promise<ImportReview['event']> => {
  if (documentId === null) return null;
  const event: { name: string | null } | null = await strapi.db.query('api::event.event').findOne({ where: { documentId, publishedAt: null }, select: ['name'] });
  return { documentId, title: event?.name ?? documentId };
};

/** What a review shows of an import that is being applied or was: what was decided then. */
async function settled(strapi: Core.Strapi, row: ImportRow, mayPublish: boolean): Promise<ImportReview> {
  return {
    id: row.documentId,
    state: row.state === 'applied' ? 'applied' : 'applying',
    version: row.version ?? '',
    asks: [],
    source: sourceOf(row),
    event: await eventTitle(strapi, row.eventDocumentId) ?? (row.answers.event === 'new' ? { documentId: null, title: row.answers.eventName ?? row.programme.event.name ?? '' } : null),
    eventCandidates: [],
    timezone: row.answers.timezone ?? row.programme.event.timezone,
    sheets: null,
    counts: row.outcome?.counts ?? noCounts(),
    people: [],
    problems: row.programme.problems,
    publish: row.answers.publish,
    mayPublish,
    progress: progressOf(row),
    createdAt: row.readAt,
    askedBy: row.askedBy.name,
  };
}

/** What an import would do, as it was considered, for people to read. */
export const reviewFrom = (row: ImportRow, considered: Considered, { mayPublish }: Pick<Looking, 'mayPublish'>): ImportReview => ({
  id: row.documentId,
  state: stateOf(row.state, false, considered.asks.length),
  version: considered.version,
  asks: considered.asks,
  source: sourceOf(row),
  event: considered.event,
  eventCandidates: considered.eventCandidates,
  timezone: considered.timezone,
  sheets: sheetsOf(row.programme.columns),
  counts: countsOf(considered.plan),
  people: considered.plan.questions,
  problems: considered.plan.problems,
  publish: row.answers.publish && mayPublish,
  mayPublish,
  progress: progressOf(row),
  createdAt: row.readAt,
  askedBy: row.askedBy.name,
});

/** Remembers what was shown, so that a stale apply can say what is different since, and the list what waits for an answer. */
export async function remember(strapi: Core.Strapi, row: ImportRow, { version, fingerprints, asks }: Considered): Promise<void> {
  if (row.version === version && row.asks?.join() === asks.join()) return;
  await updateImport(strapi, row.documentId, { version, fingerprints, asks }, ['open', 'stopped']);
}

/** Whether a server is at work on an import, or was until a moment ago. */
export const isAtWork = async (strapi: Core.Strapi, { documentId, state }: Pick<ImportRow, 'documentId' | 'state'>, now: Date): Promise<boolean> =>
  state === 'applying' && (await leased(strapi, [leaseOfImport(documentId)], now)).size > 0;

/**
 * What an import would do as things stand now; of one that is being applied or was, what was decided and how far it is.
 * @throws NotFoundError
 */
export async function reviewOf(strapi: Core.Strapi, documentId: string, looking: Looking): Promise<ImportReview> {
  const row = await readImport(strapi, documentId);
  if (row.state === 'applied' || (await isAtWork(strapi, row, looking.now))) return settled(strapi, row, looking.mayPublish);
  const considered = await consider(strapi, row, looking);
  await remember(strapi, row, considered);
  return reviewFrom(row, considered, looking);
}

/** The last imports, newest first. */
export async function listImports(strapi: Core.Strapi, now: Date): Promise<ListImports.Response['data']> {
  const rows = await readHeads(strapi, 50);
  const working = await leased(strapi, rows.map(({ documentId }) => leaseOfImport(documentId)), now);
  const documentIds = [...new Set(rows.flatMap(({ eventDocumentId }) => (eventDocumentId === null ? [] : [eventDocumentId])))];
  const events: { documentId: string; name: string | null }[] = await strapi.db.query('api::event.event').findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null }, select: ['documentId', 'name'],
  });
  const names = new Map(events.map(({ documentId, name }) => [documentId, name ?? documentId]));
  return rows.map((row) => ({
    id: row.documentId,
    state: stateOf(row.state, working.has(leaseOfImport(row.documentId)), row.asks?.length ?? 0),
    source: sourceOf(row),
    event: row.eventDocumentId === null ? null : { documentId: row.eventDocumentId, title: names.get(row.eventDocumentId) ?? row.eventDocumentId },
    createdAt: row.readAt,
    askedBy: row.askedBy.name,
    progress: progressOf(row),
  }));
}
