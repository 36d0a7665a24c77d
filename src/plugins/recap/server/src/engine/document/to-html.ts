import type { Block, InlineNode, TextLeaf } from '../../../../shared/recap';

/** Blocks as semantic HTML, escaped. Title and summary are not in it: a site shows those in its own way. */
export const toHtml = (body: Block[]): string => body.map((block) => `${blockHtml(block)}\n`).join('');

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.children)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`;
    case 'list': {
      const tag = block.format === 'ordered' ? 'ol' : 'ul';
      const items = block.children.map((item) => `<li>${inlineHtml(item.children)}</li>`);
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
    }
  }
}

const inlineHtml = (nodes: InlineNode[]): string =>
  nodes
    .map((node) => (node.type === 'link' ? `<a href="${escapeHtml(node.url)}">${node.children.map(leafHtml).join('')}</a>` : leafHtml(node)))
    .join('');

function leafHtml(leaf: TextLeaf): string {
  const text = escapeHtml(leaf.text);
  const emphasised = leaf.italic && text ? `<em>${text}</em>` : text;
  return leaf.bold && text ? `<strong>${emphasised}</strong>` : emphasised;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
