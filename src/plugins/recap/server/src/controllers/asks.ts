import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { AskSpeakers, ListAsks, MailAsk, RenewAsk, RevokeAsk } from '../../../shared/contracts/afterwards';
import { adminReader } from '../access/admin-reader';
import { requireReading } from '../access/require-reading';
import { personAsking } from '../access/who-asks';
import { askSpeakers } from '../asks/asking/ask-speakers';
import { renewAsk, revokeAsk } from '../asks/asking/change-ask';
import type { DescribeRequest } from '../asks/asking/describe-ask';
import { listAsks } from '../asks/asking/list-asks';
import { mailAsk, mayMail } from '../asks/asking/mail-ask';
import { resolveDefaultLocale } from '../asks/default-locale';
import { pageLanguages } from '../asks/page/words';
import { askSpeakersSchema, mailAskSchema, renewAskSchema } from '../contracts/asks';
import { parse } from '../contracts/parse';
import { eventType, sessionType, speakerType } from '../sources/attributes';
import { answering } from './answering';

const described = (ctx: Context): DescribeRequest => ({ origin: ctx.origin, now: new Date() });

/** Links for speakers, as editors make and take them back. */
export const asks = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Only for who may read what the links show. */
  const action = (act: (ctx: Context) => Promise<void>) => answering(async (ctx) => {
    const locale = await resolveDefaultLocale(strapi);
    await requireReading(adminReader(strapi, ctx.state.userAbility), [locale], { types: [eventType, sessionType, speakerType], made: 'What speakers are asked' });
    // Addresses of pages that open without an account: nothing on the way may keep them.
    ctx.set('Cache-Control', 'no-store');
    await act(ctx);
  });

  return {
    list: action(async (ctx) => {
      const { event } = ctx.query;
      if (typeof event !== 'string' || event === '') throw new errors.ValidationError('Name the event: ?event=<documentId>');
      const listed = await listAsks(strapi, event, described(ctx));
      ctx.body = { data: { ...listed, languages: pageLanguages, mayMail: mayMail(strapi) } } satisfies ListAsks.Response;
    }),

    ask: action(async (ctx) => {
      const body = parse(askSpeakersSchema, ctx.request.body);
      const data = await askSpeakers(strapi, { body, askedBy: personAsking(ctx.state.user), ...described(ctx) });
      ctx.body = { data } satisfies AskSpeakers.Response;
    }),

    revoke: action(async (ctx) => {
      ctx.body = { data: await revokeAsk(strapi, ctx.params.id, described(ctx)) } satisfies RevokeAsk.Response;
    }),

    renew: action(async (ctx) => {
      const body = parse(renewAskSchema, ctx.request.body ?? {});
      ctx.body = { data: await renewAsk(strapi, ctx.params.id, { ...body, ...described(ctx) }) } satisfies RenewAsk.Response;
    }),

    mail: action(async (ctx) => {
      const { to } = parse(mailAskSchema, ctx.request.body);
      ctx.body = { data: await mailAsk(strapi, ctx.params.id, to, described(ctx)) } satisfies MailAsk.Response;
    }),
  };
};
