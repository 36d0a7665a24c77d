import { adminRoutes } from './admin';
import { adminUpdateRoutes } from './admin-updates';
import { afterwardsRoutes } from './afterwards';
import { asksRoutes } from './asks';
import { adminCheckRoutes, checkRoutes } from './checks';
import { contentApiRoutes } from './content-api';
import { adminImportRoutes, contentApiImportRoutes } from './imports';
import { publishingRoutes } from './publishing';
import { revisionRoutes } from './revisions';
import { sayRoutes } from './say';
import { standingRoutes } from './standings';
import { updateRoutes } from './updates';

export const routes = {
  admin: adminRoutes,
  'content-api': contentApiRoutes,
  publishing: publishingRoutes,
  'admin-imports': adminImportRoutes,
  imports: contentApiImportRoutes,
  afterwards: afterwardsRoutes,
  revisions: revisionRoutes,
  asks: asksRoutes,
  say: sayRoutes,
  standings: standingRoutes,
  checks: checkRoutes,
  adminChecks: adminCheckRoutes,
  updates: updateRoutes,
  adminUpdates: adminUpdateRoutes,
};
