import type { Core } from '@strapi/strapi';
import { answerItems, type AfterwardsRights } from '../../../shared/contracts/afterwards';
import { answerFields, cellFields, factFields } from './role-fields';

interface Checker {
  can: { update(entity: object, field?: string): boolean };
}

const keysOf = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];

/**
 * What an admin's roles let them change by the table, so that nothing else is offered. Of an entry of somebody else's,
 * as most are; whether a save is taken is looked at anew for its entry.
 * @param locale the one that is written in
 */
export function rightsOf(strapi: Core.Strapi, userAbility: unknown, locale: string): AfterwardsRights {
  const service = strapi.plugin('content-manager').service('permission-checker');
  const may = (model: string, entry: object) => {
    const checker: Checker = service.create({ userAbility, model });
    return (field: string) => checker.can.update(entry, field) || checker.can.update(entry, field.split('.')[0]);
  };
  const session = may('api::session.session', { documentId: 'any', locale });
  const event = may('api::event.event', { documentId: 'any', locale });
  const speaker = may('api::speaker.speaker', { documentId: 'any' });
  return {
    cells: keysOf(cellFields).filter((cell) => session(cellFields[cell])),
    facts: keysOf(factFields).filter((fact) => event(factFields[fact])),
    answers: answerItems.filter((item) => answerFields[item].session.every(session) && answerFields[item].speaker.every(speaker)),
  };
}
