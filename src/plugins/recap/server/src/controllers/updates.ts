import type { Core } from '@strapi/strapi';
import type { RecapStanding } from '../../../shared/contracts/updates';
import { contentApiReader } from '../access/content-api-reader';
import { contentApiRecapAccess, requireRecapAccess } from '../access/recap-access';
import { readStanding } from '../updates/standing/read-standing';
import { answering } from './answering';
import { askedRecap, requireSources } from './asked-recap';

/** What is out of date and how to mend it, over REST, each as far as its token or role lets it read and write. */
export const updates = ({ strapi }: { strapi: Core.Strapi }) => ({
  findOne: answering(async (ctx) => {
    const { auth } = ctx.state;
    const asked = await askedRecap(strapi, ctx);
    const { documentId, locale } = asked;
    await requireRecapAccess(contentApiRecapAccess(strapi, auth), 'read', documentId, locale);
    await requireSources(contentApiReader(strapi, auth), asked);
    ctx.body = { data: await readStanding(strapi, { documentId, locale, now: new Date() }) } satisfies RecapStanding.Response;
  }),
});
