import { permissions } from '../../../shared/permissions';
import { may } from './may';

/** Under /recap. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'POST', path: '/preview', handler: 'admin.preview', config: may(permissions.preview) },
    { method: 'POST', path: '/drafts', handler: 'admin.draft', config: may(permissions.draft) },
    { method: 'GET', path: '/events/:documentId', handler: 'panels.event', config: may(permissions.preview) },
    { method: 'GET', path: '/recaps/:documentId', handler: 'panels.recap', config: may(permissions.preview) },
    { method: 'POST', path: '/sentence', handler: 'panels.sentence', config: may(permissions.preview) },
  ],
};
