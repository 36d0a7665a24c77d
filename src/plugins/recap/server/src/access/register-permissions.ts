import type { Core } from '@strapi/strapi';

/** Shown under Settings > Roles > Plugins > Recap. Their ids are those of shared/permissions.ts. */
export const registerPermissions = (strapi: Core.Strapi): Promise<void> =>
  strapi.service('admin::permission').actionProvider.registerMany([
    { section: 'plugins', pluginName: 'recap', uid: 'preview', displayName: 'Preview recaps' },
    { section: 'plugins', pluginName: 'recap', uid: 'draft', displayName: 'Draft recaps' },
    { section: 'plugins', pluginName: 'recap', uid: 'import', displayName: 'Import programmes' },
    { section: 'plugins', pluginName: 'recap', uid: 'afterwards', displayName: 'Fill in what happened' },
    { section: 'plugins', pluginName: 'recap', uid: 'ask', displayName: 'Ask the speakers' },
    { section: 'plugins', pluginName: 'recap', uid: 'check', displayName: 'Check recaps against the entries' },
    { section: 'plugins', pluginName: 'recap', uid: 'update', displayName: 'Update and restore recaps' },
  ]);
