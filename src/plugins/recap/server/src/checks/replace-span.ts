import type { SavedBlock, SavedInline, SavedLeaf, SavedList, SavedListItem } from '../../../shared/article';

interface Span {
  /** UTF-16 units in the block's plain text */
  start: number;
  end: number;
}

/** Puts a text in place of a span. It takes on the marks, and the link, of the place where the span begins. */
export function replaceSpan(block: SavedBlock, { start, end }: Span, text: string): SavedBlock {
  let at = 0;
  let isPut = false;
  const leaf = (node: SavedLeaf): SavedLeaf => {
    const from = at;
    at += node.text.length;
    // A span that ends where a leaf begins has nothing of it.
    if (at <= start || from >= end) return node;
    const put = isPut ? '' : text;
    isPut = true;
    return { ...node, text: `${node.text.slice(0, Math.max(0, start - from))}${put}${node.text.slice(Math.max(0, end - from))}` };
  };
  const inline = (nodes: SavedInline[]): SavedInline[] =>
    nodes
      .map((node): SavedInline => (node.type === 'link' ? { ...node, children: node.children.map(leaf) } : leaf(node)))
      // Links without words can't be seen, nor taken away, in the editor.
      .filter((node) => node.type !== 'link' || node.children.some((child) => child.text !== ''));
  let lines = 0;
  const item = (node: SavedListItem): SavedListItem => {
    if (lines > 0) at += 1;
    lines += 1;
    return { ...node, children: inline(node.children) };
  };
  const list = (node: SavedList): SavedList => ({ ...node, children: node.children.map((child) => (child.type === 'list' ? list(child) : item(child))) });
  switch (block.type) {
    case 'list': return list(block);
    case 'code': return { ...block, children: block.children.map(leaf) };
    case 'image': return block;
    default: return { ...block, children: inline(block.children) };
  }
}

/** Gives the links within a span another address. */
export function relink(block: SavedBlock, { start, end }: Span, url: string): SavedBlock {
  let at = 0;
  const inline = (nodes: SavedInline[]): SavedInline[] => nodes.map((node) => {
    const from = at;
    at += node.type === 'link' ? node.children.reduce((length, child) => length + child.text.length, 0) : node.text.length;
    return node.type === 'link' && from < end && at > start ? { ...node, url } : node;
  });
  let lines = 0;
  const item = (node: SavedListItem): SavedListItem => {
    if (lines > 0) at += 1;
    lines += 1;
    return { ...node, children: inline(node.children) };
  };
  const list = (node: SavedList): SavedList => ({ ...node, children: node.children.map((child) => (child.type === 'list' ? list(child) : item(child))) });
  if (block.type === 'list') return list(block);
  return block.type === 'code' || block.type === 'image' ? block : { ...block, children: inline(block.children) };
}
