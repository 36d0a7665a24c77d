import fc from 'fast-check';
import { cellColumns } from '../grid/columns';
import { fillBlock, type FillableRow } from './fill-block';
import { matchCell } from './match-cell';

const people = [
  { documentId: 'ines', name: 'Inés Park', affiliation: null }, { documentId: 'tom', name: 'Tom Reed', affiliation: null },
  { documentId: 'ann', name: 'Ann Reed', affiliation: null }, { documentId: null, name: 'Dock Nine', affiliation: null },
];
const row = (documentId: string, how: Partial<FillableRow> = {}): FillableRow => ({ documentId, title: documentId, people, recordingRefused: false, ...how });

describe('a text as a value', () => {
  it.each([
    ['Held', 'held'], ['sì', 'held'], ['SI', 'held'], ['✓', 'held'], ['Cancelled', 'cancelled'], ['annullata', 'cancelled'], ['no', 'cancelled'], ['?', 'planned'],
  ])('knows the outcome %s', (text, outcome) => expect(matchCell('outcome', text, row('a'))).toEqual({ cells: { outcome } }));

  it('does not guess an outcome', () => expect(matchCell('outcome', 'moved to Friday', row('a'))).toEqual({ misfit: 'outcome' }));

  it('finds the people of the session by name, and not when two could be meant', () => {
    expect(matchCell('takeawayBy', 'ines park, Tom Reed', row('a'))).toEqual({ cells: { takeawayBy: ['ines', 'tom'] } });
    expect(matchCell('takeawayBy', 'Tom and Ann', row('a'))).toEqual({ cells: { takeawayBy: ['tom', 'ann'] } });
    expect(matchCell('quoteBy', 'Park', row('a'))).toEqual({ cells: { quoteBy: 'ines' } });
    expect(matchCell('quoteBy', 'Reed', row('a'))).toEqual({ misfit: 'person' });
    expect(matchCell('takeawayBy', 'Tom, Nobody', row('a'))).toEqual({ misfit: 'person' });
    expect(matchCell('quoteBy', 'Dock Nine', row('a'))).toEqual({ misfit: 'person' });
  });

  it('takes where a quote was said in the words of a sheet, and anything else as it is', () => {
    for (const text of ['In this session', 'sì', '✓', 'Questa sessione']) expect(matchCell('quoteSource', text, row('a'))).toEqual({ cells: { quoteSource: { said: 'here' } } });
    expect(matchCell('quoteSource', ' https://example.org/post ', row('a'))).toEqual({ cells: { quoteSource: { said: 'elsewhere', where: 'https://example.org/post' } } });
  });

  it('takes whole addresses only, and no recording that was refused', () => {
    expect(matchCell('slidesUrl', 'example.org/s', row('a'))).toEqual({ misfit: 'address' });
    expect(matchCell('slidesUrl', 'https://example.org/s', row('a'))).toEqual({ cells: { slidesUrl: 'https://example.org/s' } });
    expect(matchCell('recordingUrl', 'https://example.org/r', row('a', { recordingRefused: true }))).toEqual({ misfit: 'refused' });
  });
});

describe('a block', () => {
  it('fills down and to the right, and leaves what its empty cells stand over', () => {
    const { changes, filled, misfits, outside } = fillBlock([['held', 'tar is\ncheap', ''], ['', 'caulk', 'Tom']], 0, [row('a'), row('b')]);
    expect(changes).toEqual([{ session: 'a', cells: { outcome: 'held', takeaway: 'tar is cheap' } }, { session: 'b', cells: { takeaway: 'caulk', takeawayBy: ['tom'] } }]);
    expect({ filled, misfits, outside }).toEqual({ filled: 4, misfits: [], outside: 0 });
  });

  it('says what did not fit, and where', () => {
    const { misfits, outside } = fillBlock([['nobody', '', 'x', 'y'], ['', '', 'https://example.org', '']], 4, [row('a', { title: 'Tar' })]);
    expect(misfits).toEqual([
      { session: 'a', title: 'Tar', column: 'quoteBy', text: 'nobody', why: 'person' },
      { session: 'a', title: 'Tar', column: 'recordingUrl', text: 'x', why: 'address' },
      { session: 'a', title: 'Tar', column: 'slidesUrl', text: 'y', why: 'address' },
    ]);
    expect(outside).toBe(1);
  });

  it('leaves the columns that the person may not change', () => {
    const { changes, misfits } = fillBlock([['held', 'tar is cheap']], 0, [row('a')], ['takeaway']);
    expect(changes).toEqual([{ session: 'a', cells: { takeaway: 'tar is cheap' } }]);
    expect(misfits).toMatchObject([{ column: 'outcome', why: 'forbidden' }]);
  });

  it('accounts for every text it was given', () => {
    const text = fc.constantFrom('', ' ', 'held', 'Tom', 'https://example.org', 'anything');
    fc.assert(fc.property(fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 6 }), fc.nat({ max: cellColumns.length - 1 }), fc.nat({ max: 5 }), (block, column, count) => {
      const { changes, filled, misfits, outside } = fillBlock(block, column, Array.from({ length: count }, (_, index) => row(String(index))));
      expect(filled + misfits.length + outside).toBe(block.flat().filter((one) => one.trim() !== '').length);
      expect(changes.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0)).toBe(filled);
    }));
  });
});
