import { fallbackSlug } from './fallback-slug';
import { freeSlug } from './free-slug';
import { slugOf } from './slug-of';

it.each([
  ['OpenInfra Days Italy 2019', 'openinfra-days-italy-2019'],
  ['Straße nach Köln', 'strasse-nach-koln'],
  ['Ελλάδα και κόσμος', 'ellada-kai-kosmos'],
  ['Θεσσαλονίκη: ελεύθερο λογισμικό', 'thessaloniki-eleythero-logismiko'],
  ['Привет мир', 'privet-mir'],
  ['Opening 🎉', 'opening'],
  ['2025', '2025'],
  ['Kubernetes 入门', 'kubernetes'],
  ['e\u0301te\u0301', 'ete'],
])('%s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

it.each(['中文会议', '🎉🎉', '日本 2025', '한국어 커뮤니티 데이 API', '—', ''])('%j makes no slug of its own', (name) => expect(slugOf(name)).toBe(''));

it('cuts a long name between words', () => {
  const slug = slugOf('word '.repeat(40));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^(word-)*word$/);
});

describe('a fallback', () => {
  const event = { kind: 'meetup', startsAt: '2025-04-30T22:30:00Z' };
  it.each([
    [{ ...event, datesKnown: 'day' }, 'meetup-2025-05-01-abcdef'],
    [{ ...event, datesKnown: 'month' }, 'meetup-2025-05-abcdef'],
    [{ ...event, datesKnown: 'year' }, 'meetup-2025-abcdef'],
    [{}, 'event-abcdef'],
  ])('of %j says the date as far as it is known, as told on the spot', (attributes, slug) =>
    expect(fallbackSlug('event', attributes, 'abcdefghij', 'Europe/Rome')).toBe(slug),
  );
  it('leaves out a date that has no time zone', () => expect(fallbackSlug('session', event, 'abcdefghij', undefined)).toBe('meetup-abcdef'));
});

it('counts on from what is taken', () => {
  expect(freeSlug('opening', new Set(['opening', 'opening-2', 'opening-day']))).toBe('opening-3');
  expect(freeSlug('opening', new Set(['opening-day']))).toBe('opening');
});
