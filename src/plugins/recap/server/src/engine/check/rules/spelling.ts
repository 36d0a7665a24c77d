/** Edits (insert, delete, replace, swap neighbours) between two words; anything above `limit` counts as limit + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let value = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = value;
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/** Words that differ from one by a letter or two share most of their pairs of letters: a quick way to the few worth comparing. */
export class SpellingIndex {
  private readonly byKey = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 3) continue;
      for (const key of keysOf(word)) {
        const list = this.byKey.get(key);
        if (list) list.push(word);
        else this.byKey.set(key, [word]);
      }
    }
  }

  /** The nearest word within a distance; undefined when there is none. */
  nearest(word: string, limit: number): { word: string; distance: number } | undefined {
    let best: { word: string; distance: number } | undefined;
    const seen = new Set<string>();
    for (const key of keysOf(word)) {
      for (const candidate of this.byKey.get(key) ?? []) {
        if (seen.has(candidate) || Math.abs(candidate.length - word.length) > limit) continue;
        seen.add(candidate);
        const distance = editDistance(word, candidate, limit);
        if (distance <= limit && (!best || distance < best.distance || (distance === best.distance && candidate < best.word))) best = { word: candidate, distance };
      }
    }
    return best;
  }
}

/** A misspelt word keeps its beginning, its end or its middle. */
const keysOf = (word: string): string[] => [
  `^${word.slice(0, 2)}`, `$${word.slice(-2)}`,
  ...(word.length >= 6 ? [`~${word.slice(2, 5)}`, `~${word.slice(1, 4)}`, `~${word.slice(3, 6)}`] : [`~${word[0] ?? ''}${word.at(-1) ?? ''}`]),
];
