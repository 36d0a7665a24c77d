import { eventChoices } from './event-choices';

const candidates = [
  { documentId: 'a', title: 'Harbour Day', reason: 'imported-before' as const },
  { documentId: 'b', title: 'Harbour Night', reason: 'same-dates' as const },
];

it('lists the likely events in their order', () => {
  expect(eventChoices(candidates, null).map(({ documentId }) => documentId)).toEqual(['a', 'b']);
});

it('lists what was found instead, and still says why one is likely', () => {
  const found = [{ documentId: 'c', name: 'Quay Meetup', startsAt: '2026-05-01T08:00:00Z' }, { documentId: 'b', name: 'Harbour Night', startsAt: null }];
  expect(eventChoices(candidates, found)).toEqual([
    { documentId: 'c', title: 'Quay Meetup', startsAt: '2026-05-01T08:00:00Z', reason: null },
    { documentId: 'b', title: 'Harbour Night', startsAt: null, reason: 'same-dates' },
  ]);
});
