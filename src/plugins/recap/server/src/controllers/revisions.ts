import type { Core } from '@strapi/strapi';
import type { ListRevisions, ReadRevision, RestoreRevision } from '../../../shared/contracts/updates';
import { adminRecapAccess, requireRecapAccess } from '../access/recap-access';
import { personAsking } from '../access/who-asks';
import { parse } from '../contracts/parse';
import { generationSchema, restoreBodySchema } from '../contracts/revisions';
import { restoreRevision } from '../updates/revisions/restore-revision';
import { listRevisions, readRevision } from '../updates/revisions/show-revisions';
import { answering } from './answering';
import { askedRecap } from './asked-recap';

/** The texts of a recap that were kept, and taking one of them back. */
export const revisions = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const { documentId, locale } = await askedRecap(strapi, ctx);
    await requireRecapAccess(adminRecapAccess(strapi, ctx.state.userAbility), 'read', documentId, locale);
    ctx.body = (await listRevisions(strapi, documentId, locale)) satisfies ListRevisions.Response;
  }),

  findOne: answering(async (ctx) => {
    const { documentId, locale } = await askedRecap(strapi, ctx);
    await requireRecapAccess(adminRecapAccess(strapi, ctx.state.userAbility), 'read', documentId, locale);
    const generation = parse(generationSchema, ctx.params.generation);
    ctx.body = { data: await readRevision(strapi, documentId, locale, generation) } satisfies ReadRevision.Response;
  }),

  restore: answering(async (ctx) => {
    const { documentId, locale } = await askedRecap(strapi, ctx);
    const generation = parse(generationSchema, ctx.params.generation);
    const { version } = parse(restoreBodySchema, ctx.request.body);
    await requireRecapAccess(adminRecapAccess(strapi, ctx.state.userAbility), 'update', documentId, locale);
    const made = await restoreRevision(strapi, {
      documentId, locale, generation, version, askedBy: personAsking(ctx.state.user), now: new Date(),
    });
    ctx.body = { data: { documentId, locale, generation: made } } satisfies RestoreRevision.Response;
  }),
});
