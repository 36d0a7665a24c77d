import type { SavedBlock, SavedInline, SavedLeaf, SavedLink, SavedList } from '../../../../shared/article';

/** Marks and link of a stretch of text. */
export type Style = Omit<SavedLeaf, 'type' | 'text'> & { link?: Omit<SavedLink, 'type' | 'children'> };

export interface StyledText {
  text: string;
  style: Style;
}

export interface ListKind {
  format: 'unordered' | 'ordered';
  indentLevel?: number;
}

export type LineKind =
  | { type: 'paragraph' | 'quote' }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { type: 'code'; language?: string }
  | { type: 'image'; image: Extract<SavedBlock, { type: 'image' }>['image'] }
  /** An item with the lists around it, outermost first, and how many of the inner ones it begins. */
  | { type: 'item'; lists: ListKind[]; begins: number };

/** A block as it reads, or an item of a list: blocks in a row of lines, so that lists merge by item and a split is one more line. */
export interface Line {
  kind: LineKind;
  text: StyledText[];
}

const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** Only what is set: the editor writes `false`, an empty `rel`, or nothing. */
function styleOf(leaf: SavedLeaf, link?: SavedLink): Style {
  const style: Style = {};
  for (const mark of marks) if (leaf[mark]) style[mark] = true;
  if (link) style.link = { url: link.url, ...(link.rel ? { rel: link.rel } : {}), ...(link.target ? { target: link.target } : {}) };
  return style;
}

/** Equal for equal styles: the attributes stand in a fixed order. */
export const styleKey = (style: Style): string => JSON.stringify(style);

/** Neighbours of one style are one, and nothing is empty. */
export function joined(parts: StyledText[]): StyledText[] {
  const whole: StyledText[] = [];
  for (const { text, style } of parts) {
    const last = whole.at(-1);
    if (text === '') continue;
    if (last && styleKey(last.style) === styleKey(style)) last.text += text;
    else whole.push({ text, style });
  }
  return whole;
}

const styled = (nodes: SavedInline[]): StyledText[] => joined(nodes.flatMap((node) => (
  node.type === 'link'
    ? node.children.map((leaf) => ({ text: leaf.text, style: styleOf(leaf, node) }))
    : [{ text: node.text, style: styleOf(node) }]
)));

const listKind = ({ format, indentLevel }: SavedList): ListKind => ({ format, ...(indentLevel ? { indentLevel } : {}) });

function itemLines(list: SavedList, around: ListKind[], begun: number): Line[] {
  const lists = [...around, listKind(list)];
  let begins = begun + 1;
  return list.children.flatMap((child): Line[] => {
    const lines: Line[] = child.type === 'list'
      ? itemLines(child, lists, begins)
      : [{ kind: { type: 'item', lists, begins }, text: styled(child.children) }];
    if (lines.length > 0) begins = 0;
    return lines;
  });
}

function linesOfBlock(block: SavedBlock): Line[] {
  switch (block.type) {
    case 'list': return itemLines(block, [], 0);
    case 'image': return [{ kind: { type: 'image', image: block.image }, text: [] }];
    case 'code': return [{ kind: { type: 'code', ...(block.language ? { language: block.language } : {}) }, text: styled(block.children) }];
    case 'heading': return [{ kind: { type: 'heading', level: block.level }, text: styled(block.children) }];
    case 'paragraph':
    case 'quote': return [{ kind: { type: block.type }, text: styled(block.children) }];
  }
}

export const linesOf = (blocks: readonly SavedBlock[]): Line[] => blocks.flatMap(linesOfBlock);

const textOf = (line: Line): string => line.text.map(({ text }) => text).join('');

/** The plain text that offsets count in: leaves joined, blocks and list items parted by a line feed. */
export const plainTextOf = (blocks: readonly SavedBlock[]): string => linesOf(blocks).map(textOf).join('\n');

/** Equal for blocks that a reader can't tell apart, however the editor wrote them down. */
export const contentKey = (blocks: readonly SavedBlock[]): string => JSON.stringify(linesOf(blocks));
