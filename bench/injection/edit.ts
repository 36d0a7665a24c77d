import type { Article, SavedBlock, SavedInline, SavedLeaf } from '../../src/plugins/recap/shared/article';

/** A stretch of an article; offsets count in the block's plain text: leaves joined, list items by a line feed. */
export interface Place {
  field: 'title' | 'summary' | 'body';
  block: number;
  start: number;
  end: number;
}

const leavesOf = (nodes: SavedInline[]): SavedLeaf[] => nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]));

/** Leaves in order; those of a list item are followed by a line feed that belongs to none. */
function linesOf(block: SavedBlock): SavedLeaf[][] {
  if (block.type === 'list') return block.children.flatMap((child) => (child.type === 'list' ? linesOf(child) : [leavesOf(child.children)]));
  return block.type === 'image' ? [] : [leavesOf(block.children)];
}

export const plainOf = (block: SavedBlock): string => linesOf(block).map((line) => line.map(({ text }) => text).join('')).join('\n');

export const textAt = (article: Article, { field, block, start, end }: Place): string =>
  (field === 'body' ? plainOf(article.body[block]) : article[field]).slice(start, end);

/** The article with other words at a place; undefined where that place crosses a change of format. */
export function replaced(article: Article, place: Place, words: string): Article | undefined {
  const { field, block, start, end } = place;
  if (field !== 'body') return { ...article, [field]: article[field].slice(0, start) + words + article[field].slice(end) };
  const copy = structuredClone(article);
  let at = 0;
  for (const line of linesOf(copy.body[block])) {
    for (const leaf of line) {
      if (start >= at && end <= at + leaf.text.length) {
        leaf.text = leaf.text.slice(0, start - at) + words + leaf.text.slice(end - at);
        return copy;
      }
      at += leaf.text.length;
    }
    at += 1;
  }
  return undefined;
}
