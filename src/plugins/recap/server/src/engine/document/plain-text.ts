import type { Block, InlineNode } from '../../../../shared/recap';

const inlineText = (nodes: InlineNode[]): string =>
  nodes.map((node) => (node.type === 'link' ? inlineText(node.children) : node.text)).join('');

/** A block's plain text, which offsets of evidence count in: its leaves joined, list items by a line feed. */
export const plainText = (block: Block): string =>
  block.type === 'list' ? block.children.map((item) => inlineText(item.children)).join('\n') : inlineText(block.children);
