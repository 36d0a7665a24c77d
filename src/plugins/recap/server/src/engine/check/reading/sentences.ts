/** Marks that open and close a quotation. A straight mark does both. */
const opening = new Map([['“', '”'], ['«', '»'], ['„', '“'], ['"', '"'], ['‹', '›']]);

const abbreviations = /(?:^|[\s(])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|vs|etc|ca|dott|sig|ing|no|nr|e\.g|i\.e|approx)\.$/u;

/** Where each sentence of a line starts and ends; a quotation is never cut. */
export function sentencesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  let closing: string | undefined;
  let closesAt = -1;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') found.push({ start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '\n') {
      closing = undefined;
      add(at + 1);
      continue;
    }
    if (closing !== undefined) {
      if (mark !== closing || at !== closesAt) continue;
      closing = undefined;
    } else if (opening.has(mark)) {
      const wanted = opening.get(mark) ?? '';
      const end = text.indexOf(wanted, at + 1);
      const line = text.indexOf('\n', at + 1);
      // A mark that is never closed opens nothing.
      if (end > 0 && (line < 0 || end < line)) {
        closing = wanted;
        closesAt = end;
      }
      continue;
    } else if (!/[.!?…]/.test(mark)) continue;
    // Here: a full stop outside a quotation, or the end of a quotation.
    const ended = /[.!?…]/.test(mark) || /[.!?…]/.test(text[at - 1] ?? '');
    if (!ended) continue;
    const rest = /^[”"’»)\]]*\s+(?=[“«"‘(\[]*[\p{Lu}\p{N}])/u.exec(text.slice(at + 1, at + 12));
    if (!rest || (mark === '.' && abbreviations.test(text.slice(Math.max(0, at - 12), at + 1)))) continue;
    add(at + 1 + rest[0].length);
    at = start - 1;
  }
  add(text.length);
  return found;
}
