import type { Core } from '@strapi/strapi';
import { adminReader } from '../access/admin-reader';
import { personAsking } from '../access/who-asks';
import { parse } from '../contracts/parse';
import { adminPreviewBodySchema, draftingBodySchema } from '../contracts/drafting-body';
import { answering } from './answering';
import { answerDraft, answerPreview } from './drafting';

/** What editors ask for in the admin. */
export const admin = ({ strapi }: { strapi: Core.Strapi }) => ({
  preview: answering(async (ctx) => {
    const body = parse(adminPreviewBodySchema, ctx.request.body);
    ctx.body = await answerPreview(strapi, { body, mayRead: adminReader(strapi, ctx.state.userAbility) });
  }),

  draft: answering(async (ctx) => {
    const body = parse(draftingBodySchema, ctx.request.body);
    const { status, answer } = await answerDraft(strapi, {
      body, mayRead: adminReader(strapi, ctx.state.userAbility), askedBy: personAsking(ctx.state.user),
    });
    ctx.status = status;
    ctx.body = answer;
  }),
});
