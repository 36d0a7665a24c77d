import type { SavedBlock, SavedInline, SavedList } from '../../../../shared/article';
import type { MergeText } from '../../../../shared/contracts/updates';

const inline = (children: SavedInline[]): string =>
  children.map((child) => (child.type === 'text' ? child.text : inline(child.children))).join('');

const listLines = (list: SavedList): string[] =>
  list.children.flatMap((child) => (child.type === 'list' ? listLines(child) : [inline(child.children)]));

const blockText = (block: SavedBlock): string => {
  if (block.type === 'list') return listLines(block).join('\n');
  if (block.type === 'image') return block.image.alternativeText || block.image.url;
  return inline(block.children);
};

/** The words of a part of the text: blocks apart by a line feed, list items one to a line; of an image what it shows. */
export const mergeWords = (text: MergeText): string => {
  if (text === null || typeof text === 'string') return text ?? '';
  return text.map(blockText).join('\n');
};
