import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { requireReading } from '../access/require-reading';
import type { Reader } from '../access/reader';
import { parse } from '../contracts/parse';
import { recapQuerySchema } from '../contracts/revisions';
import { siteLocales } from '../drafts/locales';

/** A recap in a language, as a request names it. */
export interface AskedRecap {
  documentId: string;
  locale: string;
  defaultLocale: string;
}

/** The language asked for, whether or not the site still has it: recaps may outlive theirs. */
export async function askedLocale(strapi: Core.Strapi, wanted: string | undefined): Promise<Pick<AskedRecap, 'locale' | 'defaultLocale'>> {
  const defaultLocale = (await siteLocales(strapi)).find(({ isDefault }) => isDefault)?.code ?? 'en';
  return { locale: wanted || defaultLocale, defaultLocale };
}

/** The recap of a path `/…/:documentId` with `?locale=`. */
export async function askedRecap(strapi: Core.Strapi, ctx: Context): Promise<AskedRecap> {
  const { locale } = parse(recapQuerySchema, ctx.query);
  return { documentId: ctx.params.documentId, ...(await askedLocale(strapi, locale)) };
}

/** @throws ForbiddenError unless all that recaps in this language are made of may be read */
export const requireSources = (mayRead: Reader, { locale, defaultLocale }: Pick<AskedRecap, 'locale' | 'defaultLocale'>): Promise<void> =>
  requireReading(mayRead, [...new Set([defaultLocale, locale])]);
