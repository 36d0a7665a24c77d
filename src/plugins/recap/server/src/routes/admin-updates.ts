import { permissions } from '../../../shared/permissions';
import { may } from './may';

/** Under /recap, for the admin. */
export const adminUpdateRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/recaps/:documentId/sources', handler: 'adminUpdates.sources', config: may(permissions.preview) },
    { method: 'POST', path: '/updates/preview', handler: 'adminUpdates.preview', config: may(permissions.update) },
    { method: 'POST', path: '/updates', handler: 'adminUpdates.apply', config: may(permissions.update) },
  ],
};
