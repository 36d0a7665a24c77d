import type { Core } from '@strapi/strapi';
import { registerPermissions } from './access/register-permissions';
import { startAutomation } from './automation/start';
import { setUpGuides } from './guides/set-up-guides';
import { startTakingUp } from './imports/apply/start';
import { serveDocument } from './openapi/serve-document';
import { startScans } from './updates/standing/start';

/** After the database is there. */
export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }) => {
  await registerPermissions(strapi);
  await setUpGuides(strapi);
  serveDocument(strapi);
  startAutomation(strapi);
  startTakingUp(strapi);
  startScans(strapi);
};
