import { isDue, overAt, type EndedEvent } from './is-due';

const event: EndedEvent = {
  endsAt: '2024-05-14T16:00:00.000Z', timezone: 'Europe/Rome', datesKnown: 'day', recapPolicy: 'automatic', recapNotBefore: null, tour: null,
};
const after = { hoursAfterEnd: 24 };
const because = (changes: Partial<EndedEvent>, now = '2024-06-01T00:00:00Z') => {
  const decision = isDue({ ...event, ...changes }, after, new Date(now));
  return decision.due ? 'due' : decision.because;
};

describe('when the recap of an event is due', () => {
  it('is due the hours after its end, to the minute', () => {
    expect(because({}, '2024-05-15T15:59:59Z')).toBe('it is due at 2024-05-15T16:00:00.000Z');
    expect(because({}, '2024-05-15T16:00:00Z')).toBe('due');
  });

  it('waits for the date that the event asks for', () => {
    const recapNotBefore = '2024-05-20T08:00:00.000Z';
    expect(because({ recapNotBefore }, '2024-05-20T07:59:59Z')).toMatch(/wanted from 2024-05-20/);
    expect(because({ recapNotBefore }, '2024-05-20T08:00:00Z')).toBe('due');
  });

  it.each([
    [{ recapPolicy: 'never' }, 'it wants no recap'],
    [{ recapPolicy: 'on-request' }, 'its recap is made on request only'],
    [{ datesKnown: 'month' }, 'its dates are known to the month only'],
    [{ datesKnown: 'year' }, 'its dates are known to the year only'],
    [{ tour: { name: 'Tour 2024', recapPolicy: 'automatic' } }, 'the recap of "Tour 2024", which it is part of, tells it'],
    [{ tour: { name: 'Tour 2024', recapPolicy: 'on-request' } }, 'due'],
    [{ recapPolicy: null, datesKnown: null }, 'due'],
  ] satisfies [Partial<EndedEvent>, string][])('decides on what the event wants: %j', (changes, expected) => {
    expect(because(changes)).toBe(expected);
  });
});

describe('when an event was over', () => {
  it.each([
    // An end with a time is that instant, wherever the event is.
    ['2024-05-14T16:00:00.000Z', 'Europe/Rome', '2024-05-14T16:00:00.000Z'],
    ['2024-05-14T00:00:00.000Z', 'Europe/Rome', '2024-05-14T00:00:00.000Z'],
    // An end at midnight there is a day without a time.
    ['2024-05-13T22:00:00.000Z', 'Europe/Rome', '2024-05-14T22:00:00.000Z'],
    ['2024-05-14T00:00:00.000Z', 'UTC', '2024-05-15T00:00:00.000Z'],
    ['2024-05-13T12:00:00.000Z', 'Pacific/Auckland', '2024-05-14T12:00:00.000Z'],
    ['2024-05-14T07:00:00.000Z', 'America/Los_Angeles', '2024-05-15T07:00:00.000Z'],
    ['2024-05-13T18:15:00.000Z', 'Asia/Kathmandu', '2024-05-14T18:15:00.000Z'],
    // Clocks went forward (23 hours) and back (25) on these days.
    ['2024-03-30T23:00:00.000Z', 'Europe/Rome', '2024-03-31T22:00:00.000Z'],
    ['2024-10-26T22:00:00.000Z', 'Europe/Rome', '2024-10-27T23:00:00.000Z'],
  ])('%s in %s: %s', (endsAt, timezone, expected) => {
    expect(overAt({ endsAt, timezone }).toISOString()).toBe(expected);
  });
});
