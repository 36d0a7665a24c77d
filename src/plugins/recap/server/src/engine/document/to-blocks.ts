import type { Block, InlineNode, TextLeaf } from '../../../../shared/recap';
import type { DocumentBlock, Run, Sentence } from '../prose/types';

/**
 * A tidy document's body as Strapi Blocks, in the form Strapi's editor would itself save: neighbours with the same marks
 * are one leaf, and a link has a text leaf on both sides, if need be an empty one. Opening and saving a recap in the
 * editor must not change what was not touched.
 */
export const toBlocks = (body: DocumentBlock[]): Block[] => body.map(toBlock);

function toBlock(block: DocumentBlock): Block {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, children: toInline(block.sentence.runs) };
    case 'paragraph':
      return { type: 'paragraph', children: toInline(spaced(block.sentences)) };
    case 'list':
      return {
        type: 'list',
        format: 'unordered',
        children: block.items.map((item) => ({ type: 'list-item', children: toInline(item.runs) })),
      };
  }
}

const spaced = (sentences: Sentence[]): Run[] =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence.runs : [{ text: ' ' }, ...sentence.runs]));

function toInline(runs: Run[]): InlineNode[] {
  const nodes: InlineNode[] = [];
  for (const run of runs) {
    const last = nodes.at(-1);
    if (run.link === undefined) {
      if (last?.type === 'text') addLeaf(last, nodes, run);
      else nodes.push(leaf(run));
    } else if (last?.type === 'link' && last.url === run.link) {
      const inner = last.children.at(-1);
      if (inner) addLeaf(inner, last.children, run);
    } else {
      if (last?.type !== 'text') nodes.push(leaf({ text: '' }));
      nodes.push({ type: 'link', url: run.link, children: [leaf(run)] });
    }
  }
  if (nodes.at(-1)?.type !== 'text') nodes.push(leaf({ text: '' }));
  return nodes;
}

function addLeaf(last: TextLeaf, siblings: InlineNode[], run: Run): void {
  if (Boolean(last.bold) === Boolean(run.bold) && Boolean(last.italic) === Boolean(run.italic)) last.text += run.text;
  else siblings.push(leaf(run));
}

const leaf = (run: Run): TextLeaf => ({
  type: 'text',
  text: run.text,
  ...(run.bold ? { bold: true } : {}),
  ...(run.italic ? { italic: true } : {}),
});
