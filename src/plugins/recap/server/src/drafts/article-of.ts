import type { Article, SavedBlock } from '../../../shared/article';
import type { Revision } from './revision';

/** The text that stood in the entry when a revision was kept; of records of older versions what was generated. */
export function articleOf(revision: Revision): Article {
  if (revision.saved) {
    const { title, summary, body } = revision.saved;
    return { title, summary, body };
  }
  const body: SavedBlock[] = 'blocks' in revision ? revision.blocks : [];
  return { title: revision.title, summary: revision.summary, body };
}
