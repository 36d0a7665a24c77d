import { publishingRoutes } from './publishing';

export const routes = { publishing: publishingRoutes };
