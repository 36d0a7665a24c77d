/** The scope that Strapi makes of a handler's name is not checked in the admin: each route names its permission. */
export const may = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});
