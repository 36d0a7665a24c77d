import type { Core } from '@strapi/strapi';
import { guardPage } from './asks/page/guard-page';
import { answerRefusals } from './checks/answer-refusals';
import { refuseContradictions } from './checks/refuse-contradictions';
import { fillSlug } from './documents/fill-slug';
import { nameLastWriter } from './documents/name-last-writer';
import { refuseBadContent } from './documents/refuse-bad-content';
import { releaseClaims } from './drafts/release-claims';
import { watchChanges } from './updates/standing/watch-changes';

/** Before the database is there: custom fields, document middlewares, permissions. */
export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  // The type's form shows the sentence a text would become in a recap under fields of this type.
  strapi.customFields.register({ name: 'phrase', plugin: 'recap', type: 'text' });
  strapi.documents.use(refuseBadContent(strapi));
  strapi.documents.use(refuseContradictions(strapi));
  strapi.documents.use(nameLastWriter(strapi));
  strapi.documents.use(fillSlug(strapi));
  strapi.documents.use(releaseClaims(strapi));
  strapi.server.use(guardPage(strapi));
  strapi.server.use(answerRefusals);
  strapi.documents.use(watchChanges(strapi));
};
