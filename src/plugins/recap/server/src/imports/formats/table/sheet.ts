import type { Sheet } from '../../programme';
import { oneLine } from '../text/clean';
import { cut } from '../text/clean';
import type { Row } from './read-rows';

export interface RawSheet<Column extends string> {
  headers: string[];
  mapping: Partial<Record<Column, number>>;
  rows: Row[];
}

/** What is in a row's cell of a column; null where it is empty or nothing is mapped. */
export const cellOf = <Column extends string>(sheet: RawSheet<Column>, row: Row, column: Column): string | null => {
  const index = sheet.mapping[column];
  const cell = index === undefined ? undefined : row.cells[index];
  return cell === undefined || cell === '' ? null : cell;
};

/** For the form in which columns are mapped by hand. */
export const shownSheet = <Column extends string>({ headers, mapping, rows }: RawSheet<Column>): Sheet<Column> => ({
  headers: headers.map((header) => cut(oneLine(header), 120)),
  sample: rows.slice(0, 5).map(({ cells }) => headers.map((_, index) => cut(oneLine(cells[index] ?? ''), 200))),
  mapping,
});
