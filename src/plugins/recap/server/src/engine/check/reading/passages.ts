import type { Article, SavedBlock, SavedInline, SavedLeaf, SavedList, SavedListItem } from '../../../../../shared/article';
import type { Finding } from '../../../../../shared/contracts/checks';
import type { Language } from './language';
import { sentencesIn } from './sentences';
import { tokensOf, type Token } from './tokens';

export interface LinkSpan {
  start: number;
  end: number;
  url: string;
}

/** A sentence, heading or list item of an article, with where it stands. Offsets are UTF-16 units in the block's plain text. */
export interface Sentence {
  field: Finding['field'];
  block: number;
  kind: 'title' | 'summary' | 'heading' | 'text' | 'entry';
  start: number;
  end: number;
  text: string;
  /** Offsets within `text`. */
  tokens: Token[];
  /** Offsets within `text`. */
  links: LinkSpan[];
  /** The sentence before it in the same block. */
  before?: Sentence;
  /** For a list's entries: the last sentence of the block above, which leads in to the list. */
  lead?: Sentence;
  /** The nearest heading above. */
  heading?: Sentence;
}

interface Line {
  start: number;
  text: string;
  links: LinkSpan[];
}

const listOf = <T>(value: T[] | null | undefined): T[] => (Array.isArray(value) ? value : []);

function inline(nodes: SavedInline[], from: number): Line {
  let text = '';
  const links: LinkSpan[] = [];
  for (const node of listOf(nodes)) {
    if (node?.type === 'link') {
      const start = text.length;
      text += listOf<SavedLeaf>(node.children).map((leaf) => leaf?.text ?? '').join('');
      links.push({ start, end: text.length, url: typeof node.url === 'string' ? node.url : '' });
    } else if (typeof node?.text === 'string') {
      text += node.text;
    }
  }
  return { start: from, text, links };
}

/** A list's entries, those of nested lists in their place, as lines. */
function listLines(list: SavedList, from: number): Line[] {
  let at = from;
  const lines: Line[] = [];
  const add = (child: SavedListItem | SavedList) => {
    if (child?.type === 'list') {
      for (const inner of listOf(child.children)) add(inner);
      return;
    }
    const line = inline(child?.children, at);
    lines.push(line);
    at = line.start + line.text.length + 1;
  };
  for (const child of listOf(list.children)) add(child);
  return lines;
}

const linesOf = (block: SavedBlock): Line[] => (block.type === 'list' ? listLines(block, 0) : [inline(block.children, 0)]);

/** A block's plain text: leaves joined, list entries (nested ones too) by a line feed. */
export const plainTextOf = (block: SavedBlock): string => linesOf(block).map(({ text }) => text).join('\n');

/** Every sentence of an article in reading order. Code is no prose and is left out. */
export function passagesOf(article: Article, language: Language): Sentence[] {
  const all: Sentence[] = [];
  let heading: Sentence | undefined;
  let lead: Sentence | undefined;

  const read = (line: Line, place: Pick<Sentence, 'field' | 'block' | 'kind'>): Sentence[] => {
    let before: Sentence | undefined;
    return sentencesIn(line.text).map(({ start, end }) => {
      const text = line.text.slice(start, end);
      const sentence: Sentence = {
        ...place, start: line.start + start, end: line.start + end, text, tokens: tokensOf(text, language),
        links: line.links.filter((link) => link.start < end && link.end > start && link.end > link.start)
          .map((link) => ({ ...link, start: Math.max(0, link.start - start), end: Math.min(end, link.end) - start })),
        before, heading, ...(place.kind === 'entry' ? { lead } : {}),
      };
      before = sentence;
      all.push(sentence);
      return sentence;
    });
  };

  const whole = (text: unknown): Line => ({ start: 0, text: typeof text === 'string' ? text : '', links: [] });
  read(whole(article.title), { field: 'title', block: 0, kind: 'title' });
  read(whole(article.summary), { field: 'summary', block: 0, kind: 'summary' });
  listOf(article.body).forEach((block, index) => {
    if (!block || block.type === 'code' || block.type === 'image') return;
    if (block.type === 'heading') {
      [heading] = read(linesOf(block)[0] ?? whole(''), { field: 'body', block: index, kind: 'heading' });
      lead = undefined;
      return;
    }
    const kind = block.type === 'list' ? 'entry' : 'text';
    const sentences = linesOf(block).flatMap((line) => read(line, { field: 'body', block: index, kind }));
    if (kind === 'text') lead = sentences.at(-1) ?? lead;
  });
  return all;
}
