import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contentApiImportRights } from '../access/import-rights';
import { applicationAsking } from '../access/who-asks';
import { answering } from './answering';
import { importing, type Asking } from './importing';

/** Programmes that applications bring in over REST. */
export const imports = ({ strapi }: { strapi: Core.Strapi }) => {
  const doing = importing(strapi);
  const asked = (action: (ctx: Context, asking: Asking) => Promise<void>) => answering(async (ctx) => {
    const { auth } = ctx.state;
    await action(ctx, { rights: await contentApiImportRights(strapi, auth), askedBy: applicationAsking(auth) });
  });
  return {
    read: asked(doing.read), find: asked(doing.find), findOne: asked(doing.findOne), answer: asked(doing.answer), entries: asked(doing.entries), apply: asked(doing.apply),
  };
};
