import { permissions } from '../../../shared/permissions';
import { may } from './may';

/** Under /recap, for the admin. */
export const standingRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/standings',
      handler: 'standings.find',
      config: {
        // A badge in the list of recaps is for all who see the list.
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::recap.recap' }] } },
        ],
      },
    },
    { method: 'GET', path: '/recaps/:documentId/standing', handler: 'standings.findOne', config: may(permissions.preview) },
  ],
};
