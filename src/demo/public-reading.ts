import type { Core } from '@strapi/strapi';

const types = ['event', 'session', 'speaker', 'sponsor', 'case-study', 'recap'];

/** Lets anybody read published entries over REST. Writing stays closed, and so do previews. */
export async function openPublicReading(strapi: Core.Strapi): Promise<void> {
  const role: { id: number } | null = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  if (!role) throw new Error('The public role of Users & Permissions is missing: it was deleted by hand. Make it again, then run the demo again.');
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of types.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`])) {
    if ((await permissions.count({ where: { action, role: { id: role.id } } })) === 0) await permissions.create({ data: { action, role: role.id } });
  }
}
