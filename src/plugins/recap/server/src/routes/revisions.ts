import { permissions } from '../../../shared/permissions';
import { may } from './may';

/** Under /recap, for the admin. Whether that recap may be read or changed is looked at recap by recap. */
export const revisionRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/recaps/:documentId/revisions', handler: 'revisions.find', config: may(permissions.update) },
    { method: 'GET', path: '/recaps/:documentId/revisions/:generation', handler: 'revisions.findOne', config: may(permissions.update) },
    { method: 'POST', path: '/recaps/:documentId/revisions/:generation/restore', handler: 'revisions.restore', config: may(permissions.update) },
  ],
};
