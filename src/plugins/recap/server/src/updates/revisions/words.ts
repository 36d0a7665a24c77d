import { diffIndices } from 'node-diff3';
import type { Article } from '../../../../shared/article';
import type { MarkedWord } from '../../../../shared/contracts/updates';
import { savedText } from '../../drafts/saved-text';

/** Words, and what stands between them, in order. */
const piecesOf = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);

export const bodyText = ({ body }: Article): string => body.map(savedText).join('\n');

const textOf = (article: Article): string => [article.title, article.summary, bodyText(article)].join('\n');

export const countWords = (article: Article, locale: string): number => piecesOf(textOf(article), locale).filter(isWord).length;

/** What a text says beside what it said before, in the order of reading: what went stands before what came. */
export function markWords(before: string, after: string, locale: string): MarkedWord[] {
  const [old, now] = [piecesOf(before, locale), piecesOf(after, locale)];
  const marked: MarkedWord[] = [];
  const add = (pieces: string[], mark: MarkedWord['mark']) => {
    for (const text of pieces) marked.push({ text, mark });
  };
  let done = 0;
  for (const { buffer1: [from, length], buffer2Content, buffer1Content } of diffIndices(old, now)) {
    add(old.slice(done, from), 'same');
    add(buffer1Content, 'removed');
    add(buffer2Content, 'added');
    done = from + length;
  }
  add(old.slice(done), 'same');
  return marked;
}

/** How many words came and went from one text to the next. */
export function changedWords(before: Article, after: Article, locale: string): { added: number; removed: number } {
  const words = markWords(textOf(before), textOf(after), locale).filter(({ text }) => isWord(text));
  const count = (mark: MarkedWord['mark']) => words.filter((word) => word.mark === mark).length;
  return { added: count('added'), removed: count('removed') };
}
