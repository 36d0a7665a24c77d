import type { Core } from '@strapi/strapi';
import { contentApiReader } from '../access/content-api-reader';
import { applicationAsking } from '../access/who-asks';
import { parse } from '../contracts/parse';
import { draftingBodySchema } from '../contracts/drafting-body';
import { answering } from './answering';
import { answerDraft, answerPreview } from './drafting';

/** What applications ask for over REST, each as far as its token or role lets it read. */
export const recaps = ({ strapi }: { strapi: Core.Strapi }) => ({
  preview: answering(async (ctx) => {
    const body = parse(draftingBodySchema, ctx.request.body);
    ctx.body = await answerPreview(strapi, { body, mayRead: contentApiReader(strapi, ctx.state.auth) });
  }),

  draft: answering(async (ctx) => {
    const body = parse(draftingBodySchema, ctx.request.body);
    const { auth } = ctx.state;
    const { status, answer } = await answerDraft(strapi, { body, mayRead: contentApiReader(strapi, auth), askedBy: applicationAsking(auth) });
    ctx.status = status;
    ctx.body = answer;
  }),
});
