import { likelyZones, offsetOf, zoneNames, zonesNamed } from './zones';

it('knows zones by their names, each once', () => {
  const zones = zoneNames();
  expect(zones).toEqual(expect.arrayContaining(['UTC', 'Europe/Rome', 'America/New_York']));
  expect(new Set(zones).size).toBe(zones.length);
});

it('proposes the zones that are some, each once', () => {
  expect(likelyZones([null, 'Europe/Rome', 'Mars/Olympus', 'Europe/Rome', undefined, 'Asia/Tokyo'], zoneNames())).toEqual(['Europe/Rome', 'Asia/Tokyo', 'UTC']);
});

it('finds a zone by its city, however it is typed', () => {
  expect(zonesNamed('são p', zoneNames(), 5)).toEqual(['America/Sao_Paulo']);
  expect(zonesNamed('new york', zoneNames(), 5)).toEqual(['America/New_York']);
  expect(zonesNamed('rome', zoneNames(), 5)[0]).toBe('Europe/Rome');
  expect(zonesNamed('europe', zoneNames(), 5)).toHaveLength(5);
});

it('says how far ahead a zone is on the day in question', () => {
  expect(offsetOf('Europe/Rome', new Date('2026-07-01T12:00:00Z'))).toBe('GMT+2');
  expect(offsetOf('Europe/Rome', new Date('2026-12-01T12:00:00Z'))).toBe('GMT+1');
});
