import { standingAnswerSchema } from '../contracts/standings';
import { applyUpdateAnswerSchema, applyUpdateSchema, previewUpdateAnswerSchema, previewUpdateSchema } from '../contracts/updates';

/** Under /api/recap. Reading is called `findOne`: read-only tokens may do that. */
export const updateRoutes = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/updates/:documentId', handler: 'updates.findOne', response: standingAnswerSchema },
    {
      method: 'POST',
      path: '/updates/preview',
      handler: 'updates.preview',
      request: { body: { 'application/json': previewUpdateSchema } },
      response: previewUpdateAnswerSchema,
    },
    {
      method: 'POST',
      path: '/updates',
      handler: 'updates.apply',
      request: { body: { 'application/json': applyUpdateSchema } },
      response: applyUpdateAnswerSchema,
    },
  ],
};
