import { factories } from '@strapi/strapi';

const publishedOnly = { policies: ['plugin::recap.published-only'] };

export default factories.createCoreRouter('api::event.event', { config: { find: publishedOnly, findOne: publishedOnly } });
