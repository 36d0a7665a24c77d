import { z } from '@strapi/utils';
import type { FieldSentence } from '../../../shared/contracts/panels';

/** Body of POST /recap/sentence. An empty locale is the site's default one. */
export const fieldSentenceSchema = z.strictObject({
  model: z.string().min(1).max(100),
  attribute: z.string().min(1).max(100),
  text: z.string().max(200_000),
  locale: z.string().max(35),
  context: z.record(z.string().max(100), z.string().max(2000)).optional(),
}) satisfies z.ZodType<FieldSentence.Request['body']>;
