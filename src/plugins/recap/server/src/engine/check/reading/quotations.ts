export interface Quotation {
  /** Of the words between the marks. */
  start: number;
  end: number;
  text: string;
}

const pairs = [/“([^“”]*)”/gu, /«([^«»]*)»/gu, /„([^„“”]*)[“”]/gu, /"([^"]*)"/gu];

/** What stands between quotation marks, English or Italian, typographic or straight. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const pair of pairs) {
    for (const match of text.matchAll(pair)) {
      const start = match.index + 1;
      const inner = match[1] ?? '';
      if (inner.trim() === '' || found.some((other) => start < other.end && other.start < start + inner.length)) continue;
      found.push({ start, end: start + inner.length, text: inner });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
