/** Whether a person's words are still there, by counting words alone: it imports nothing from merge/ and knows nothing of blocks. */
import type { Article } from '../../../../../shared/article';

/** Every text in a value, wherever it stands. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => ((key === 'text' || key === 'url') && typeof inner === 'string' ? [inner] : texts(inner)));
}

function count(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of all.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const wordsOf = ({ title, summary, body }: Article): Map<string, number> => count([title, summary, ...texts(body)]);

/**
 * Words that a person wrote and a result has no more. A person wrote what stands in their text more often than in any
 * generated one; words of generated texts may go with what they were generated from.
 */
export function wordsLost(mine: Article, generated: readonly Article[], result: Article): string[] {
  const [own, left] = [wordsOf(mine), wordsOf(result)];
  const machine = generated.map(wordsOf);
  return [...own].filter(([word, times]) => {
    const inGenerated = Math.max(0, ...machine.map((counts) => counts.get(word) ?? 0));
    return inGenerated === 0 && (left.get(word) ?? 0) < times;
  }).map(([word]) => word);
}
