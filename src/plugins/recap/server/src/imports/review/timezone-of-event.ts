import type { Core } from '@strapi/strapi';

/** The time zone of an event that is here already; null for a new one, or none. */
export async function timezoneOfEvent(strapi: Core.Strapi, chosen: string | null, locale: string): Promise<string | null> {
  if (chosen === null || chosen === 'new') return null;
  const event: { timezone: string | null } | null = await strapi.db.query('api::event.event').findOne({ where: { documentId: chosen, publishedAt: null, locale }, select: ['timezone'] });
  return event?.timezone || null;
}
