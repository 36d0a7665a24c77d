import { z } from '@strapi/utils';
import { importProblemCodes } from '../../../shared/contracts/import-codes';
import type {
  ApplyImport, ImportColumns, ImportEntries, ImportReview, ListImports, ReadSource, ReviewImport,
} from '../../../shared/contracts/imports';

const id = z.string().min(1).max(64);
const timezone = z.string().min(1).max(64);
const text = z.string().max(255);
/** Cells as they are pasted; the whole request is bounded beside it. */
const mostPasted = 20 * 1024 * 1024;

/** Body of POST /recap/imports and /api/recap/imports; with files, their fields stand beside them. */
export const readSourceSchema = z.strictObject({
  url: z.string().min(1).max(2000).optional(),
  pasted: z.string().min(1).max(mostPasted).optional(),
  event: id.optional(),
  timezone: timezone.optional(),
}) satisfies z.ZodType<ReadSource.Request['body']>;

const mapping = z.record(z.string().max(64), z.int().min(0).max(1000));

/** Body of PUT /recap/imports/:id and PATCH /api/recap/imports/:id. */
export const answerImportSchema = z.strictObject({
  event: id.optional(),
  eventName: text.optional(),
  timezone: timezone.optional(),
  columns: z.strictObject({ sessions: mapping.optional(), people: mapping.optional() }).optional(),
  people: z.record(z.string().max(64), z.enum(['same', 'different'])).optional(),
  publish: z.boolean().optional(),
  take: z.record(z.string().max(400), z.boolean()).optional(),
}) satisfies z.ZodType<ReviewImport.Request['body']>;

/** Body of POST /recap/imports/:id/apply and /api/recap/imports/:id/apply. */
export const applyImportSchema = z.strictObject({ version: z.string().min(1).max(64) }) satisfies z.ZodType<ApplyImport.Request['body']>;

const changes = ['new', 'changed', 'untouched', 'gone', 'cancelled'] as const;
const count = z.int().min(0);

/** Query of GET /recap/imports/:id/entries and /api/recap/imports/:id/entries. */
export const importEntriesQuerySchema = z.object({
  type: z.enum(['sessions', 'speakers', 'event']).optional(),
  change: z.enum(changes).optional(),
  kept: z.enum(['true', 'false']).optional(),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});

const place = z.object({ line: z.number().optional(), column: z.number().optional(), path: z.string().optional() });
const nullable = z.string().nullable();
const byChange = z.object({ new: count, changed: count, untouched: count, gone: count, cancelled: count });
const source = z.object({ format: z.string(), name: z.string(), system: z.string(), bytes: count, url: nullable });
const progress = z.object({ done: count, total: count, startedAt: nullable, finishedAt: nullable, failure: nullable });
const event = z.object({ documentId: nullable, title: z.string() }).nullable();
const state = z.enum(['asking', 'ready', 'applying', 'applied', 'stopped']);
const columns = z.object({
  headers: z.array(z.string()), sample: z.array(z.array(z.string())), mapping: z.record(z.string(), z.number()), columns: z.array(z.string()),
}) satisfies z.ZodType<ImportColumns>;

const review = z.object({
  id: z.string(),
  state,
  version: z.string(),
  asks: z.array(z.enum(['event', 'event-name', 'timezone', 'columns'])),
  source,
  event,
  eventCandidates: z.array(z.object({ documentId: z.string(), title: z.string(), reason: z.enum(['imported-before', 'same-name', 'same-dates']) })),
  timezone: nullable,
  sheets: z.object({ sessions: columns, people: columns.nullable() }).nullable(),
  counts: z.object({ event: byChange, sessions: byChange, speakers: byChange, kept: count }),
  people: z.array(z.object({
    id: z.string(),
    reason: z.enum(['same-name', 'similar-name', 'same-link']),
    persons: z.array(z.object({ id: z.string(), from: z.enum(['source', 'entries']), name: z.string(), affiliation: nullable, sessions: z.array(z.string()) })),
    proposed: z.enum(['same', 'different']),
    answer: z.enum(['same', 'different']).nullable(),
  })),
  problems: z.array(z.object({
    code: z.enum(importProblemCodes),
    severity: z.enum(['left-out', 'changed', 'note']),
    message: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    place,
  })),
  publish: z.boolean(),
  mayPublish: z.boolean(),
  progress,
  createdAt: z.string(),
  askedBy: z.string(),
}) satisfies z.ZodType<ImportReview>;

/** Answer of reading, answering and applying an import. */
export const importReviewSchema = z.object({ data: review });

/** Answer of GET .../imports. */
export const listImportsSchema = z.object({
  data: z.array(z.object({ id: z.string(), state, source, event, createdAt: z.string(), askedBy: z.string(), progress })),
}) satisfies z.ZodType<ListImports.Response>;

/** Answer of GET .../imports/:id/entries. */
export const importEntriesSchema = z.object({
  data: z.array(z.object({
    key: z.string(),
    uid: z.enum(['api::event.event', 'api::session.session', 'api::speaker.speaker']),
    documentId: nullable,
    title: z.string(),
    change: z.enum(changes),
    detail: z.object({ startsAt: nullable, endsAt: nullable, room: nullable, people: z.array(z.string()), affiliation: nullable, sessions: z.number().nullable() }),
    fields: z.array(z.object({ field: z.string(), state: z.enum(['taken', 'kept']), mine: nullable, baseline: nullable, theirs: nullable })),
    place,
  })),
  meta: z.object({ page: count, pageSize: count, total: count }),
}) satisfies z.ZodType<ImportEntries.Response>;
