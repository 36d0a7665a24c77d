import { z } from '@strapi/utils';
import type { DraftingBody, Preview } from '../../../shared/contracts/previews';
import { recapOptionsSchema } from './options';

/** More sessions than any event here has been seen with. */
const mostSessions = 2000;

const documentId = z.string().min(1).max(64);

const subject = z.union(
  [z.strictObject({ event: documentId }), z.strictObject({ sessions: z.array(documentId).min(1).max(mostSessions) })],
  { error: `Name either an event or sessions, exactly one of the two: {"event": documentId} or {"sessions": [documentId, ...]}, ${mostSessions} at most` },
);

const body = {
  data: subject,
  locale: z.string().min(1).max(35).optional(),
  options: recapOptionsSchema.partial().optional(),
};

/** Body of POST /api/recap/preview, /api/recap/drafts and /recap/drafts. */
export const draftingBodySchema = z.strictObject(body) satisfies z.ZodType<DraftingBody>;

/** Body of POST /recap/preview: an admin may look at drafts, too. */
export const adminPreviewBodySchema = z.strictObject({ ...body, includeDrafts: z.boolean().optional() }) satisfies z.ZodType<Preview.Request['body']>;
