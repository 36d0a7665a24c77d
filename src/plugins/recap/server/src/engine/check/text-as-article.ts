import type { Article, SavedBlock, SavedInline, SavedListItem } from '../../../../shared/article';

const unescaped = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&#(\d{1,7});/g, (whole, code: string) => (Number(code) <= 0x10ffff && Number(code) > 0 ? String.fromCodePoint(Number(code)) : whole))
    .replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** Marks of bold, italic and code around words; a mark after a backslash is a character. */
const withoutMarks = (text: string): string =>
  text.replace(/(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=\S)(?<!\\)\1/g, '$2')
    .replace(/(?<![\\\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)(?<!\\)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<!\\)`([^`]+)`/g, '$1');

function inline(text: string): SavedInline[] {
  const nodes: SavedInline[] = [];
  let at = 0;
  const plain = (part: string) => {
    if (part !== '') nodes.push({ type: 'text', text: unescaped(withoutMarks(part)) });
  };
  const bare = withoutMarks(text);
  for (const match of bare.matchAll(/(?<![!\\])\[((?:\\.|[^\]\\])*)\]\((?:<([^>]*)>|((?:\\.|[^()\s\\]|\([^()\s]*\))*))(?:\s+"[^"]*")?\)/g)) {
    plain(bare.slice(at, match.index));
    nodes.push({ type: 'link', url: unescaped(match[2] ?? match[3] ?? ''), children: [{ type: 'text', text: unescaped(match[1] ?? '') }] });
    at = match.index + match[0].length;
  }
  plain(bare.slice(at));
  return nodes.length > 0 ? nodes : [{ type: 'text', text: '' }];
}

const plainOf = (nodes: SavedInline[]): string => nodes.map((node) => (node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text)).join('');

/**
 * Plain text or Markdown as an article: headings, lists, quotations and links; a first heading of level 1 is its title.
 * What is no Markdown stays as it was typed.
 */
export function textAsArticle(text: string): Article {
  const article: Article = { title: '', summary: '', body: [] };
  let paragraph: string[] = [];
  let items: { ordered: boolean; entries: SavedListItem[] } | undefined;
  const add = (block: SavedBlock) => article.body.push(block);
  const flush = () => {
    if (paragraph.length > 0) add({ type: 'paragraph', children: inline(paragraph.join(' ')) });
    if (items) add({ type: 'list', format: items.ordered ? 'ordered' : 'unordered', children: items.entries });
    paragraph = [];
    items = undefined;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const heading = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(line);
    const item = /^\s*(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/.exec(line);
    const quote = /^ {0,3}>\s?(.*)$/.exec(line);
    if (line.trim() === '') flush();
    else if (heading) {
      flush();
      const level = heading[1]?.length ?? 1;
      const children = inline(heading[2] ?? '');
      if (level === 1 && article.title === '' && article.body.length === 0) article.title = plainOf(children);
      else add({ type: 'heading', level: level === 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6, children });
    } else if (item) {
      const ordered = item[1] === undefined;
      if (!items || items.ordered !== ordered) {
        flush();
        items = { ordered, entries: [] };
      }
      items.entries.push({ type: 'list-item', children: inline(item[3] ?? '') });
    } else if (quote) {
      flush();
      add({ type: 'quote', children: inline(quote[1] ?? '') });
    } else if (items && /^\s/.test(line)) {
      const last = items.entries.at(-1);
      if (last) last.children = [...last.children, { type: 'text', text: ' ' }, ...inline(line.trim())];
    } else {
      if (items) flush();
      paragraph.push(line.trim());
    }
  }
  flush();
  return article;
}
