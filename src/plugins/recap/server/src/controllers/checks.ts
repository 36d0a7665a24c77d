import type { Core } from '@strapi/strapi';
import { contentApiReader } from '../access/content-api-reader';
import { contentApiRecapAccess } from '../access/recap-access';
import { answering } from './answering';
import { answerCheck } from './checking';

/** Any text held against the entries, over REST. */
export const checks = ({ strapi }: { strapi: Core.Strapi }) => ({
  check: answering(async (ctx) => {
    const { auth } = ctx.state;
    ctx.body = await answerCheck(strapi, ctx, { mayRead: contentApiReader(strapi, auth), mayWith: contentApiRecapAccess(strapi, auth) });
  }),
});
