import { standingAnswerSchema } from '../contracts/standings';

/** Under /api/recap. Reading is called `findOne`: read-only tokens may do that. */
export const updateRoutes = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/updates/:documentId', handler: 'updates.findOne', response: standingAnswerSchema },
  ],
};
