import type { Context } from 'koa';
import { contentSecurityPolicy } from './style';
import { noticePage, type Notice } from './notice-page';
import { languageOf, pageLanguages, type PageLanguage } from './words';

const headers: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  // The address is the key to the page: nothing outside may learn it, nothing may keep the page.
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Vary': 'Accept-Language',
};

/** Answers with a page, under headers that let it do nothing but be read and sent. */
export function answerHtml(ctx: Context, status: number, page: string): void {
  ctx.status = status;
  ctx.set(headers);
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = page;
}

/** The language of a page: the one the editor chose, else what the browser prefers, else English. */
export function languageFor(ctx: Context, locale?: string): PageLanguage {
  const chosen = locale === undefined ? undefined : languageOf(locale);
  return chosen ?? languageOf(ctx.acceptsLanguages(pageLanguages) || '') ?? 'en';
}

const statusOf: Record<Notice, number> = { gone: 404, often: 429, large: 413, form: 415 };

export const answerNotice = (ctx: Context, notice: Notice): void =>
  answerHtml(ctx, statusOf[notice], noticePage(languageFor(ctx), notice));
