import type { SavedBlock, SavedInline, SavedList, SavedListItem } from '../../../shared/article';

const inlineText = (nodes: SavedInline[]): string => nodes.map((node) => (node.type === 'link' ? inlineText(node.children) : node.text)).join('');

const lines = (node: SavedListItem | SavedList): string[] => (node.type === 'list' ? node.children.flatMap(lines) : [inlineText(node.children)]);

/** A block's plain text, whatever an editor made of it: its leaves joined, items of lists and of lists in them by a line feed. */
export const savedText = (block: SavedBlock): string => {
  if (block.type === 'image') return '';
  return block.type === 'list' ? lines(block).join('\n') : inlineText(block.children);
};
