import type { Block, InlineNode } from '../../../../shared/recap';
import { inlineMarkdown } from './markdown-inline';
import { escapeLine } from './markdown-text';

/**
 * A recap as one CommonMark text: title, summary as an emphasised line, body. Every entry's text comes out as that
 * text, whatever markup it holds. Each paragraph, heading and list item is one line.
 */
export function toMarkdown({ title, summary, body }: { title: string; summary: string; body: Block[] }): string {
  const parts: string[] = [];
  if (title) parts.push(`# ${line([{ type: 'text', text: title }])}`);
  if (summary) parts.push(line([{ type: 'text', text: summary, italic: true }]));
  body.forEach((block, index) => parts.push(blockMarkdown(block, startsSecondList(body, index))));
  return parts.map((part) => `${part}\n`).join('\n');
}

const line = (nodes: InlineNode[]): string => escapeLine(inlineMarkdown(nodes));

function blockMarkdown(block: Block, second: boolean): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.children)}`;
    case 'paragraph':
      return line(block.children);
    case 'list': {
      const ordered = block.format === 'ordered';
      return block.children
        .map((item, index) => `${ordered ? `${index + 1}${second ? ')' : '.'}` : second ? '*' : '-'} ${line(item.children)}`)
        .join('\n');
    }
  }
}

/** Two lists in a row would be read as one: every other one takes another marker. */
function startsSecondList(body: Block[], index: number): boolean {
  let lists = 0;
  while (body[index - lists - 1]?.type === 'list') lists += 1;
  return lists % 2 === 1;
}
