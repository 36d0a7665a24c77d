import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { speaks, supportedLanguages } from '../engine/compose';
import { UnprocessableError } from '../unprocessable-error';

export interface SiteLocale {
  code: string;
  name: string;
  isDefault: boolean;
}

/** The languages of the site, as under Settings > Internationalization. */
export async function siteLocales(strapi: Core.Strapi): Promise<SiteLocale[]> {
  const service = strapi.plugin('i18n').service('locales');
  return service.setIsDefault(await service.find());
}

/**
 * The language to write in, and the one that structure is read in.
 * @param wanted a locale of the site; its default one when left out
 * @throws ValidationError for a locale the site doesn't have; UnprocessableError for one without phrases
 */
export async function resolveLocale(strapi: Core.Strapi, wanted?: string): Promise<{ locale: string; defaultLocale: string }> {
  const locales = await siteLocales(strapi);
  const defaultLocale = locales.find(({ isDefault }) => isDefault)?.code ?? 'en';
  const locale = wanted ?? defaultLocale;
  if (!locales.some(({ code }) => code === locale)) {
    throw new errors.ValidationError(
      `This site has no language "${locale}": choose one of ${locales.map(({ code }) => code).join(', ')}, or add it under Settings > Internationalization.`,
      { errors: [{ path: ['locale'], message: `"${locale}" is not a language of this site`, name: 'ValidationError' }] },
    );
  }
  if (!speaks(locale)) {
    throw new UnprocessableError(
      `A recap can't be written in "${locale}" yet: there are phrases for ${supportedLanguages().join(', ')}. Ask for one of these.`,
    );
  }
  return { locale, defaultLocale };
}
