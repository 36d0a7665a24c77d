import type { SavedBlock } from '../../../../shared/article';
import { contentKey, plainTextOf } from './lines';

/** A block as alignment sees it. */
export interface Profile {
  /** Equal for equal content: type, text, marks, links. */
  content: string;
  /** Its words in order, whatever their marks and the block's type. */
  words: string;
  /** How often each word stands in it. */
  bag: Map<string, number>;
}

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** Words for comparing: letters and digits in small letters. Characters of scripts without spaces count one by one. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

export function bagOf(words: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>();
  for (const one of words) bag.set(one, (bag.get(one) ?? 0) + 1);
  return bag;
}

/** @param also words that aren't in the text but tell what it is about */
export function profileOf(block: SavedBlock, also: readonly string[] = []): Profile {
  const text = plainTextOf([block]);
  const image = block.type === 'image' ? ` ${block.image.url}` : '';
  return {
    content: contentKey([block]),
    words: text.replace(/\s+/gu, ' ').trim() + image,
    bag: bagOf([...wordsOf(text), ...also]),
  };
}
