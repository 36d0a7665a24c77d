import type { Core } from '@strapi/strapi';

/** The site's default language, whether or not recaps can be written in it. */
export const resolveDefaultLocale = async (strapi: Core.Strapi): Promise<string> =>
  (await strapi.plugin('i18n').service('locales').getDefaultLocale()) ?? 'en';
