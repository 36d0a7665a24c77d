import { adminRoutes } from './admin';
import { afterwardsRoutes } from './afterwards';
import { contentApiRoutes } from './content-api';
import { publishingRoutes } from './publishing';
import { revisionRoutes } from './revisions';

export const routes = {
  admin: adminRoutes,
  'content-api': contentApiRoutes,
  publishing: publishingRoutes,
  afterwards: afterwardsRoutes,
  revisions: revisionRoutes,
};
