import { moveOf, placeAfter, type Edges, type Pressed } from './moves';

const press = (key: string, how: Partial<Pressed> = {}): Pressed => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...how });
const inside: Edges = { atStart: false, atEnd: false, inText: true, takesEnter: false };
const whole: Edges = { atStart: true, atEnd: true, inText: true, takesEnter: false };
const button: Edges = { atStart: true, atEnd: true, inText: false, takesEnter: false };
const size = { rows: 3, columnsOf: () => 4 };

describe('the move a key asks for', () => {
  it('leaves arrows to the text until the caret stands at its edge', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) expect(moveOf(press(key), inside)).toBeNull();
    expect(moveOf(press('ArrowRight'), { ...inside, atEnd: true })).toBe('right');
    expect(moveOf(press('ArrowLeft'), { ...inside, atEnd: true })).toBeNull();
    expect(moveOf(press('ArrowUp'), whole)).toBe('up');
    expect(moveOf(press('ArrowDown'), button)).toBe('down');
  });

  it('leaves selecting, undoing and copying to the text', () => {
    expect(moveOf(press('ArrowRight', { shiftKey: true }), whole)).toBeNull();
    expect(moveOf(press('z', { ctrlKey: true }), inside)).toBeNull();
    expect(moveOf(press('ArrowRight', { altKey: true }), whole)).toBeNull();
    expect(moveOf(press('Home'), inside)).toBeNull();
    expect(moveOf(press('Home'), button)).toBe('first-column');
  });

  it('takes Tab and Enter wherever the caret stands', () => {
    expect(moveOf(press('Tab'), inside)).toBe('next');
    expect(moveOf(press('Tab', { shiftKey: true }), inside)).toBe('previous');
    expect(moveOf(press('Enter'), inside)).toBe('down');
    expect(moveOf(press('Enter', { shiftKey: true }), inside)).toBe('up');
    expect(moveOf(press('Enter'), { ...button, takesEnter: true })).toBeNull();
  });
});

describe('where it leads', () => {
  it('goes on in the next row by Tab, and back by Shift and Tab', () => {
    expect(placeAfter({ row: 0, column: 3 }, 'next', size)).toEqual({ row: 1, column: 0 });
    expect(placeAfter({ row: 1, column: 0 }, 'previous', size)).toEqual({ row: 0, column: 3 });
  });

  it('leaves the table at its ends, and by Tab alone', () => {
    expect(placeAfter({ row: 2, column: 3 }, 'next', size)).toBeNull();
    expect(placeAfter({ row: 0, column: 0 }, 'previous', size)).toBeNull();
    expect(placeAfter({ row: 2, column: 1 }, 'down', size)).toBeNull();
    expect(placeAfter({ row: 0, column: 3 }, 'right', size)).toBeNull();
  });

  it('reaches the cell that only some rows have', () => {
    const uneven = { rows: 2, columnsOf: (row: number) => (row === 0 ? 5 : 4) };
    expect(placeAfter({ row: 0, column: 3 }, 'next', uneven)).toEqual({ row: 0, column: 4 });
    expect(placeAfter({ row: 0, column: 4 }, 'down', uneven)).toEqual({ row: 1, column: 3 });
    expect(placeAfter({ row: 1, column: 0 }, 'previous', uneven)).toEqual({ row: 0, column: 4 });
  });

  it('jumps to the ends and by pages', () => {
    expect(placeAfter({ row: 1, column: 1 }, 'last', size)).toEqual({ row: 2, column: 3 });
    expect(placeAfter({ row: 1, column: 1 }, 'page-down', size)).toEqual({ row: 2, column: 1 });
    expect(placeAfter({ row: 1, column: 1 }, 'first-column', size)).toEqual({ row: 1, column: 0 });
  });
});
