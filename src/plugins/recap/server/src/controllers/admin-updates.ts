import type { Core } from '@strapi/strapi';
import type { RecapSources } from '../../../shared/contracts/updates';
import { adminReader } from '../access/admin-reader';
import { adminRecapAccess, requireRecapAccess } from '../access/recap-access';
import { personAsking } from '../access/who-asks';
import { recapSources } from '../updates/recap-sources';
import { answering } from './answering';
import { askedRecap, requireSources } from './asked-recap';
import { answerApplyUpdate, answerPreviewUpdate } from './updating';

/** Where a recap's text comes from, and bringing it up to date, in the admin. */
export const adminUpdates = ({ strapi }: { strapi: Core.Strapi }) => {
  const asking = (userAbility: unknown) => ({ mayRead: adminReader(strapi, userAbility), mayWith: adminRecapAccess(strapi, userAbility) });
  return {
    sources: answering(async (ctx) => {
      const { mayRead, mayWith } = asking(ctx.state.userAbility);
      const asked = await askedRecap(strapi, ctx);
      const { documentId, locale } = asked;
      await requireRecapAccess(mayWith, 'read', documentId, locale);
      await requireSources(mayRead, asked);
      ctx.body = { data: await recapSources(strapi, documentId, locale) } satisfies RecapSources.Response;
    }),

    preview: answering(async (ctx) => {
      ctx.body = await answerPreviewUpdate(strapi, ctx, asking(ctx.state.userAbility));
    }),

    apply: answering(async (ctx) => {
      ctx.body = await answerApplyUpdate(strapi, ctx, { ...asking(ctx.state.userAbility), askedBy: personAsking(ctx.state.user) });
    }),
  };
};
