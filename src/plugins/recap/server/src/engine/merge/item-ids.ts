import { hash } from '../prose/hash';
import { contentKey } from './lines';
import type { Part } from './part';

/** An id for each part, made of its content; parts of equal content are numbered in order. */
export function itemIds(parts: readonly Part[]): string[] {
  const taken = new Map<string, number>();
  return parts.map(({ field, baseline, mine, next }) => {
    const content = [baseline, mine, next].map(contentKey).join('\u0000');
    const id = field === 'body' ? `${hash(content).toString(36)}-${content.length.toString(36)}` : field;
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
