import { draftAnswerSchema, previewAnswerSchema } from '../contracts/answers';
import { draftingBodySchema } from '../contracts/drafting-body';

/** Under /api/recap. The schemas document; the controllers parse with the same ones. */
export const contentApiRoutes = {
  type: 'content-api',
  routes: [
    {
      method: 'POST',
      path: '/preview',
      handler: 'recaps.preview',
      request: { body: { 'application/json': draftingBodySchema } },
      response: previewAnswerSchema,
    },
    {
      method: 'POST',
      path: '/drafts',
      handler: 'recaps.draft',
      request: { body: { 'application/json': draftingBodySchema } },
      response: draftAnswerSchema,
    },
  ],
};
