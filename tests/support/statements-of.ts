import type { Core } from '@strapi/strapi';
import { countStatements } from '../../src/plugins/recap/server/src/drafts/count-statements';
import { keeperOf } from '../../src/plugins/recap/server/src/updates/standing/keeper';

/** SQL statements that a piece of work takes, once what was written before has been looked at in the background. */
export async function statementsOf<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<{ result: Result; statements: number }> {
  await keeperOf(strapi).settled();
  return countStatements(strapi, work);
}
