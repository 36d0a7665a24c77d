import { mergeInput } from './merge-input';

it('keeps what a partial input leaves out, in components that bear an id too', () => {
  const stored = { startsAt: 'a', figures: [{ id: 3, value: 10, upTo: 20 }], origin: { id: 1, url: 'x' } };
  expect(mergeInput(stored, { endsAt: 'b', startsAt: undefined, figures: [{ id: 3, upTo: 5 }, { value: 1 }] })).toEqual({
    startsAt: 'a',
    endsAt: 'b',
    figures: [{ id: 3, value: 10, upTo: 5 }, { value: 1 }],
    origin: { id: 1, url: 'x' },
  });
});
