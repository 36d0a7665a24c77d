import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { adminImportRights } from '../access/import-rights';
import { personAsking } from '../access/who-asks';
import { answering } from './answering';
import { importing, type Asking } from './importing';

/** Programmes that editors bring in on the page Import. */
export const adminImports = ({ strapi }: { strapi: Core.Strapi }) => {
  const doing = importing(strapi);
  const asked = (action: (ctx: Context, asking: Asking) => Promise<void>) => answering(async (ctx) => {
    const { user, userAbility } = ctx.state;
    await action(ctx, { rights: await adminImportRights(strapi, userAbility), askedBy: personAsking(user) });
  });
  return {
    read: asked(doing.read), find: asked(doing.find), findOne: asked(doing.findOne), answer: asked(doing.answer), entries: asked(doing.entries), apply: asked(doing.apply),
  };
};
