import type { Core } from '@strapi/strapi';
import { automationIdle } from './automation/start';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { contentTypes } from './content-types';
import { controllers } from './controllers';
import { policies } from './policies';
import { register } from './register';
import { routes } from './routes';

// Strapi's type of content types is that of loaded ones, with uids and globals that a schema file does not have.
type Plugin = Partial<Omit<Core.Plugin, 'contentTypes'>> & Record<string, unknown>;

export default { register, bootstrap, destroy: automationIdle, config, contentTypes, controllers, policies, routes } satisfies Plugin;
