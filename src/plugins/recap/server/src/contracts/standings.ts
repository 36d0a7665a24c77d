import { z } from '@strapi/utils';
import type { FactChange, RecapStanding } from '../../../shared/contracts/updates';
import { documentIdSchema, localeSchema } from './revisions';

/** Most recaps of one page of a list. */
const mostAtOnce = 100;

/** Query of GET /recap/standings: documentIds separated by commas. */
export const standingsQuerySchema = z.object({
  documentIds: z.string({ error: 'Name recaps: ?documentIds=a,b,c' })
    .transform((text) => text.split(',').map((one) => one.trim()).filter(Boolean))
    .pipe(z.array(documentIdSchema).min(1, `Name recaps: ?documentIds=a,b,c, ${mostAtOnce} at most`).max(mostAtOnce)),
  locale: localeSchema.or(z.literal('')).optional(),
});

export const sourceSchema = z.object({ uid: z.string(), documentId: z.string(), locale: z.string(), path: z.string() });

export const factChangeSchema = z.object({
  kind: z.enum(['changed', 'new', 'gone', 'cancelled']),
  source: sourceSchema,
  entry: z.string(),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
}) satisfies z.ZodType<FactChange>;

export const standingSchema = z.enum(['current', 'out-of-date', 'cannot-be-checked']);

/** Answer of GET /api/recap/updates/:documentId. */
export const standingAnswerSchema = z.object({
  data: z.object({
    documentId: z.string(),
    locale: z.string(),
    standing: standingSchema,
    changes: z.array(factChangeSchema),
    reason: z.string().nullable(),
    checkedAt: z.string(),
  }),
}) satisfies z.ZodType<RecapStanding.Response>;
