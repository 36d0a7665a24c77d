import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { CorrectFinding, DismissFinding } from '../../../shared/contracts/checks';
import { adminReader } from '../access/admin-reader';
import { adminRecapAccess, requireRecapAccess } from '../access/recap-access';
import { personAsking } from '../access/who-asks';
import { correctFinding } from '../checks/correct-finding';
import { dismissFinding, withdrawDismissal } from '../checks/dismiss-finding';
import { correctFindingSchema, dismissFindingSchema, withdrawDismissalSchema } from '../contracts/checks';
import { parse } from '../contracts/parse';
import { answering } from './answering';
import { askedLocale, requireSources } from './asked-recap';
import { answerCheck } from './checking';

/** Recaps held against their entries in the admin, and what a person does about what is found. */
export const adminChecks = ({ strapi }: { strapi: Core.Strapi }) => {
  const asking = (userAbility: unknown) => ({ mayRead: adminReader(strapi, userAbility), mayWith: adminRecapAccess(strapi, userAbility) });
  /** What is found shows what stands in the entries. */
  const requireAll = async (ctx: Context, { recap, locale }: { recap: string; locale: string }): Promise<{ documentId: string; locale: string }> => {
    const { mayRead, mayWith } = asking(ctx.state.userAbility);
    await requireRecapAccess(mayWith, 'read', recap, locale);
    await requireRecapAccess(mayWith, 'update', recap, locale);
    await requireSources(mayRead, await askedLocale(strapi, locale));
    return { documentId: recap, locale };
  };
  return {
    check: answering(async (ctx) => {
      ctx.body = await answerCheck(strapi, ctx, asking(ctx.state.userAbility));
    }),

    dismiss: answering(async (ctx) => {
      const { finding, reason, ...recap } = parse(dismissFindingSchema, ctx.request.body);
      const asked = await requireAll(ctx, recap);
      const by = personAsking(ctx.state.user).name;
      ctx.body = { data: await dismissFinding(strapi, asked, { finding, reason, by, now: new Date() }) } satisfies DismissFinding.Response;
    }),

    withdraw: answering(async (ctx) => {
      const { finding, ...recap } = parse(withdrawDismissalSchema, ctx.request.body);
      const asked = await requireAll(ctx, recap);
      ctx.body = { data: await withdrawDismissal(strapi, asked, finding) } satisfies DismissFinding.Response;
    }),

    correct: answering(async (ctx) => {
      const { finding, version, ...recap } = parse(correctFindingSchema, ctx.request.body);
      const asked = await requireAll(ctx, recap);
      ctx.body = { data: await correctFinding(strapi, asked, { finding, version, askedBy: personAsking(ctx.state.user) }) } satisfies CorrectFinding.Response;
    }),
  };
};
