import type { Core } from '@strapi/strapi';
import { contentApiReader } from '../access/content-api-reader';
import { parse } from '../contracts/parse';
import { draftingBodySchema } from '../contracts/drafting-body';
import type { Asker } from '../drafts/asker';
import { answering } from './answering';
import { answerDraft, answerPreview } from './drafting';

interface Auth {
  strategy?: { name?: string };
  credentials?: { name?: string; username?: string } | null;
}

/** Who asks over REST: the name of the token, of the user, or nobody known. */
const askerOf = (auth: Auth | undefined): Asker => {
  if (auth?.credentials?.username) return { kind: 'person', name: auth.credentials.username };
  const name = auth?.credentials?.name;
  return { kind: 'token', name: name ? `API token ${name}` : 'Anonymous request' };
};

/** What applications ask for over REST, each as far as its token or role lets it read. */
export const recaps = ({ strapi }: { strapi: Core.Strapi }) => ({
  preview: answering(async (ctx) => {
    const body = parse(draftingBodySchema, ctx.request.body);
    ctx.body = await answerPreview(strapi, { body, mayRead: contentApiReader(strapi, ctx.state.auth) });
  }),

  draft: answering(async (ctx) => {
    const body = parse(draftingBodySchema, ctx.request.body);
    const { auth } = ctx.state;
    const { status, answer } = await answerDraft(strapi, { body, mayRead: contentApiReader(strapi, auth), askedBy: askerOf(auth) });
    ctx.status = status;
    ctx.body = answer;
  }),
});
