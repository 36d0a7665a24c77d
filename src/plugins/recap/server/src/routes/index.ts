import { adminRoutes } from './admin';
import { afterwardsRoutes } from './afterwards';
import { contentApiRoutes } from './content-api';
import { publishingRoutes } from './publishing';

export const routes = { admin: adminRoutes, 'content-api': contentApiRoutes, publishing: publishingRoutes, afterwards: afterwardsRoutes };
