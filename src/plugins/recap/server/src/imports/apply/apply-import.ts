import type { Core } from '@strapi/strapi';
import type { ImportReview } from '../../../../shared/contracts/imports';
import { ConflictError } from '../../conflict-error';
import type { Asker } from '../../drafts/asker';
import { UnprocessableError } from '../../unprocessable-error';
import { hasWork } from '../plan/types';
import { consider, type Considered, type Looking } from '../review/consider';
import { countsOf } from '../review/counts';
import { shownEntry } from '../review/list-entries';
import { isAtWork, reviewOf } from '../review/review-of';
import { differing, entriesOf } from '../review/version';
import { readImport, updateImport, type ImportRow } from '../store/import-row';
import { newHolder, releaseLease, takeLease } from '../../database/lease';
import { leaseOfEvent, leaseOfImport } from '../store/lease-keys';

const missing = {
  event: 'which event it goes into',
  'event-name': 'what the new event is called',
  timezone: 'the time zone of its times',
  columns: 'which column the titles stand in',
} as const;

const most = 5;

function requireSameVersion(row: ImportRow, considered: Considered, version: string): void {
  if (considered.version === version) return;
  const titles = row.version === version ? differing(considered.plan, row.fingerprints ?? {}, considered.fingerprints) : [];
  const named = titles.slice(0, most).map((title) => `"${title}"`).join(', ');
  const what = titles.length === 0 ? 'Entries or answers have' : `${named}${titles.length > most ? ` and ${titles.length - most} more` : ''} ${titles.length === 1 ? 'has' : 'have'}`;
  throw new ConflictError(`${what} changed since this review was made. Nothing was written. Look at it again and apply the new one.`, { version: considered.version, changed: titles.slice(0, 100) });
}

/** What the worker needs to begin; the leases are taken. */
export interface Started {
  holder: string;
  review: ImportReview;
}

/**
 * Makes sure that an import may be applied now, by nobody else, and as it was reviewed. The caller runs it and then
 * releases its leases.
 * @throws ConflictError when it is under way or done, when another one writes into the event, or for a stale version;
 *   UnprocessableError while something has to be answered first
 */
export async function startApply(
  strapi: Core.Strapi, documentId: string, { version, askedBy, ...looking }: Looking & { version: string; askedBy: Asker },
): Promise<Started> {
  const { now } = looking;
  const row = await readImport(strapi, documentId);
  if (row.state === 'applied') throw new ConflictError('This import was applied already. Read the source again to see what is different by now.');
  if (await isAtWork(strapi, row, now)) throw new ConflictError('This import is being applied already. Wait until it is done.');
  const considered = await consider(strapi, row, looking);
  if (considered.asks.length > 0) {
    throw new UnprocessableError(`This can't be applied yet. Say first ${considered.asks.map((ask) => missing[ask]).join(', and ')}.`, { asks: considered.asks });
  }
  requireSameVersion(row, considered, version);

  const holder = newHolder();
  const { plan } = considered;
  if (!(await takeLease(strapi, leaseOfImport(documentId), holder, now))) throw new ConflictError('This import is being applied already. Wait until it is done.');
  const event = plan.event.documentId;
  if (event !== null && !(await takeLease(strapi, leaseOfEvent(event), holder, now))) {
    await releaseLease(strapi, leaseOfImport(documentId), holder);
    throw new ConflictError(`Another import is writing into "${plan.event.title}" just now. Apply this one when that is done.`);
  }
  const first = row.outcome === null;
  const began = await updateImport(strapi, documentId, {
    state: 'applying',
    answers: { ...row.answers, event: event ?? 'new', publish: row.answers.publish && looking.mayPublish },
    eventDocumentId: event,
    version,
    fingerprints: null,
    outcome: row.outcome ?? { counts: countsOf(plan), entries: entriesOf(plan).filter((entry) => entry.change !== 'untouched' || entry.fields.length > 0).map(shownEntry) },
    ...(first ? { done: 0, total: entriesOf(plan).filter(hasWork).length, startedAt: now.toISOString() } : {}),
    finishedAt: null,
    failure: null,
    askedBy,
  }, ['open', 'stopped', 'applying']);
  if (!began) {
    await releaseApply(strapi, documentId, holder);
    throw new ConflictError('This import was applied a moment ago.');
  }
  return { holder, review: await reviewOf(strapi, documentId, looking) };
}

/** Gives back what {@link startApply} took. */
export async function releaseApply(strapi: Core.Strapi, documentId: string, holder: string): Promise<void> {
  const { eventDocumentId } = await readImport(strapi, documentId);
  if (eventDocumentId !== null) await releaseLease(strapi, leaseOfEvent(eventDocumentId), holder);
  await releaseLease(strapi, leaseOfImport(documentId), holder);
}
