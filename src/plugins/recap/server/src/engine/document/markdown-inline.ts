import type { InlineNode, TextLeaf } from '../../../../shared/recap';
import { escapeMarkdown, reference } from './markdown-text';

type Token =
  | { kind: 'text'; text: string }
  /** `**` or `_` */
  | { kind: 'mark'; mark: string; opens: boolean }
  /** Brackets and addresses of links, written as they are. */
  | { kind: 'raw'; markdown: string };

/** Inline nodes in CommonMark, on one line, whatever their text holds. */
export const inlineMarkdown = (nodes: InlineNode[]): string => written(tokensOf(nodes));

function tokensOf(nodes: InlineNode[]): Token[] {
  const tokens: Token[] = [];
  let open: string[] = [];
  /** Closes marks the next leaf doesn't have, then opens those it has: `**` always outside `_`. */
  const change = (wanted: string[]) => {
    const kept = open.findIndex((mark, index) => wanted[index] !== mark);
    const keep = kept === -1 ? open.length : kept;
    for (const mark of open.slice(keep).reverse()) tokens.push({ kind: 'mark', mark, opens: false });
    for (const mark of wanted.slice(keep)) tokens.push({ kind: 'mark', mark, opens: true });
    open = wanted;
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      if (node.text === '') continue;
      change(marksOf(node));
      tokens.push({ kind: 'text', text: node.text });
    } else if (node.children.some((leaf) => leaf.text !== '')) {
      change([]);
      tokens.push({ kind: 'raw', markdown: '[' }, ...tokensOf(node.children), { kind: 'raw', markdown: `](${destination(node.url)})` });
    }
  }
  change([]);
  return tokens;
}

const marksOf = (leaf: TextLeaf): string[] => [...(leaf.bold ? ['**'] : []), ...(leaf.italic ? ['_'] : [])];

const destination = (url: string): string => {
  const escaped = url.replace(/[\\<>]|&(?=#?\w+;)/g, '\\$&');
  return /^[^\s()<>\\]+$/.test(url) ? escaped : `<${escaped}>`;
};

/**
 * Emphasis opens and closes for certain where space or punctuation stands outside a mark and no space inside it. A text
 * whose end is otherwise has that character written as a numeric reference, which counts as punctuation.
 */
function written(tokens: Token[]): string {
  return tokens
    .map((token, index) => {
      if (token.kind === 'raw') return token.markdown;
      if (token.kind === 'mark') return token.mark;
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      return fitted(
        token.text,
        before?.kind === 'mark' ? (before.opens ? 'inside' : 'outside') : 'free',
        after?.kind === 'mark' ? (after.opens ? 'outside' : 'inside') : 'free',
      );
    })
    .join('');
}

/** Where an end of a text stands to the mark next to it. */
type Side = 'inside' | 'outside' | 'free';

function fitted(text: string, before: Side, after: Side): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const last = /.$/u.exec(text)?.[0] ?? first;
  const lead = fits(first, before) ? '' : reference(first);
  const tail = fits(last, after) || (lead && text === first) ? '' : reference(last);
  const rest = text.slice(lead ? first.length : 0, tail ? -last.length : undefined);
  return `${lead}${escapeMarkdown(rest)}${tail}`;
}

const fits = (character: string, side: Side): boolean =>
  side === 'free' || (side === 'inside' ? !/\s/u.test(character) : /^[ !-/:-@[-`{-~]$/.test(character));
