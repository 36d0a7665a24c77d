/** Permission ids, as registered on the server and checked in the admin. Shown under Settings > Roles > Plugins > Recap. */
export const permissions = {
  preview: 'plugin::recap.preview',
  draft: 'plugin::recap.draft',
  import: 'plugin::recap.import',
  afterwards: 'plugin::recap.afterwards',
  ask: 'plugin::recap.ask',
  check: 'plugin::recap.check',
  update: 'plugin::recap.update',
} as const;
