import type { Core } from '@strapi/strapi';
import { adminReader } from '../access/admin-reader';
import { parse } from '../contracts/parse';
import { adminPreviewBodySchema, draftingBodySchema } from '../contracts/drafting-body';
import type { Asker } from '../drafts/asker';
import { answering } from './answering';
import { answerDraft, answerPreview } from './drafting';

interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email: string;
}

const askerOf = ({ id, firstname, lastname, username, email }: AdminUser): Asker => ({
  kind: 'person',
  name: [firstname, lastname].filter(Boolean).join(' ') || username || email,
  id,
});

/** What editors ask for in the admin. */
export const admin = ({ strapi }: { strapi: Core.Strapi }) => ({
  preview: answering(async (ctx) => {
    const body = parse(adminPreviewBodySchema, ctx.request.body);
    ctx.body = await answerPreview(strapi, { body, mayRead: adminReader(strapi, ctx.state.userAbility) });
  }),

  draft: answering(async (ctx) => {
    const body = parse(draftingBodySchema, ctx.request.body);
    const { status, answer } = await answerDraft(strapi, {
      body, mayRead: adminReader(strapi, ctx.state.userAbility), askedBy: askerOf(ctx.state.user),
    });
    ctx.status = status;
    ctx.body = answer;
  }),
});
