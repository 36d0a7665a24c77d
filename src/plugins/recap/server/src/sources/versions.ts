import type { EntryState } from '../engine/entries';
import { linked, type Row } from './rows';

/** An entry's draft and published versions in the default language. */
export interface Versions {
  documentId: string;
  title: string;
  draft?: Row;
  published?: Row;
}

/** Puts the rows of drafts and published versions together by document. */
export function versionsOf(rows: Row[], title: string): Map<string, Versions> {
  const versions = new Map<string, Versions>();
  for (const row of rows) {
    const of = versions.get(row.documentId) ?? { documentId: row.documentId, title: '' };
    of[row.publishedAt === null ? 'draft' : 'published'] = row;
    versions.set(row.documentId, of);
  }
  for (const of of versions.values()) of.title = String((of.draft ?? of.published)?.[title] ?? of.documentId);
  return versions;
}

const time = (row: Row) => new Date(row.updatedAt).getTime();

/** As the content manager sees it: modified when the draft is younger than what was published. */
export const stateOf = ({ draft, published }: Versions): EntryState => {
  if (!published) return 'draft';
  return draft && time(draft) > time(published) ? 'modified' : 'published';
};

/** The version a recap reads; none when it was never published and drafts are not asked for. */
export const chosenOf = (versions: Versions, includeDrafts: boolean): Row | undefined =>
  includeDrafts ? (versions.draft ?? versions.published) : versions.published;

/**
 * documentIds that an attribute links to, as published (or as drafted).
 *
 * Strapi drops a link from the published version, without a word, when the other entry wasn't published yet at that
 * moment. A draft that was not changed since is what the editor published, links included: what it names and the
 * published version lacks was dropped, and counts. In a draft that was changed it may be new, and doesn't.
 */
export function linksOf(versions: Versions, attribute: string, includeDrafts: boolean): string[] {
  const chosen = linked(chosenOf(versions, includeDrafts)?.[attribute]);
  if (includeDrafts || stateOf(versions) !== 'published') return chosen;
  return [...new Set([...linked(versions.draft?.[attribute]), ...chosen])];
}

/** documentIds that only the draft links to: what publishing the entry again would add. */
export const unpublishedLinksOf = (versions: Versions, attribute: string): string[] => {
  const published = new Set(linksOf(versions, attribute, false));
  return linked(versions.draft?.[attribute]).filter((documentId) => !published.has(documentId));
};
