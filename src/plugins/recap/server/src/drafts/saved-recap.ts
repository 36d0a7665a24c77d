import type { Core } from '@strapi/strapi';
import type { SavedBlock } from '../../../shared/article';
import type { RecapText } from './recap-text';
import { textVersion } from './text-version';

/** A recap's draft as it stands in the database. */
export interface SavedRecap {
  documentId: string;
  locale: string;
  text: RecapText;
  /** Address of the cover. */
  coverUrl: string | null;
  /** The same text has the same version, whenever and by whomever it was saved. */
  version: string;
  /** The person of the admin who saved it last, as far as Strapi knows; null when it came over the API. */
  changedBy: string | null;
  /** ISO 8601 instant */
  changedAt: string;
}

interface Person {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

interface Row {
  title: string | null;
  summary: string | null;
  body: SavedBlock[] | null;
  slug: string | null;
  cover: { id: number; url: string } | null;
  coverAlt: string | null;
  coverCredit: string | null;
  updatedAt: string;
  updatedBy: Person | null;
}

/** What a person of the admin is called, as Strapi names them to others. */
export const personName = (person: Person | null): string | null =>
  person && ([person.firstname, person.lastname].filter(Boolean).join(' ') || person.username || 'An administrator');

/** A recap's draft in a language; null when there is none. */
export async function savedRecap(strapi: Core.Strapi, documentId: string, locale: string): Promise<SavedRecap | null> {
  const row: Row | null = await strapi.db.query('api::recap.recap').findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    populate: { cover: { select: ['id', 'url'] }, updatedBy: { select: ['firstname', 'lastname', 'username'] } },
  });
  if (!row) return null;
  const text: RecapText = {
    title: row.title ?? '',
    summary: row.summary ?? '',
    body: row.body ?? [],
    slug: row.slug ?? '',
    cover: row.cover?.id ?? null,
    coverAlt: row.coverAlt ?? '',
    coverCredit: row.coverCredit ?? '',
  };
  return {
    documentId, locale, text, coverUrl: row.cover?.url ?? null, version: textVersion(text),
    changedBy: personName(row.updatedBy), changedAt: new Date(row.updatedAt).toISOString(),
  };
}
