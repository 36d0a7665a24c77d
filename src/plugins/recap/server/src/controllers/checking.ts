import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { CheckText } from '../../../shared/contracts/checks';
import type { Reader } from '../access/reader';
import { requireRecapAccess, type RecapAccess } from '../access/recap-access';
import { checkRecap, entriesToCheck } from '../checks/check-recap';
import { countFindings } from '../checks/dismissals';
import { shownFindings } from '../checks/shown-findings';
import { pluginConfig } from '../config/plugin-config';
import { checkTextSchema } from '../contracts/checks';
import { parse } from '../contracts/parse';
import { textAsArticle } from '../engine/check/text-as-article';
import { askedLocale, requireSources } from './asked-recap';

/** What both routes that check a text do. */
export async function answerCheck(strapi: Core.Strapi, ctx: Context, { mayRead, mayWith }: { mayRead: Reader; mayWith: RecapAccess }): Promise<CheckText.Response> {
  const { data } = parse(checkTextSchema, ctx.request.body);
  const locales = await askedLocale(strapi, data.locale);
  const { locale } = locales;
  const { onPublish } = pluginConfig(strapi).checks;
  if ('recap' in data) await requireRecapAccess(mayWith, 'read', data.recap, locale);
  await requireSources(mayRead, locales);
  if ('recap' in data) {
    const { findings, version } = await checkRecap(strapi, { documentId: data.recap, locale });
    return { data: { findings, counts: countFindings(findings), version, onPublish } };
  }
  const graph = await entriesToCheck(strapi, { kind: 'event', event: data.event }, locale);
  const article = typeof data.text === 'string' ? textAsArticle(data.text) : data.text;
  const findings = shownFindings(article, graph, { english: pluginConfig(strapi).defaults.english });
  return { data: { findings, counts: countFindings(findings), version: null, onPublish } };
}
