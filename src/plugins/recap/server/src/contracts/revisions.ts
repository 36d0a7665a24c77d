import { z } from '@strapi/utils';
import type { RestoreRevision } from '../../../shared/contracts/updates';

export const documentIdSchema = z.string().min(1).max(64);
export const localeSchema = z.string().min(1).max(35);

/** Names the text that a request was made from. */
export const versionSchema = z.string().min(1).max(200);

/** Query of what is asked of a recap: its language, the site's default one when left out or empty. */
export const recapQuerySchema = z.object({ locale: localeSchema.or(z.literal('')).optional() });

/** Number of a text that was kept, as it stands in a path. */
export const generationSchema = z.coerce.number().int().min(1).max(1_000_000);

/** Body of POST /recap/recaps/:documentId/revisions/:generation/restore. */
export const restoreBodySchema = z.strictObject({ version: versionSchema }) satisfies z.ZodType<RestoreRevision.Request['body']>;
