import type { Core } from '@strapi/strapi';
import type { RecapStanding } from '../../../shared/contracts/updates';
import { contentApiReader } from '../access/content-api-reader';
import { contentApiRecapAccess, requireRecapAccess } from '../access/recap-access';
import { applicationAsking } from '../access/who-asks';
import { readStanding } from '../updates/standing/read-standing';
import { answering } from './answering';
import { askedRecap, requireSources } from './asked-recap';
import { answerApplyUpdate, answerPreviewUpdate } from './updating';

/** What is out of date and how to mend it, over REST, each as far as its token or role lets it read and write. */
export const updates = ({ strapi }: { strapi: Core.Strapi }) => {
  const asking = (auth: unknown) => ({ mayRead: contentApiReader(strapi, auth), mayWith: contentApiRecapAccess(strapi, auth) });
  return {
    findOne: answering(async (ctx) => {
      const { mayRead, mayWith } = asking(ctx.state.auth);
      const asked = await askedRecap(strapi, ctx);
      const { documentId, locale } = asked;
      await requireRecapAccess(mayWith, 'read', documentId, locale);
      await requireSources(mayRead, asked);
      ctx.body = { data: await readStanding(strapi, { documentId, locale, now: new Date() }) } satisfies RecapStanding.Response;
    }),

    preview: answering(async (ctx) => {
      ctx.body = await answerPreviewUpdate(strapi, ctx, asking(ctx.state.auth));
    }),

    apply: answering(async (ctx) => {
      const { auth } = ctx.state;
      ctx.body = await answerApplyUpdate(strapi, ctx, { ...asking(auth), askedBy: applicationAsking(auth) });
    }),
  };
};
