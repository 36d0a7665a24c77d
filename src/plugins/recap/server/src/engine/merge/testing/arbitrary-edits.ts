import fc from 'fast-check';

import type { Article, SavedBlock, SavedInline, SavedLeaf, SavedList, SavedListItem } from '../../../../../shared/article';

/** What a person does in the editor. Positions are taken modulo what is there; words typed are met nowhere else. */
export interface Edit {
  kind: (typeof kinds)[number];
  at: number;
  to: number;
}

const kinds = [
  'type words', 'delete words', 'replace words', 'insert block', 'insert image', 'delete block', 'move block', 'copy block', 'split', 'join', 'retype', 'restyle',
  'add item', 'nest list', 'title', 'summary', 'empty title', 'paste as one',
] as const;

const often = kinds.filter((kind) => !['paste as one', 'empty title', 'insert image', 'nest list'].includes(kind));
export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...kinds) }), at: fc.nat(60), to: fc.nat(60),
});

/** Leaves of a block in order, to be changed in place. */
function leavesOf(block: SavedBlock): SavedLeaf[] {
  const inline = (nodes: SavedInline[]): SavedLeaf[] => nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]));
  const list = ({ children }: SavedList): SavedLeaf[] => children.flatMap((child) => (child.type === 'list' ? list(child) : inline(child.children)));
  return block.type === 'list' ? list(block) : inline(block.children);
}

const textOf = (block: SavedBlock): string => leavesOf(block).map(({ text }) => text).join(' ').replace(/\s+/gu, ' ').trim();
const paragraph = (text: string): SavedBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const item = (text: string): SavedListItem => ({ type: 'list-item', children: [{ type: 'text', text }] });

/** A block cut in two at one of its words. */
function split(block: SavedBlock, to: number): SavedBlock[] {
  const words = textOf(block).split(' ');
  const at = to % (words.length + 1);
  return [words.slice(0, at), words.slice(at)].map((part) => paragraph(part.join(' ')));
}

function retype(block: SavedBlock, to: number): SavedBlock {
  if (block.type === 'image') return block;
  const children: SavedInline[] = block.type === 'list' ? leavesOf(block) : block.children;
  const level = ([1, 2, 3, 4, 5, 6] as const)[to % 6] ?? 1;
  switch (to % 5) {
    case 0: return { type: 'paragraph', children };
    case 1: return { type: 'heading', level, children };
    case 2: return { type: 'quote', children };
    case 3: return { type: 'code', children: leavesOf(block) };
    default: return { type: 'list', format: to % 2 ? 'ordered' : 'unordered', children: [{ type: 'list-item', children }] };
  }
}

function restyle(block: SavedBlock, to: number): void {
  const leaves = leavesOf(block);
  const mark = (['bold', 'italic', 'underline', 'strikethrough', 'code'] as const)[to % 5] ?? 'bold';
  for (const leaf of to % 3 === 0 ? leaves : leaves.slice(0, 1)) leaf[mark] = leaf[mark] ? undefined : true;
}

/** Changes the words of one leaf. */
function write(block: SavedBlock, to: number, change: (words: string[], at: number) => void): void {
  const leaves = leavesOf(block);
  const leaf = leaves[to % Math.max(1, leaves.length)];
  if (!leaf) return;
  const words = leaf.text.split(' ');
  change(words, to % (words.length + 1));
  leaf.text = words.join(' ');
}

/** The article after edits, and it only: what was given stays as it was. */
export function edited(article: Article, edits: readonly Edit[]): Article {
  const next = structuredClone(article);
  edits.forEach(({ kind, at, to }, index) => {
    const word = `hand${index}x${to}`;
    const place = next.body.length > 0 ? at % next.body.length : 0;
    const block = next.body[place];
    switch (kind) {
      case 'title': next.title = `${next.title} ${word}`; return;
      case 'summary': next.summary = to % 2 ? `${word} ${next.summary}` : word; return;
      case 'empty title': next.title = ''; return;
      case 'insert block': next.body.splice(at % (next.body.length + 1), 0, paragraph(`${word} wrote this ${word}b.`)); return;
      case 'insert image': next.body.splice(place, 0, { type: 'image', image: { url: `https://example.org/${word}.png` }, children: [{ type: 'text', text: '' }] }); return;
      case 'paste as one': next.body = [paragraph(next.body.map(textOf).join(' '))]; return;
      default:
    }
    if (!block) return;
    switch (kind) {
      case 'type words': write(block, to, (words, from) => words.splice(from, 0, word, `${word}b`)); return;
      case 'delete words': write(block, to, (words, from) => words.splice(from, 2)); return;
      case 'replace words': write(block, to, (words, from) => words.splice(from, 2, word)); return;
      case 'delete block': next.body.splice(place, 1); return;
      case 'move block': next.body.splice(to % next.body.length, 0, ...next.body.splice(place, 1)); return;
      case 'copy block': next.body.splice(to % next.body.length, 0, structuredClone(block)); return;
      case 'split': next.body.splice(place, 1, ...split(block, to)); return;
      case 'join': if (next.body[place + 1]) next.body.splice(place, 2, paragraph(next.body.slice(place, place + 2).map(textOf).join(' '))); return;
      case 'retype': next.body[place] = retype(block, to); return;
      case 'restyle': restyle(block, to); return;
      case 'add item': if (block.type === 'list') block.children.splice(to % (block.children.length + 1), 0, item(word)); return;
      case 'nest list': if (block.type === 'list') block.children.push({ type: 'list', format: 'ordered', indentLevel: 1, children: [item(word)] }); return;
      default:
    }
  });
  return next;
}
