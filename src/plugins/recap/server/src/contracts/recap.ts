import { z } from '@strapi/utils';
import type { Block, Evidence, Fact, Gap } from '../../../shared/recap';

const leaf = z.object({
  type: z.literal('text'), text: z.string(), bold: z.boolean().optional(), italic: z.boolean().optional(),
});
const inline = z.union([leaf, z.object({ type: z.literal('link'), url: z.string(), children: z.array(leaf) })]);

/** Strapi Blocks, as far as recaps use them. */
export const blockSchema = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), children: z.array(inline) }),
  z.object({
    type: z.literal('list'),
    format: z.enum(['unordered', 'ordered']),
    children: z.array(z.object({ type: z.literal('list-item'), children: z.array(inline) })),
  }),
]) satisfies z.ZodType<Block>;

const factValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({
    value: z.number(),
    upTo: z.number().optional(),
    unit: z.string().optional(),
    qualifier: z.enum(['exactly', 'about', 'over', 'nearly', 'at-least', 'up-to']),
  }),
  z.object({ from: z.string(), to: z.string(), known: z.enum(['day', 'month', 'year']) }),
]);

const factSchema = z.union([
  z.object({
    id: z.string(),
    kind: z.enum(['name', 'place', 'date', 'quantity', 'text', 'quote', 'link', 'choice', 'entry']),
    value: factValue,
    source: z.object({ uid: z.string(), documentId: z.string(), locale: z.string(), path: z.string() }),
  }),
  z.object({
    id: z.string(),
    kind: z.literal('derived'),
    value: factValue,
    formula: z.object({
      op: z.enum(['count', 'count-distinct', 'sum', 'dates', 'step-dates', 'year', 'times']),
      operands: z.array(z.string()),
    }),
  }),
]) satisfies z.ZodType<Fact>;

/** Offsets are UTF-16 units in a block's plain text. */
export const evidenceSchema = z.object({
  sentences: z.array(z.object({
    id: z.string(),
    field: z.enum(['title', 'summary', 'body']),
    block: z.int().min(0),
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    phrase: z.string(),
    spans: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), fact: z.string() })),
    support: z.array(z.string()),
  })),
  facts: z.record(z.string(), factSchema),
}) satisfies z.ZodType<Evidence>;

export const gapSchema = z.object({
  code: z.string(),
  severity: z.enum(['contradiction', 'missing', 'note']),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  source: z.object({ uid: z.string(), documentId: z.string(), path: z.string() }),
  weight: z.number(),
}) satisfies z.ZodType<Gap>;
