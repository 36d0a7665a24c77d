import type { SavedBlock } from '../../../../shared/article';
import type { EvidenceSentence, Fact } from '../../../../shared/recap';
import { plainTextOf } from './lines';

/** A part of the text in three versions: blocks that belong together, or the title or summary as a paragraph. Empty: not there. */
export interface Part {
  field: 'title' | 'summary' | 'body';
  baseline: SavedBlock[];
  mine: SavedBlock[];
  next: SavedBlock[];
  /** Generated sentences of the baseline and of the new text; offsets in the part's plain text. */
  before: EvidenceSentence[];
  after: EvidenceSentence[];
  facts: { before: Record<string, Fact>; after: Record<string, Fact> };
  /** The saved text stands as some generation made it. */
  untouched: boolean;
}

/** Sentences of some blocks of a body, counted in the plain text of those blocks together. */
export function placedTogether(sentences: readonly EvidenceSentence[], blocks: readonly number[], body: readonly SavedBlock[]): EvidenceSentence[] {
  let offset = 0;
  return blocks.flatMap((index) => {
    const from = offset;
    const block = body[index];
    offset += (block ? plainTextOf([block]).length : 0) + 1;
    return sentences
      .filter(({ field, block: own }) => field === 'body' && own === index)
      .map((sentence) => ({ ...sentence, start: sentence.start + from, end: sentence.end + from }));
  });
}

/** A title or summary as a paragraph; nothing for an empty one. */
export const asBlocks = (text: string): SavedBlock[] => (text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text }] }]);
