import { permissions } from '../../../shared/permissions';

/** The scope that Strapi makes of a handler's name is not checked in the admin: each route names its permission. */
const may = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});

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
