import type { CountedWord } from '../../../../../shared/findings/say-finding';
import type { KnownQuantity } from '../known/types';

type Sentence =
  | { reason: 'number'; values: { title: string } }
  | { reason: 'figure' | 'count-in'; values: { title: string; counted: CountedWord } }
  | { reason: 'count' | 'sum'; values: { counted: CountedWord } };

/** The sentence that tells what the entries say instead of a number, and what that is of. */
export function entrySays({ kind, title, counted }: KnownQuantity): Sentence {
  if (counted === undefined) return { reason: 'number', values: { title } };
  if (kind === 'sum') return { reason: 'sum', values: { counted } };
  if (kind !== 'count') return { reason: 'figure', values: { title, counted } };
  return title === '' ? { reason: 'count', values: { counted } } : { reason: 'count-in', values: { title, counted } };
}
