import { z } from '@strapi/utils';
import type { SavedBlock, SavedInline, SavedList, SavedListItem } from '../../../shared/article';
import type { ApplyUpdate, FieldUpdate, MergeItem, PreviewUpdate } from '../../../shared/contracts/updates';
import { documentIdSchema, localeSchema, versionSchema } from './revisions';
import { factChangeSchema, standingSchema } from './standings';

const choiceSchema = z.enum(['mine', 'new', 'merged']);
const baselineSchema = z.literal('all-by-hand').optional();
const recap = { recap: documentIdSchema, locale: localeSchema.optional(), baseline: baselineSchema };

/** Body of POST /api/recap/updates/preview and /recap/updates/preview. */
export const previewUpdateSchema = z.strictObject({ data: z.strictObject(recap) }) satisfies z.ZodType<PreviewUpdate.Request['body']>;

/** Body of POST /api/recap/updates and /recap/updates. */
export const applyUpdateSchema = z.strictObject({
  data: z.strictObject({
    ...recap,
    version: versionSchema,
    choices: z.record(z.string().min(1).max(200), choiceSchema),
    onlySafe: z.boolean().optional(),
  }),
}) satisfies z.ZodType<ApplyUpdate.Request['body']>;

const leaf = z.object({
  type: z.literal('text'), text: z.string(), bold: z.boolean().optional(), italic: z.boolean().optional(), underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(), code: z.boolean().optional(),
});
const link = z.object({ type: z.literal('link'), url: z.string(), rel: z.string().optional(), target: z.string().optional(), children: z.array(leaf) });
const inline = z.union([leaf, link]) satisfies z.ZodType<SavedInline>;
const listItem = z.object({ type: z.literal('list-item'), children: z.array(inline) }) satisfies z.ZodType<SavedListItem>;
const list: z.ZodType<SavedList> = z.object({
  type: z.literal('list'),
  format: z.enum(['unordered', 'ordered']),
  indentLevel: z.number().optional(),
  get children() {
    return z.array(z.union([listItem, list]));
  },
});

/** Strapi Blocks, whatever an editor made of them. */
export const savedBlockSchema: z.ZodType<SavedBlock> = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]), children: z.array(inline) }),
  z.object({ type: z.literal('quote'), children: z.array(inline) }),
  z.object({ type: z.literal('code'), language: z.string().nullable().optional(), children: z.array(leaf) }),
  list,
  z.object({ type: z.literal('image'), image: z.looseObject({ url: z.string(), alternativeText: z.string().nullable().optional() }), children: z.array(leaf) }),
]);

const text = z.union([z.string(), z.array(savedBlockSchema)]).nullable();
const marks = z.array(z.object({ text: z.string(), mark: z.enum(['same', 'added', 'removed']) }));
const state = z.enum(['unchanged', 'updates', 'kept', 'needs-you', 'new', 'removed', 'deleted-by-hand']);

const itemSchema = z.object({
  id: z.string(),
  field: z.enum(['title', 'summary', 'body']),
  state,
  baseline: text,
  mine: text,
  next: text,
  merged: text,
  marks: z.object({ mine: marks, next: marks, merged: marks }),
  choices: z.array(choiceSchema),
  proposed: choiceSchema.nullable(),
  changes: z.array(factChangeSchema),
}) satisfies z.ZodType<MergeItem>;

const fieldSchema = z.object({
  id: z.enum(['slug', 'cover']),
  state: z.enum(['unchanged', 'updates', 'kept']),
  mine: z.string().nullable(),
  next: z.string().nullable(),
  choices: z.array(z.enum(['mine', 'new'])),
  proposed: z.enum(['mine', 'new']),
}) satisfies z.ZodType<FieldUpdate>;

/** Answer of POST /api/recap/updates/preview. */
export const previewUpdateAnswerSchema = z.object({
  data: z.object({
    recap: z.object({ uid: z.string(), documentId: z.string(), title: z.string(), locale: z.string() }),
    version: z.string(),
    standing: standingSchema,
    items: z.array(itemSchema),
    fields: z.array(fieldSchema),
    counts: z.record(state, z.int().min(0)),
    changes: z.array(factChangeSchema),
    missingBaseline: z.string().nullable(),
  }),
}) satisfies z.ZodType<PreviewUpdate.Response>;

/** Answer of POST /api/recap/updates. */
export const applyUpdateAnswerSchema = z.object({
  data: z.object({
    documentId: z.string(),
    locale: z.string(),
    generation: z.int().min(1),
    applied: z.int().min(0),
    openQuestions: z.array(z.object({ id: z.string(), text: z.string() })),
  }),
}) satisfies z.ZodType<ApplyUpdate.Response>;
