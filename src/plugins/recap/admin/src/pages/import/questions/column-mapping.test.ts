import * as fc from 'fast-check';
import { examplesOf, takeAs, takenAs } from './column-mapping';

it('moves a column to another header, and gives up what that header was taken as', () => {
  const mapping = { title: 0, speakers: 1, room: 2 };
  expect(takeAs(mapping, 2, 'title')).toEqual({ speakers: 1, title: 2 });
  expect(takeAs(mapping, 1, null)).toEqual({ title: 0, room: 2 });
  expect(takenAs(mapping, 1)).toBe('speakers');
  expect(takenAs(mapping, 5)).toBeNull();
});

it('never takes one header twice, whatever is chosen', () => {
  const column = fc.constantFrom('title', 'speakers', 'room', 'day', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), column)), (choices) => {
      const mapping = choices.reduce<Record<string, number>>((now, [index, name]) => takeAs(now, index, name), {});
      expect(new Set(Object.values(mapping)).size).toBe(Object.keys(mapping).length);
      const last = choices.at(-1);
      if (last) expect(takenAs(mapping, last[0])).toBe(last[1]);
    }),
  );
});

it('shows filled cells only, each once, on one line', () => {
  expect(examplesOf([['Hall'], [' Hall '], [''], ['Room\n2'], [], ['Attic'], ['Cellar']], 0)).toEqual(['Hall', 'Room 2', 'Attic']);
});
