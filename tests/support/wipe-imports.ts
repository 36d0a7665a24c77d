import type { Core } from '@strapi/strapi';

/** Empties what imports write, so that what follows begins with the same site. */
export async function wipeImports(strapi: Core.Strapi): Promise<void> {
  for (const uid of ['api::session.session', 'api::speaker.speaker', 'api::event.event', 'plugin::recap.imported', 'plugin::recap.import'] as const) await strapi.db.query(uid).deleteMany({});
}
