import { z } from '@strapi/utils';
import { englishVariants, fallbacks, lengths, sections, type RecapOptions } from '../../../shared/options';

/** What an editor may choose, all of it. Requests send any part of it. */
export const recapOptionsSchema = z.strictObject({
  length: z.enum(lengths),
  english: z.enum(englishVariants),
  byline: z.string().max(200),
  without: z.array(z.enum(sections)).max(sections.length),
  fallback: z.enum(fallbacks),
}) satisfies z.ZodType<RecapOptions>;
