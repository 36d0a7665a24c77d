import type { Core } from '@strapi/strapi';
import type { EventPanel, FieldSentence, RecapPanel } from '../../../shared/contracts/panels';
import { adminReader } from '../access/admin-reader';
import { requireReading } from '../access/require-reading';
import { fieldSentenceSchema } from '../contracts/field-sentence';
import { parse } from '../contracts/parse';
import { resolveLocale } from '../drafts/locales';
import { eventPanel } from '../panels/event-panel';
import { fieldSentence } from '../panels/field-sentence';
import { recapPanel } from '../panels/recap-panel';
import { answering } from './answering';

/** What stands beside and under the forms of the content manager. */
export const panels = ({ strapi }: { strapi: Core.Strapi }) => ({
  event: answering(async (ctx) => {
    const { userAbility } = ctx.state;
    const { defaultLocale } = await resolveLocale(strapi);
    await requireReading(adminReader(strapi, userAbility), [defaultLocale]);
    const recaps = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: 'api::recap.recap' });
    const data = await eventPanel(strapi, { event: ctx.params.documentId, mayReadRecaps: recaps.can.read(), now: new Date() });
    ctx.body = { data } satisfies EventPanel.Response;
  }),

  recap: answering(async (ctx) => {
    const { locale } = ctx.query;
    const resolved = await resolveLocale(strapi, typeof locale === 'string' && locale ? locale : undefined);
    await requireReading(adminReader(strapi, ctx.state.userAbility), [...new Set([resolved.defaultLocale, resolved.locale])]);
    const data = await recapPanel(strapi, { documentId: ctx.params.documentId, locale: resolved.locale });
    ctx.body = { data } satisfies RecapPanel.Response;
  }),

  sentence: answering(async (ctx) => {
    const field = parse(fieldSentenceSchema, ctx.request.body);
    const locale: string = field.locale || (await strapi.plugin('i18n').service('locales').getDefaultLocale());
    ctx.body = { data: fieldSentence({ ...field, locale }) } satisfies FieldSentence.Response;
  }),
});
