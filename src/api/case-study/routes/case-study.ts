import { factories } from '@strapi/strapi';

const publishedOnly = { policies: ['plugin::recap.published-only'] };

export default factories.createCoreRouter('api::case-study.case-study', { config: { find: publishedOnly, findOne: publishedOnly } });
