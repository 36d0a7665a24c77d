import type { Place } from '../../programme';

/** Line and column, from 1, of an offset in a text; lines end with LF, CR or both. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  const end = Math.min(offset, text.length);
  for (let index = 0; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) {
      line++;
      start = index + 1;
    }
  }
  return { line, column: end - start + 1 };
}
