/** Whether a person's words are still there, by counting words alone: it imports nothing from merge/ and knows nothing of blocks. */
import type { Article } from '../../../../../shared/article';

/** Every text in blocks: what stands in a row without a space is one word, however it is styled. */
function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const address = fields.flatMap(([key, inner]) => (key === 'url' && typeof inner === 'string' ? [inner] : texts(key === 'image' ? inner : undefined)));
  const children: unknown = fields.find(([key]) => key === 'children')?.[1];
  const holdsItems = JSON.stringify(children ?? []).includes('"type":"list');
  if (holdsItems) return texts(children);
  return [...address, ...(Array.isArray(children) ? [children.map(inRow).join('')] : [])];
}

function inRow(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node).map(([key, inner]) => (key === 'text' ? String(inner) : key === 'children' && Array.isArray(inner) ? inner.map(inRow).join('') : '')).join('');
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
