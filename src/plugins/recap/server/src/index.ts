import type { Core } from '@strapi/strapi';
import { automationIdle } from './automation/start';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { policies } from './policies';
import { register } from './register';
import { importsIdle } from './imports/apply/background';
import { routes } from './routes';

// Strapi's type of content types is that of loaded ones, with uids and globals that a schema file does not have.
type Plugin = Partial<Omit<Core.Plugin, 'contentTypes'>> & Record<string, unknown>;

const destroy = async (): Promise<void> => {
  await Promise.all([automationIdle(), importsIdle()]);
};

export default { register, bootstrap, destroy, config, contentTypes, controllers, policies, routes } satisfies Plugin;
