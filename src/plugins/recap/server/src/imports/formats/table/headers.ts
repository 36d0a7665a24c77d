import { webAddress } from '../text/web-address';
import { readCell } from './dates';
import type { Row } from './read-rows';

/** A cell that holds a value and never a name of a column: a day, a time, a number, an address. */
const isValue = (cell: string): boolean => {
  const { day, times, instant } = readCell(cell.slice(0, 60), 'day-first');
  return day !== null || times.length > 0 || instant !== null || /^\d+$/.test(cell) || webAddress(cell) !== null;
};

/**
 * Whether the first row names the columns: it does where names are known, or where it holds no values and the rows below do.
 * @param known how many of its cells are names of columns
 */
export function isHeader(rows: readonly Row[], known: number): boolean {
  const [first, ...others] = rows;
  if (first === undefined || first.cells.some((cell) => cell.length > 120)) return false;
  if (known >= 2 || (known === 1 && first.cells.filter((cell) => cell !== '').length <= 2)) return true;
  if (first.cells.some((cell) => cell !== '' && isValue(cell))) return false;
  return known === 1 || first.cells.some((_, index) => others.slice(0, 10).some(({ cells }) => isValue(cells[index] ?? '')));
}

/** Without a header: which column is the title, the speakers, the day and the time, by what stands in them. */
export function guessColumns(rows: readonly Row[]): Partial<Record<'title' | 'speakers' | 'day' | 'start' | 'end' | 'abstract', number>> {
  const sample = rows.slice(0, 40);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  const guess: Partial<Record<'title' | 'speakers' | 'day' | 'start' | 'end' | 'abstract', number>> = {};
  const texts: { index: number; length: number; names: number }[] = [];
  for (let index = 0; index < width; index++) {
    const cells = sample.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '');
    if (cells.length === 0) continue;
    const read = cells.map((cell) => readCell(cell.slice(0, 60), 'day-first'));
    const share = (count: number) => count / cells.length;
    const short = share(cells.filter((cell) => cell.length <= 40).length) > 0.8;
    if (short && share(read.filter(({ day, times }) => day !== null && times.length === 0).length) > 0.6) guess.day ??= index;
    else if (short && share(read.filter(({ times, instant }) => times.length > 0 || instant !== null).length) > 0.6) {
      if (guess.start === undefined) guess.start = index;
      else guess.end ??= index;
    } else if (!cells.every(isValue)) {
      const names = share(cells.filter((cell) => /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}(?:\s*[;,&(].*)?$/u.test(cell.slice(0, 200))).length);
      texts.push({ index, length: cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length, names });
    }
  }
  // The title comes first in what people copy; a first column of names is that of the speakers.
  const titles = texts.filter(({ length }) => length <= 160);
  const title = titles.find(({ names }) => names < 0.6) ?? titles[0];
  if (title === undefined) return guess;
  guess.title = title.index;
  const speakers = titles.find(({ index, names }) => index !== title.index && names >= 0.5);
  if (speakers !== undefined) guess.speakers = speakers.index;
  const abstract = texts.find(({ length }) => length > 160);
  if (abstract !== undefined) guess.abstract = abstract.index;
  return guess;
}
