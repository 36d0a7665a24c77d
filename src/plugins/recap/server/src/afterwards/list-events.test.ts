import { lastBegunFirst } from './list-events';

it('puts first what began last, then what is next, and last what has no date', () => {
  const event = (documentId: string, startsAt: string | null) => ({ documentId, title: '', startsAt, endsAt: null, timezone: null, partOf: null });
  const events = [event('undated', null), event('next year', '2027-05-01T08:00:00Z'), event('old', '2020-05-01T08:00:00Z'), event('soon', '2026-06-01T08:00:00Z'), event('today', '2026-05-14T08:00:00Z')];
  expect(lastBegunFirst(events, new Date('2026-05-14T20:00:00Z')).map(({ documentId }) => documentId)).toEqual(['today', 'old', 'soon', 'next year', 'undated']);
});
