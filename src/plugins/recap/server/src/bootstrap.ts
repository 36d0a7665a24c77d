import type { Core } from '@strapi/strapi';
import { registerPermissions } from './access/register-permissions';
import { startAutomation } from './automation/start';
import { setUpGuides } from './guides/set-up-guides';

/** After the database is there. */
export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  await registerPermissions(strapi);
  await setUpGuides(strapi);
  startAutomation(strapi);
};
