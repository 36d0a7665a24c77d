import type { Core } from '@strapi/strapi';
import { makeKeeper } from './updates/standing/keeper';

/** What an application has one of, and keeps while it runs. */
export const services = {
  standings: ({ strapi }: { strapi: Core.Strapi }) => makeKeeper(strapi),
};
