import { z } from '@strapi/utils';
import type { CreateDraft } from '../../../shared/contracts/drafts';
import type { Preview } from '../../../shared/contracts/previews';
import { recapOptionsSchema } from './options';
import { blockSchema, evidenceSchema, gapSchema } from './recap';

const entryLabel = z.object({ uid: z.string(), documentId: z.string(), title: z.string() });
const count = z.int().min(0);

/** Answer of POST /api/recap/preview. */
export const previewAnswerSchema = z.object({
  data: z.object({
    form: z.enum(['recap', 'programme', 'outline']),
    title: z.string(),
    slug: z.string(),
    summary: z.string(),
    body: z.array(blockSchema),
    markdown: z.string(),
    html: z.string(),
    evidence: evidenceSchema,
    gaps: z.array(gapSchema),
    coverage: z.object({ told: count, total: count, criterion: z.string() }),
    locale: z.string(),
    options: recapOptionsSchema,
    subject: z.object({ title: z.string(), events: z.array(entryLabel), sessions: z.array(entryLabel) }),
    existing: z.object({ documentId: z.string(), locale: z.string() }).nullable(),
    titles: z.record(z.string(), z.string()),
    statistics: z.object({
      words: count, sentences: count, facts: count, statements: count, milliseconds: z.number().min(0),
    }),
  }),
}) satisfies z.ZodType<Preview.Response>;

/** Answer of POST /api/recap/drafts: 201 made, 200 it was there already. */
export const draftAnswerSchema = z.object({
  data: z.object({ documentId: z.string(), locale: z.string(), created: z.boolean() }),
}) satisfies z.ZodType<CreateDraft.Response>;
