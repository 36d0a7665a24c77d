import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type Uid = 'api::event.event' | 'api::session.session';

/** @throws ForbiddenError naming what may not be changed */
export type RequireUpdate = (uid: Uid, draft: object, fields: string[]) => void;

interface Checker {
  can: { update(entity: object, field?: string): boolean };
}

const nouns: Record<Uid, string> = { 'api::event.event': 'event', 'api::session.session': 'session' };

/** What an admin's roles let them change in the content manager: the type, this entry, its language, and each field. */
export const updateOf = (strapi: Core.Strapi, userAbility: unknown): RequireUpdate => (uid, draft, fields) => {
  const checker: Checker = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model: uid });
  if (!checker.can.update(draft)) {
    throw new errors.ForbiddenError(`You may not change this ${nouns[uid]}. Ask somebody who may, or an administrator for the permission.`);
  }
  const refused = fields.filter((field) => !checker.can.update(draft, field) && !checker.can.update(draft, field.split('.')[0]));
  if (refused.length === 0) return;
  throw new errors.ForbiddenError(
    `You may not change ${[...new Set(refused)].join(', ')} of this ${nouns[uid]}. Ask an administrator for the permission.`,
    { fields: refused },
  );
};
