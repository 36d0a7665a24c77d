/** Reads a recap's formats back with parsers of others' making: what a reader sees must be the same in all. */
import MarkdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

import type { Block, InlineNode } from '../../../../shared/recap';

/** What a reader sees, whatever the format: blocks of characters with their marks. */
export interface Seen { type: string; lines: string[][] }

const seenLeaf = (text: string, bold: boolean, italic: boolean, link: string): string[] =>
  [...text].map((character) => `${character}${bold ? 'b' : ''}${italic ? 'i' : ''}${link && ` ${link}`}`);

const seenInline = (nodes: InlineNode[], link = ''): string[] =>
  nodes.flatMap((node) => (node.type === 'link' ? seenInline(node.children, node.url) : seenLeaf(node.text, node.bold ?? false, node.italic ?? false, link)));

/** Title and summary, as Markdown shows them. */
export const seenHead = (title: string, summary: string): Seen[] => [
  ...(title ? [{ type: 'h1', lines: [seenLeaf(title, false, false, '')] }] : []),
  ...(summary ? [{ type: 'p', lines: [seenLeaf(summary, false, true, '')] }] : []),
];

export const seenBlocks = (blocks: Block[]): Seen[] =>
  blocks.map((block) => ({
    type: block.type === 'heading' ? `h${block.level}` : block.type === 'list' ? 'ul' : 'p',
    lines: block.type === 'list' ? block.children.map((item) => seenInline(item.children)) : [seenInline(block.children)],
  }));

const keepAddress = (parser: MarkdownIt): MarkdownIt => Object.assign(parser, { normalizeLink: (url: string) => url });
const commonMark = keepAddress(new MarkdownIt('commonmark'));
/** As GitHub reads it: tables, strikethrough and bare addresses too. */
const gitHub = keepAddress(new MarkdownIt({ html: true, linkify: true }));
gitHub.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
const parsers = { commonmark: commonMark, github: gitHub };

export function seenMarkdown(markdown: string, dialect: keyof typeof parsers): Seen[] {
  const seen: Seen[] = [];
  let list: Seen | null = null;
  for (const token of parsers[dialect].parse(markdown, {})) {
    if (token.type === 'bullet_list_open') seen.push((list = { type: 'ul', lines: [] }));
    else if (token.type === 'bullet_list_close') list = null;
    else if (/^(heading|paragraph)_open$/.test(token.type) && !list) seen.push({ type: token.tag, lines: [] });
    else if (token.type === 'inline') {
      let bold = 0;
      let italic = 0;
      let link = '';
      const line: string[] = [];
      for (const child of token.children ?? []) {
        if (child.type === 'strong_open') bold += 1;
        else if (child.type === 'strong_close') bold -= 1;
        else if (child.type === 'em_open') italic += 1;
        else if (child.type === 'em_close') italic -= 1;
        else if (child.type === 'link_open') link = child.attrGet('href') ?? '';
        else if (child.type === 'link_close') link = '';
        else if (child.type === 'text') line.push(...seenLeaf(child.content, bold > 0, italic > 0, link));
        else throw new Error(`Unexpected ${child.type} in ${markdown}`);
      }
      seen.at(-1)?.lines.push(line);
    } else if (!/^(heading|paragraph|list_item)_(open|close)$/.test(token.type)) throw new Error(`Unexpected ${token.type} in ${markdown}`);
  }
  return seen;
}

type HtmlNode = DefaultTreeAdapterMap['childNode'];

export function seenHtml(html: string): Seen[] {
  const inline = (node: HtmlNode, bold: boolean, italic: boolean, link: string): string[] => {
    if (node.nodeName === '#text' && 'value' in node) return seenLeaf(node.value, bold, italic, link);
    if (!('childNodes' in node)) throw new Error(`Unexpected ${node.nodeName}`);
    const href = 'attrs' in node ? node.attrs.find((attribute) => attribute.name === 'href')?.value : undefined;
    return node.childNodes.flatMap((child) => inline(child, bold || node.nodeName === 'strong', italic || node.nodeName === 'em', href ?? link));
  };
  return parseFragment(html).childNodes.filter((node) => node.nodeName !== '#text').map((node) => ({
    type: node.nodeName,
    lines: node.nodeName === 'ul' && 'childNodes' in node
      ? node.childNodes.filter((child) => child.nodeName === 'li').map((child) => inline(child, false, false, ''))
      : [inline(node, false, false, '')],
  }));
}
