import type { Core } from '@strapi/strapi';

/** Under it stand the pages of all speakers: `/api/recap/say`. */
export const pagePath = (strapi: Core.Strapi): string => `${strapi.config.get<string>('api.rest.prefix', '/api')}/recap/say`;

/**
 * Where a speaker's page is for the world.
 * @param origin of the request that asks for it; config/server.ts' `url` (PUBLIC_URL) goes before it where it is a whole address
 */
export function pageAddress(strapi: Core.Strapi, origin: string, token: string): string {
  const configured = strapi.config.get<string>('server.url', '');
  const base = /^https?:\/\//i.test(configured) ? configured : origin;
  return `${base.replace(/\/+$/, '')}${pagePath(strapi)}/${token}`;
}
