import { permissions } from '../../../shared/permissions';
import { may } from './may';

/** Under /recap, for the admin. What of the entries may be read and changed is looked at in the controller. */
export const afterwardsRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/afterwards', handler: 'afterwards.list', config: may(permissions.afterwards) },
    { method: 'GET', path: '/afterwards/:event', handler: 'afterwards.read', config: may(permissions.afterwards) },
    { method: 'PUT', path: '/afterwards/:event', handler: 'afterwards.saveEventFacts', config: may(permissions.afterwards) },
    { method: 'PUT', path: '/afterwards/:event/rows/:session', handler: 'afterwards.saveRow', config: may(permissions.afterwards) },
  ],
};
