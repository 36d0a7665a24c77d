import type { Block, EvidenceSentence, InlineNode } from '../../../../shared/recap';

/** A stretch of text of one look that stands on the same facts throughout. */
export interface Piece {
  text: string;
  bold: boolean;
  italic: boolean;
  link: string | null;
  /** Ids of the facts these words show; nearly always none or one. */
  facts: string[];
}

/** A sentence as it stands in a line of the post; `sentence` is null for the space between two. */
export interface Segment {
  sentence: EvidenceSentence | null;
  pieces: Piece[];
}

interface Leaf {
  start: number;
  end: number;
  text: string;
  bold: boolean;
  italic: boolean;
  link: string | null;
}

const leavesOf = (nodes: InlineNode[], start: number): Leaf[] => {
  const leaves: Leaf[] = [];
  let at = start;
  const add = (text: string, bold: boolean, italic: boolean, link: string | null) => {
    leaves.push({ start: at, end: at + text.length, text, bold, italic, link });
    at += text.length;
  };
  for (const node of nodes) {
    if (node.type === 'text') add(node.text, node.bold ?? false, node.italic ?? false, null);
    else for (const leaf of node.children) add(leaf.text, leaf.bold ?? false, leaf.italic ?? false, node.url);
  }
  return leaves;
};

/** The pieces of the leaves between two offsets, cut wherever a span begins or ends. */
const piecesBetween = (leaves: Leaf[], start: number, end: number, sentence: EvidenceSentence | null): Piece[] => {
  const spans = sentence?.spans ?? [];
  const pieces: Piece[] = [];
  for (const leaf of leaves) {
    const from = Math.max(leaf.start, start);
    const to = Math.min(leaf.end, end);
    if (from >= to) continue;
    const cuts = [...new Set([from, to, ...spans.flatMap((span) => [span.start, span.end])])]
      .filter((cut) => cut >= from && cut <= to)
      .sort((a, b) => a - b);
    for (const [index, cut] of cuts.slice(0, -1).entries()) {
      const next = cuts[index + 1];
      pieces.push({
        text: leaf.text.slice(cut - leaf.start, next - leaf.start),
        bold: leaf.bold,
        italic: leaf.italic,
        link: leaf.link,
        facts: [...new Set(spans.filter((span) => span.start <= cut && span.end >= next).map((span) => span.fact))],
      });
    }
  }
  return pieces;
};

/** One line (a heading, a paragraph, a list item) as sentences and what stands between them. */
const segmentsOfLine = (nodes: InlineNode[], start: number, sentences: EvidenceSentence[]): Segment[] => {
  const leaves = leavesOf(nodes, start);
  const end = leaves.at(-1)?.end ?? start;
  const segments: Segment[] = [];
  let at = start;
  const upTo = (to: number) => {
    const pieces = piecesBetween(leaves, at, to, null);
    if (pieces.length > 0) segments.push({ sentence: null, pieces });
  };
  for (const sentence of sentences) {
    if (sentence.start < at || sentence.start >= end) continue;
    upTo(sentence.start);
    segments.push({ sentence, pieces: piecesBetween(leaves, sentence.start, sentence.end, sentence) });
    at = Math.min(sentence.end, end);
  }
  upTo(end);
  return segments;
};

const inOrder = (sentences: EvidenceSentence[]) => [...sentences].sort((a, b) => a.start - b.start);

/** A plain field (title, summary) as segments. */
export const segmentsOfText = (text: string, sentences: EvidenceSentence[]): Segment[] =>
  segmentsOfLine([{ type: 'text', text }], 0, inOrder(sentences));

/** A block as lines of segments: one line for a paragraph or heading, one for each item of a list. */
export const segmentsOfBlock = (block: Block, sentences: EvidenceSentence[]): Segment[][] => {
  const ordered = inOrder(sentences);
  if (block.type !== 'list') return [segmentsOfLine(block.children, 0, ordered)];
  let start = 0;
  return block.children.map((item) => {
    const line = segmentsOfLine(item.children, start, ordered);
    // Items are joined by a line feed in the block's plain text.
    start = (leavesOf(item.children, start).at(-1)?.end ?? start) + 1;
    return line;
  });
};
