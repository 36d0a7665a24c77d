import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publishEntries, type Published, type Refusal } from './publish-entries';
import { selectLinked } from './select-linked';

/**
 * Publishes an event with its parts, their sessions and their case studies, and says what became of each.
 * @param refusal as for `publishEntries`
 * @throws NotFoundError when there is no such event
 */
export async function publishLinked(strapi: Core.Strapi, event: string, refusal?: Refusal): Promise<Published> {
  if ((await strapi.db.query('api::event.event').count({ where: { documentId: event } })) === 0) {
    throw new errors.NotFoundError(`There is no event ${event}. It may have been deleted: go back to the list of events.`);
  }
  return publishEntries(strapi, await selectLinked(strapi, event), refusal);
}
