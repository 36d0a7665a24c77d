import type { Core } from '@strapi/strapi';
import { havingLocale } from '../../drafts/recap-entry';
import type { RevisionSources } from '../../drafts/revision';

interface LinkChange {
  connect: string[];
  disconnect: string[];
}

/** What a recap's own links gain and lose with an update. */
export type SourceLinks = Partial<Record<'events' | 'sessions', LinkChange>>;

const types = { events: 'api::event.event', sessions: 'api::session.session' } as const;

/**
 * Links of a recap to what it is made of, as far as they came with its generations: those to what is told newly are
 * made, those to what is told no more are taken away. What a person linked or unlinked beside that stays.
 */
export async function sourceLinks(
  strapi: Core.Strapi, locale: string, { before, now }: { before: RevisionSources | null; now: RevisionSources },
): Promise<SourceLinks> {
  const links: SourceLinks = {};
  for (const attribute of ['events', 'sessions'] as const) {
    const [old, fresh] = [before?.[attribute] ?? now[attribute], now[attribute]];
    // Strapi refuses links to entries that lack the language, or are gone.
    const connect = await havingLocale(strapi, types[attribute], fresh.filter((documentId) => !old.includes(documentId)), locale);
    const disconnect = await havingLocale(strapi, types[attribute], old.filter((documentId) => !fresh.includes(documentId)), locale);
    if (connect.length + disconnect.length > 0) links[attribute] = { connect, disconnect };
  }
  return links;
}
