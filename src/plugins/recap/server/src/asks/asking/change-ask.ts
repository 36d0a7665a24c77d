import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Ask, RenewAsk } from '../../../../shared/contracts/afterwards';
import { whenFree } from '../../database/when-free';
import type { AskRow } from '../ask-row';
import { sessionDrafts } from '../session-drafts';
import { placesOf } from './ask-places';
import type { DescribeRequest } from './describe-ask';
import { withAsks } from './list-asks';
import { renewed } from './renew-ask';

/**
 * One ask as the editor sees it.
 * @throws NotFoundError when there is none, or its session or speaker is gone
 */
export async function findAsk(strapi: Core.Strapi, documentId: string, request: DescribeRequest): Promise<Ask> {
  const row: AskRow | null = await strapi.db.query('plugin::recap.ask').findOne({ where: { documentId } });
  const drafts = row ? await sessionDrafts(strapi, { documentIds: [row.sessionDocumentId] }) : [];
  const places = placesOf(drafts).filter(({ speaker }) => speaker.documentId === row?.speakerDocumentId);
  const [place] = await withAsks(strapi, places, request);
  if (!place?.ask) {
    throw new errors.NotFoundError('There is no such link any more: the session was deleted, or the speaker is no longer part of it. Open the page again.');
  }
  return place.ask;
}

const change = async (strapi: Core.Strapi, documentId: string, changes: Record<string, unknown>, request: DescribeRequest): Promise<Ask> => {
  await findAsk(strapi, documentId, request);
  await whenFree(strapi, () => strapi.db.query('plugin::recap.ask').updateMany({ where: { documentId }, data: changes }));
  return findAsk(strapi, documentId, request);
};

/** The link stops working at once. What was sent by it stays. @throws NotFoundError */
export const revokeAsk = (strapi: Core.Strapi, documentId: string, request: DescribeRequest): Promise<Ask> =>
  change(strapi, documentId, { revokedAt: request.now }, request);

/** Another link for the same; the one before stops working. @throws NotFoundError */
export const renewAsk = (
  strapi: Core.Strapi, documentId: string, { locale, daysOpen, ...request }: RenewAsk.Request['body'] & DescribeRequest,
): Promise<Ask> => change(strapi, documentId, { ...renewed(request.now, daysOpen), ...(locale ? { pageLocale: locale } : {}) }, request);

/** Keeps where and when the link was mailed. @throws NotFoundError */
export const markMailed = (strapi: Core.Strapi, documentId: string, mailedTo: string, request: DescribeRequest): Promise<Ask> =>
  change(strapi, documentId, { mailedTo, mailedAt: request.now }, request);
