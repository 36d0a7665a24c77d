import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { whenFree } from '../../database/when-free';
import { consider, defaultLocaleOf } from '../review/consider';
import { hasWork, newEvent, newSpeaker, type PlannedEntry } from '../plan/types';
import { readImport, updateImport } from '../store/import-row';
import { renewLease, takeLease } from '../../database/lease';
import { leaseOfEvent, leaseOfImport } from '../store/lease-keys';
import { resolve, resolveValues } from './entry-input';
import { reasonOf } from './reason-of';
import { writeEntry } from './write-entry';
import { writeRecords, type RecordToWrite } from './write-records';

/** Entries written in one transaction: enough to spare the disk, few enough that others get their turn on SQLite's one connection. */
const batchSize = 10;

/** After so many errors in a row that no rule of an entry explains, something is wrong with the site itself. */
const mostFaults = 3;

/** Somebody else has taken over: this worker has been silent for too long. */
export class LeaseLost extends Error {}

export interface Applying {
  documentId: string;
  /** who holds the lease of the import */
  holder: string;
  /** Aborted when the server stops: ends after the batch at hand, to be taken up again. */
  signal?: AbortSignal;
  /** Hears of every batch that is written for good. */
  onProgress?: (done: number, total: number) => void;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const chunks = <T>(all: T[]): T[][] => Array.from({ length: Math.ceil(all.length / batchSize) }, (_, index) => all.slice(index * batchSize, (index + 1) * batchSize));

/** The name under which what is made of an entry is known to others in the plan. */
const placeholderOf = ({ uid, key }: PlannedEntry): string => (uid === 'api::event.event' ? newEvent : newSpeaker(key));

/**
 * Does what an import's plan says, from wherever it stands: the event, the speakers, then the sessions, so that no link
 * is dropped. Each batch of entries is written with its records and the progress, or not at all; cut off anywhere and run
 * again, it makes nothing twice. What can't be written is named and keeps nothing else from being written.
 * @returns done: all of it is written. stopped: cut off, or some entries couldn't be written.
 * @throws LeaseLost; errors that are no entry's own, once they repeat
 */
export async function runApply(strapi: Core.Strapi, { documentId, holder, signal, onProgress }: Applying): Promise<'done' | 'stopped'> {
  const row = await readImport(strapi, documentId);
  const locale = await defaultLocaleOf(strapi);
  // Whether it may be published was looked at when it was asked for, and stands in the answers.
  const { plan } = await consider(strapi, row, { now: new Date(), mayPublish: true });
  const work = [[plan.event], plan.speakers, plan.sessions].map((entries) => entries.filter(hasWork));
  let { done } = row;
  const total = done + work.flat().length;
  await updateImport(strapi, documentId, { total });
  const made = new Map<string, string>(plan.event.documentId === null ? [] : [[newEvent, plan.event.documentId]]);
  const failures: string[] = [];

  const write = async (batch: PlannedEntry[]): Promise<void> => {
    const now = new Date();
    const written = await whenFree(strapi, () => strapi.db.transaction(async ({ trx }) => {
      // The first statement writes, and makes sure that nobody else is at it.
      if (!(await renewLease(strapi, leaseOfImport(documentId), holder, now))) throw new LeaseLost(`Import ${documentId} is in other hands.`);
      const known = new Map(made);
      const records: RecordToWrite[] = [];
      for (const entry of batch) {
        const id = await writeEntry(strapi, entry, known, { locale, askedBy: row.askedBy, now });
        known.set(placeholderOf(entry), id);
        for (const record of entry.records) {
          records.push({ ...record, scope: resolve(record.scope, known), baseline: resolveValues(record.baseline, known), uid: entry.uid, documentId: id });
        }
      }
      await writeRecords(strapi, trx, records, { system: row.system, seenIn: documentId, now });
      await updateImport(strapi, documentId, { done: done + batch.length, eventDocumentId: known.get(newEvent) ?? null });
      return known;
    }));
    for (const [name, id] of written) made.set(name, id);
    done += batch.length;
    onProgress?.(done, total);
  };

  /** One that can't be written stays behind alone. */
  let faults = 0;
  const writeAlone = async (entry: PlannedEntry): Promise<void> => {
    try {
      await write([entry]);
      faults = 0;
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      faults = error instanceof errors.ApplicationError ? 0 : faults + 1;
      if (faults >= mostFaults) throw error;
      if (!(error instanceof errors.ApplicationError)) strapi.log.error(`Import ${documentId}, "${entry.title}": ${error instanceof Error ? error.stack : String(error)}`);
      failures.push(`"${entry.title}": ${sentence(reasonOf(error))}`);
    }
  };

  for (const entries of work) {
    for (const batch of chunks(entries)) {
      // SQLite answers at once, so nothing here ever waits: without a pause no request would be read until the end.
      await setImmediate();
      if (signal?.aborted) return 'stopped';
      try {
        await write(batch);
      } catch (error) {
        if (error instanceof LeaseLost) throw error;
        for (const entry of batch) await writeAlone(entry);
      }
    }
    const event = made.get(newEvent);
    if (event === undefined) break;
    await takeLease(strapi, leaseOfEvent(event), holder, new Date());
  }
  const finishedAt = new Date().toISOString();
  if (failures.length > 0) {
    const more = failures.length > 10 ? ` And ${failures.length - 10} more.` : '';
    const failure = `${failures.length} of ${total} entries could not be written. ${failures.slice(0, 10).join(' ')}${more} Mend them and apply again: the rest is kept.`;
    await updateImport(strapi, documentId, { state: 'stopped', finishedAt, failure });
    return 'stopped';
  }
  await updateImport(strapi, documentId, { state: 'applied', finishedAt, failure: null, source: null });
  return 'done';
}
