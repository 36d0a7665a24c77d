import type { Core } from '@strapi/strapi';
import type { Refusal } from './publish-entries';
import { publishableTypes } from './publishable';

interface Checker {
  cannot: { publish(entity?: object): boolean };
}

/** What an admin's roles keep them from publishing in the content manager, their own entries or languages included. */
export function adminRefusal(strapi: Core.Strapi, userAbility: unknown): Refusal {
  const service = strapi.plugin('content-manager').service('permission-checker');
  const checkers = new Map<string, Checker>(publishableTypes.map(({ uid }) => [uid, service.create({ userAbility, model: uid })]));
  return ({ uid, nouns }, { draft }) => {
    const checker = checkers.get(uid);
    if (checker && !checker.cannot.publish()) {
      return checker.cannot.publish(draft) ? 'You may not publish this one: your role is limited to other entries or languages.' : null;
    }
    return `You may not publish ${nouns}. Ask somebody who may, or an administrator for the permission.`;
  };
}
