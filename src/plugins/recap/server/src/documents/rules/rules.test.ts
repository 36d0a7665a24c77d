import { checkEntry } from './check-entry';
import { endNotBeforeStart } from './end-not-before-start';
import { knownTimeZone } from './known-time-zone';
import { findCycle } from './no-cycle';
import { sensibleQuantity } from './sensible-quantity';
import { webAddress } from './web-address';

describe('an end before its start', () => {
  const rule = endNotBeforeStart('startsAt', 'endsAt');
  it('is a fault at the end', () => {
    expect(rule({ startsAt: '2025-05-02T07:00:00Z', endsAt: '2025-05-01T07:00:00Z' })).toMatchObject([{ path: ['endsAt'] }]);
  });
  it.each([
    [{ startsAt: '2025-05-01T07:00:00Z', endsAt: '2025-05-01T07:00:00Z' }],
    [{ startsAt: '2025-05-01T09:00:00+02:00', endsAt: new Date('2025-05-01T07:00:00Z') }],
    [{ startsAt: '2025-05-01T07:00:00Z' }],
    [{ startsAt: null, endsAt: '2025-05-01T07:00:00Z' }],
  ])('%j is none', (event) => expect(rule(event)).toEqual([]));
});

describe('a time zone', () => {
  const rule = knownTimeZone('timezone');
  it.each(['Europe/Rome', 'UTC', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires', '', null])('may be %j', (timezone) =>
    expect(rule({ timezone })).toEqual([]),
  );
  it.each(['Europe/Milan', '+02:00', 'Rome', 'summer'])('may not be %j', (timezone) => expect(rule({ timezone })).toMatchObject([{ path: ['timezone'] }]));
  it('is suggested from its city', () => {
    expect(rule({ timezone: 'buenos aires' })[0]?.message).toContain('Buenos_Aires');
  });
});

describe('a quantity', () => {
  it.each([{ value: 0 }, { value: 3.5, upTo: 3.5 }, { upTo: 4 }, { value: 5, upTo: null }])('%j is fine', (figure) =>
    expect(sensibleQuantity(figure)).toEqual([]),
  );
  it('is not below zero', () => expect(sensibleQuantity({ value: -1 })).toMatchObject([{ path: ['value'] }]));
  it('has no upper bound below the lower', () => expect(sensibleQuantity({ value: 10, upTo: 9 })).toMatchObject([{ path: ['upTo'] }]));
});

describe('an address', () => {
  const rule = webAddress('url');
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG', '', null])('may be %j', (url) => expect(rule({ url })).toEqual([]));
  it.each(['javascript:alert(1)', 'ftp://example.org', 'example.org', 'mailto:a@example.org', 'https://', '//example.org', 'http:example.org'])(
    'may not be %j',
    (url) => expect(rule({ url })).toMatchObject([{ path: ['url'] }]),
  );
});

describe('a cycle', () => {
  const follow = (links: Record<string, string>) => findCycle('a', async (id) => links[id] ?? null);
  it('is found however long', async () => expect(await follow({ a: 'b', b: 'c', c: 'a' })).toEqual(['a', 'b', 'c', 'a']));
  it('is found above the start', async () => expect(await follow({ a: 'b', b: 'c', c: 'b' })).toEqual(['b', 'c', 'b']));
  it('is found at the entry itself', async () => expect(await follow({ a: 'a' })).toEqual(['a', 'a']));
  it('is not seen in a line', async () => expect(await follow({ a: 'b', b: 'c' })).toBeNull());
});

it('names the place of a fault in a component', () => {
  const componentsOf = (uid: string) => (uid === 'api::event.event' ? [{ attribute: 'figures', component: 'event.figure' }, { attribute: 'origin', component: 'shared.origin' }] : []);
  const event = { figures: [{ value: 1 }, { value: 5, upTo: 2 }], origin: { url: 'here' } };
  expect(checkEntry('api::event.event', event, componentsOf).map(({ path }) => path)).toEqual([
    ['figures', 1, 'upTo'],
    ['origin', 'url'],
  ]);
});
