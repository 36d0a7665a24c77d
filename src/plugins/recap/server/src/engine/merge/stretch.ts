import type { EvidenceSentence } from '../../../../shared/recap';
import type { Token } from './tokens';

/** First position and the one after the last, in a row of tokens. */
export interface Stretch {
  start: number;
  end: number;
}

/** The tokens a sentence is made of. */
export function stretchOf(sentence: EvidenceSentence, tokens: readonly Token[]): Stretch {
  const start = tokens.findIndex((token) => token.start >= sentence.start);
  const end = tokens.findIndex((token) => token.end > sentence.end);
  return { start: start === -1 ? tokens.length : start, end: end === -1 ? tokens.length : end };
}
