import type { Core } from '@strapi/strapi';
import { personAsking } from '../access/who-asks';

interface Saved {
  updatedAt: string | null;
  updatedBy: Parameters<typeof personAsking>[0] | null;
}

/** Who saved a draft last, and when: as far as the entry says. */
export async function lastSaved(
  strapi: Core.Strapi, uid: 'api::event.event' | 'api::session.session', documentId: string, locale: string,
): Promise<{ savedBy: string | null; savedAt: string | null }> {
  const saved: Saved | null = await strapi.db.query(uid).findOne({
    select: ['updatedAt'], where: { documentId, locale, publishedAt: { $null: true } }, populate: { updatedBy: true },
  });
  return {
    savedBy: saved?.updatedBy ? personAsking(saved.updatedBy).name : null,
    savedAt: saved?.updatedAt ? new Date(saved.updatedAt).toISOString() : null,
  };
}
