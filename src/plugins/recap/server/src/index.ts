import type { Core } from '@strapi/strapi';
import { automationIdle } from './automation/start';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { importsIdle } from './imports/apply/background';
import { takingUpIdle } from './imports/apply/start';
import { policies } from './policies';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';
import { keeperOf } from './updates/standing/keeper';
import { scanIdle } from './updates/standing/start';

/** Waits for what is under way beside requests: the database must not be closed under it. */
const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await Promise.all([automationIdle(), takingUpIdle(), scanIdle()]);
  // A look may have begun one.
  await importsIdle();
  await keeperOf(strapi).settled();
};

// Strapi's type of content types is that of loaded ones, with uids and globals that a schema file does not have.
type Plugin = Partial<Omit<Core.Plugin, 'contentTypes'>> & Record<string, unknown>;

export default { register, bootstrap, destroy, config, contentTypes, controllers, policies, routes, services } satisfies Plugin;
