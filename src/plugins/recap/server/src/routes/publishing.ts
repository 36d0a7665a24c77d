/** Under /recap, for the admin. Whether the other types may be published is looked at entry by entry. */
export const publishingRoutes = {
  type: 'admin',
  routes: [
    {
      method: 'POST',
      path: '/events/:documentId/publish',
      handler: 'publishing.publishLinked',
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          {
            name: 'admin::hasPermissions',
            config: { actions: [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::event.event' }] },
          },
        ],
      },
    },
  ],
};
