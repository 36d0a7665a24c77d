import type { SavedBlock } from '../../../shared/article';

/** What updates and restorations may write of a recap in one language. Texts without a value are empty. */
export interface RecapText {
  title: string;
  summary: string;
  body: SavedBlock[];
  slug: string;
  /** Id of the file. */
  cover: number | null;
  coverAlt: string;
  coverCredit: string;
}
