import { moment, sessionTime } from './times';

it('tells day and hours in the zone of the event', () => {
  expect(sessionTime('en', 'Europe/Rome', '2024-05-14T08:00:00.000Z', '2024-05-14T08:45:00.000Z')).toBe('Tuesday 14 May 2024, 10:00–10:45');
  expect(sessionTime('it', 'Europe/Rome', '2024-05-14T08:00:00.000Z', '2024-05-14T08:45:00.000Z')).toBe('martedì 14 maggio 2024, 10:00–10:45');
  expect(sessionTime('en', 'Pacific/Auckland', '2024-05-14T22:00:00.000Z', null)).toBe('Wednesday 15 May 2024, 10:00');
});

it('says the day of an end past midnight, and no end before the start', () => {
  expect(sessionTime('en', 'UTC', '2024-05-14T23:00:00.000Z', '2024-05-15T01:00:00.000Z')).toBe('Tuesday 14 May 2024, 23:00–Wednesday 15 May 2024, 01:00');
  expect(sessionTime('en', 'UTC', '2024-05-14T23:00:00.000Z', '2024-05-14T22:00:00.000Z')).toBe('Tuesday 14 May 2024, 23:00');
});

it('tells until when a link works', () => {
  expect(moment('en', 'Europe/Rome', '2024-06-04T10:00:00.000Z')).toMatch(/^4 June 2024 at 12:00$|^4 June 2024, 12:00$/);
  expect(moment('it', 'Europe/Rome', '2024-06-04T10:00:00.000Z')).toMatch(/^4 giugno 2024 (alle ore )?/);
});
