import type { SavedBlock, SavedInline, SavedLeaf, SavedList } from '../../../../shared/article';
import { joined, styleKey, type Line, type LineKind, type ListKind, type StyledText } from './lines';

function leaf({ text, style }: StyledText): SavedLeaf {
  const marks = { ...style };
  delete marks.link;
  return { type: 'text', text, ...marks };
}

/** As Strapi's editor would save it: a link has a text leaf on both sides, and nothing has no leaf. */
function inline(parts: StyledText[]): SavedInline[] {
  const nodes: SavedInline[] = [];
  for (const part of joined(parts)) {
    const { link } = part.style;
    const last = nodes.at(-1);
    if (!link) {
      nodes.push(leaf(part));
    } else if (last?.type === 'link' && styleKey({ link }) === styleKey({ link: { url: last.url, ...(last.rel ? { rel: last.rel } : {}), ...(last.target ? { target: last.target } : {}) } })) {
      last.children.push(leaf(part));
    } else {
      if (last?.type !== 'text') nodes.push({ type: 'text', text: '' });
      nodes.push({ type: 'link', ...link, children: [leaf(part)] });
    }
  }
  if (nodes.at(-1)?.type !== 'text') nodes.push({ type: 'text', text: '' });
  return nodes;
}

const sameList = (list: SavedList, kind: ListKind | undefined): boolean => list.format === kind?.format && (list.indentLevel ?? 0) === (kind.indentLevel ?? 0);

/** Lists that are open after a line, outermost first. */
type Open = SavedList[];

function addItem(blocks: SavedBlock[], open: Open, { lists, begins }: Extract<LineKind, { type: 'item' }>, text: StyledText[]): Open {
  const wanted = lists.length - Math.min(begins, lists.length);
  const differs = open.findIndex((list, depth) => depth >= wanted || !sameList(list, lists[depth]));
  const kept = differs === -1 ? [...open] : open.slice(0, differs);
  for (const kind of lists.slice(kept.length)) {
    const list: SavedList = { type: 'list', ...kind, children: [] };
    const parent = kept.at(-1);
    if (parent) parent.children.push(list);
    else blocks.push(list);
    kept.push(list);
  }
  kept.at(-1)?.children.push({ type: 'list-item', children: inline(text) });
  return kept;
}

/** Lines as Strapi Blocks again; items of one list that stand in a row make one list. */
export function blocksOfLines(lines: readonly Line[]): SavedBlock[] {
  const blocks: SavedBlock[] = [];
  let open: Open = [];
  for (const { kind, text } of lines) {
    if (kind.type === 'item') {
      open = addItem(blocks, open, kind, text);
      continue;
    }
    open = [];
    switch (kind.type) {
      case 'image': blocks.push({ type: 'image', image: kind.image, children: [{ type: 'text', text: '' }] }); break;
      case 'code': blocks.push({ ...kind, children: text.length > 0 ? joined(text).map(leaf) : [{ type: 'text', text: '' }] }); break;
      default: blocks.push({ ...kind, children: inline(text) });
    }
  }
  return blocks;
}
