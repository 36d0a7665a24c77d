import { likeliestZone, offsetOf, zoneNames } from './zones';

it('knows zones by their names, each once', () => {
  const zones = zoneNames();
  expect(zones).toEqual(expect.arrayContaining(['UTC', 'Europe/Rome', 'America/New_York']));
  expect(new Set(zones).size).toBe(zones.length);
});

it('proposes the first zone that is one', () => {
  expect(likeliestZone([null, 'Europe/Rome', 'Asia/Tokyo'], zoneNames())).toBe('Europe/Rome');
  expect(likeliestZone([undefined, 'Mars/Olympus'], zoneNames())).toBe('UTC');
});

it('says how far ahead a zone is on the day in question', () => {
  expect(offsetOf('Europe/Rome', new Date('2026-07-01T12:00:00Z'))).toBe('GMT+2');
  expect(offsetOf('Europe/Rome', new Date('2026-12-01T12:00:00Z'))).toBe('GMT+1');
});
