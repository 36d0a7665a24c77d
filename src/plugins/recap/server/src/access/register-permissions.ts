import type { Core } from '@strapi/strapi';

/** Shown under Settings > Roles > Plugins > Recap. Their ids are those of shared/permissions.ts. */
export const registerPermissions = (strapi: Core.Strapi): Promise<void> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', pluginName: 'recap', uid: 'preview', displayName: 'Preview recaps' },
    { section: 'plugins', pluginName: 'recap', uid: 'draft', displayName: 'Draft recaps' },
  ]);
