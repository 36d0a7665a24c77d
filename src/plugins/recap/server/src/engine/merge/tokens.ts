import type { SavedBlock } from '../../../../shared/article';
import { blocksOfLines } from './blocks-of-lines';
import { joined, linesOf, type Line, type LineKind, type StyledText } from './lines';
import type { SplitWords } from './split-words';

/** A word, what stands between words, or the beginning of a line. `start` and `end` are UTF-16 units in the plain text. */
export type Token =
  | { key: string; start: number; end: number; text: StyledText[] }
  | { key: typeof lineStart; start: number; end: number; line: LineKind };

/** No text has this key: a line feed inside a code block is a word of its own. */
export const lineStart = '\u0000line';

/** Cuts the styled text of a line where its words end. */
function cut(parts: StyledText[], words: string[]): StyledText[][] {
  let part = 0;
  let used = 0;
  return words.map((word) => {
    const pieces: StyledText[] = [];
    let open = word.length;
    while (open > 0) {
      const from = parts[part];
      if (!from) break;
      const text = from.text.slice(used, used + open);
      if (text !== '') pieces.push({ text, style: from.style });
      open -= text.length;
      used += text.length;
      if (used >= from.text.length) {
        part += 1;
        used = 0;
      }
    }
    return pieces;
  });
}

/** Blocks as a row of tokens: words are compared by their text alone, and carry their marks and links along. */
export function tokensOf(blocks: readonly SavedBlock[], split: SplitWords): Token[] {
  const tokens: Token[] = [];
  let at = -1;
  for (const { kind, text } of linesOf(blocks)) {
    tokens.push({ key: lineStart, start: at, end: at + 1, line: kind });
    at += 1;
    const words = split(text.map((part) => part.text).join(''));
    for (const pieces of cut(text, words)) {
      const word = pieces.map((piece) => piece.text).join('');
      tokens.push({ key: word, start: at, end: at + word.length, text: pieces });
      at += word.length;
    }
  }
  return tokens;
}

export const isLine = (token: Token): token is Extract<Token, { line: LineKind }> => 'line' in token;

/** The blocks that a row of tokens makes. */
export function blocksOfTokens(tokens: readonly Token[]): SavedBlock[] {
  const lines: Line[] = [];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (isLine(token)) lines.push({ kind: token.line, text: [] });
    else if (last) last.text.push(...token.text);
    else lines.push({ kind: { type: 'paragraph' }, text: [...token.text] });
  }
  return blocksOfLines(lines.map(({ kind, text }) => ({ kind, text: joined(text) })));
}
