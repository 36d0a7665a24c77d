import type { Core } from '@strapi/strapi';
import type { PublishableType } from './publishable';

interface Row {
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  updatedAt: string;
  [attribute: string]: unknown;
}

/** One language of an entry. */
export interface Version {
  documentId: string;
  locale: string;
  title: string;
  /** `unpublished`: there is a draft that readers don't see yet, or see differently. */
  state: 'unpublished' | 'published';
  /** `attribute documentId` for each link the draft has. */
  drafted: string[];
  /** The same for the published version. */
  published: string[];
  /** The draft as stored, for conditions of permissions. */
  draft: Row;
}

const time = (row: Row) => new Date(row.updatedAt).getTime();

const linksOf = (row: Row | undefined, attributes: string[]): string[] =>
  attributes.flatMap((attribute) => {
    const value = row?.[attribute];
    const targets = Array.isArray(value) ? value : value ? [value] : [];
    return targets.map((target: { documentId: string }) => `${attribute} ${target.documentId}`);
  });

/** Every language of some entries, the default one first. */
export async function readVersions(strapi: Core.Strapi, type: PublishableType, documentIds: string[]): Promise<Version[]> {
  const populate = Object.fromEntries(type.links.map((link) => [link, { select: ['documentId'] }]));
  const rows: Row[] = await strapi.db.query(type.uid).findMany({ where: { documentId: { $in: documentIds } }, populate: { ...populate, createdBy: true } });
  const published = new Map(rows.filter((row) => row.publishedAt !== null).map((row) => [`${row.documentId} ${row.locale}`, row]));
  const defaultLocale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  const order = new Map(documentIds.map((documentId, index) => [documentId, index]));
  const place = ({ documentId, locale }: Version) => (order.get(documentId) ?? 0) * 2 + (locale === defaultLocale ? 0 : 1);
  return rows
    .filter((row) => row.publishedAt === null)
    .map((draft): Version => {
      const seen = published.get(`${draft.documentId} ${draft.locale}`);
      const name = draft[type.title];
      return {
        documentId: draft.documentId,
        locale: draft.locale ?? defaultLocale,
        title: typeof name === 'string' && name ? name : draft.documentId,
        // As the content manager sees it: modified when the draft is younger than what was published.
        state: seen && time(seen) >= time(draft) ? 'published' : 'unpublished',
        drafted: linksOf(draft, type.links),
        published: linksOf(seen, type.links),
        draft,
      };
    })
    .sort((a, b) => place(a) - place(b));
}
