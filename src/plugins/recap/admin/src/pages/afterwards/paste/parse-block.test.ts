import fc from 'fast-check';
import { parseBlock } from './parse-block';

/** As spreadsheets write a block to the clipboard. */
const copy = (rows: string[][], line: string) =>
  rows.map((cells) => cells.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join(line);

it('reads back every block that a spreadsheet copies', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'è', '"', '\t', '\n', ',', ' ', '😀') });
  fc.assert(fc.property(
    fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 })),
    fc.constantFrom('\n', '\r\n'), fc.boolean(),
    (rows, line, ends) => {
      // One empty cell at the end without a line's end can't be told from a line's end without a cell.
      fc.pre(ends || rows.at(-1)?.join('') !== '' || rows[0].length > 1);
      expect(parseBlock(copy(rows, line) + (ends ? line : ''))).toEqual(rows);
    },
  ), { numRuns: 500 });
});

it('comes to an end on anything, and loses no character but those that divide or quote', () => {
  const letters = (text: string) => text.replace(/["\s]/g, '');
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', 'b') }), (text) => {
    expect(letters(parseBlock(text).flat().join(''))).toBe(letters(text));
  }), { numRuns: 1000 });
});

it('takes a quotation mark that is not closed for what it is', () => {
  expect(parseBlock('"Tar", she said\tInes\n"open')).toEqual([['"Tar", she said', 'Ines'], ['"open']]);
});
