import { diffIndices } from 'node-diff3';
import type { MarkedWord } from '../../../../shared/contracts/updates';
import { lineStart, type Token } from './tokens';

/** A stretch of one row that stands for a stretch of another: first position and number of tokens in each. */
export interface Hunk {
  from: readonly [number, number];
  to: readonly [number, number];
}

/** Beyond so many words between the first and the last difference, whole sentences are compared: word by word would take minutes. */
const MANY = 2_500;

/** Rows of keys as rows of sentences, with the position each begins at. */
function coarse(keys: readonly string[]): { keys: string[]; starts: number[] } {
  const starts: number[] = [];
  const sentences: string[] = [];
  let open = '';
  let start = 0;
  keys.forEach((key, index) => {
    if (key === lineStart && open !== '') {
      sentences.push(open);
      starts.push(start);
      [open, start] = ['', index];
    }
    open += `${key}\u0001`;
    if (/^\s/u.test(key) && /[.!?…。]/u.test(keys[index - 1] ?? '')) {
      sentences.push(open);
      starts.push(start);
      [open, start] = ['', index + 1];
    }
  });
  if (open !== '') {
    sentences.push(open);
    starts.push(start);
  }
  return { keys: sentences, starts: [...starts, keys.length] };
}

function rawHunks(from: readonly string[], to: readonly string[]): Hunk[] {
  if (from.length + to.length <= MANY || from.length === 0 || to.length === 0) {
    return diffIndices([...from], [...to]).map(({ buffer1, buffer2 }) => ({ from: buffer1, to: buffer2 }));
  }
  const [a, b] = [coarse(from), coarse(to)];
  const stretch = (starts: number[], [first, count]: readonly [number, number]): [number, number] => {
    const start = starts[first] ?? 0;
    return [start, (starts[first + count] ?? start) - start];
  };
  return diffIndices(a.keys, b.keys).map(({ buffer1, buffer2 }) => ({ from: stretch(a.starts, buffer1), to: stretch(b.starts, buffer2) }));
}

/**
 * A line put in between two others may be told as `new line, its words` or as `its words, new line`: the first is what
 * happened, and shows which line it stands beside.
 */
function fromLineStart(hunks: readonly Hunk[], from: readonly string[], to: readonly string[]): Hunk[] {
  return hunks.map((hunk, index): Hunk => {
    const [[a, countA], [b, countB]] = [hunk.from, hunk.to];
    if ((countA === 0) === (countB === 0)) return hunk;
    const before = hunks[index - 1];
    const room = Math.min(a - (before ? before.from[0] + before.from[1] : 0), b - (before ? before.to[0] + before.to[1] : 0));
    const [row, start, count] = countA === 0 ? [to, b, countB] : [from, a, countA];
    for (let back = 0; back <= Math.min(room, count); back += 1) {
      if (row[start - back] === lineStart) return { from: [a - back, countA], to: [b - back, countB] };
      if (row[start - back - 1] !== row[start + count - back - 1]) return hunk;
    }
    return hunk;
  });
}

/** The differences of two rows of keys. What both begin and end with is set aside first: most edits are small. */
export function hunksOf(from: readonly string[], to: readonly string[]): Hunk[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  const hunks = rawHunks(from.slice(head, from.length - tail), to.slice(head, to.length - tail))
    .map(({ from: [a, countA], to: [b, countB] }): Hunk => ({ from: [a + head, countA], to: [b + head, countB] }));
  return fromLineStart(hunks, from, to);
}

const shown = (token: Token): string => (token.key === lineStart ? '\n' : token.key);

/** The first line begins without a line feed. */
const words = (tokens: readonly Token[], mark: MarkedWord['mark'], first: boolean): MarkedWord[] =>
  tokens.slice(first && tokens[0]?.key === lineStart ? 1 : 0).map((token) => ({ text: shown(token), mark }));

/** The words of a version, marked against another: what was taken out stands before what was put in. */
export function markedWords(from: readonly Token[], to: readonly Token[]): MarkedWord[] {
  const marked: MarkedWord[] = [];
  let at = 0;
  for (const { from: [a, countA], to: [b, countB] } of hunksOf(from.map(({ key }) => key), to.map(({ key }) => key))) {
    marked.push(...words(to.slice(at, b), 'same', at === 0));
    marked.push(...words(from.slice(a, a + countA), 'removed', a === 0), ...words(to.slice(b, b + countB), 'added', b === 0));
    at = b + countB;
  }
  return [...marked, ...words(to.slice(at), 'same', at === 0)];
}
