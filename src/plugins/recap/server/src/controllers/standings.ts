import type { Core } from '@strapi/strapi';
import type { RecapStanding, RecapStandings } from '../../../shared/contracts/updates';
import { adminReader } from '../access/admin-reader';
import { adminRecapAccess, requireRecapAccess } from '../access/recap-access';
import { parse } from '../contracts/parse';
import { standingsQuerySchema } from '../contracts/standings';
import { standingLabels } from '../updates/standing/labels';
import { readStanding } from '../updates/standing/read-standing';
import { answering } from './answering';
import { askedRecap, requireSources } from './asked-recap';

/** Whether recaps still say what the entries say, for the admin. */
export const standings = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const { documentIds, locale } = parse(standingsQuerySchema, ctx.query);
    ctx.body = { data: await standingLabels(strapi, documentIds, locale || undefined) } satisfies RecapStandings.Response;
  }),

  findOne: answering(async (ctx) => {
    const asked = await askedRecap(strapi, ctx);
    const { documentId, locale } = asked;
    await requireRecapAccess(adminRecapAccess(strapi, ctx.state.userAbility), 'read', documentId, locale);
    await requireSources(adminReader(strapi, ctx.state.userAbility), asked);
    ctx.body = { data: await readStanding(strapi, { documentId, locale, now: new Date() }) } satisfies RecapStanding.Response;
  }),
});
