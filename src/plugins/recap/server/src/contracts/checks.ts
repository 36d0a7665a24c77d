import { z } from '@strapi/utils';
import type { Article } from '../../../shared/article';
import { findingCodes, findingSeverities, type CheckText, type CorrectFinding, type DismissFinding, type ShownFinding } from '../../../shared/contracts/checks';
import { findingReasons } from '../../../shared/findings/say-finding';
import { documentIdSchema, localeSchema, versionSchema } from './revisions';
import { sourceSchema } from './standings';
import { savedBlockSchema } from './updates';

/** Longest text of one request, in UTF-16 units, and most blocks: several times the longest recap. */
const longest = 200_000;
const mostBlocks = 2000;

const article = z.strictObject({
  title: z.string().max(longest), summary: z.string().max(longest), body: z.array(savedBlockSchema).max(mostBlocks),
}) satisfies z.ZodType<Article>;

/** Body of POST /api/recap/check and POST /recap/checks. */
export const checkTextSchema = z.strictObject({
  data: z.union(
    [
      z.strictObject({ recap: documentIdSchema, locale: localeSchema.optional() }),
      z.strictObject({ event: documentIdSchema, locale: localeSchema.optional(), text: z.union([z.string().min(1).max(longest), article]) }),
    ],
    { error: 'Name a recap, or an event with a text about it: {"recap": documentId} or {"event": documentId, "text": Markdown or {title, summary, body}}' },
  ),
}) satisfies z.ZodType<CheckText.Request['body']>;

const findingId = z.string().min(1).max(64);

/** Body of POST /recap/checks/dismissals. */
export const dismissFindingSchema = z.strictObject({
  recap: documentIdSchema, locale: localeSchema, finding: findingId, reason: z.string().trim().min(3, 'Say in a few words why it may stand').max(1000),
}) satisfies z.ZodType<DismissFinding.Request['body']>;

/** Body of POST /recap/checks/dismissals/withdraw. */
export const withdrawDismissalSchema = z.strictObject({ recap: documentIdSchema, locale: localeSchema, finding: findingId });

/** Body of POST /recap/checks/corrections. */
export const correctFindingSchema = z.strictObject({
  recap: documentIdSchema, locale: localeSchema, version: versionSchema, finding: findingId,
}) satisfies z.ZodType<CorrectFinding.Request['body']>;

const findingSchema = z.object({
  id: z.string(),
  code: z.enum(findingCodes),
  severity: z.enum(findingSeverities),
  reason: z.enum(findingReasons),
  field: z.enum(['title', 'summary', 'body']),
  block: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  expected: z.string().optional(),
  replacement: z.string().optional(),
  fact: z.object({ id: z.string(), source: sourceSchema }).optional(),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  dismissed: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
}) satisfies z.ZodType<ShownFinding>;

const count = z.int().min(0);

/** Answer of POST /api/recap/check. */
export const checkAnswerSchema = z.object({
  data: z.object({
    findings: z.array(findingSchema),
    counts: z.object({ contradicts: count, unknown: count, note: count, dismissed: count }),
    version: z.string().nullable(),
    onPublish: z.enum(['warn', 'block']),
  }),
}) satisfies z.ZodType<CheckText.Response>;
