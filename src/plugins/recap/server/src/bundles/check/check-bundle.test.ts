import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { largeEvent } from '../../../../../../../tests/support/large-event';
import type { BundleSchema } from '../schema/types';
import { faultLine, type BundleFile } from '../types';
import { checkBundle, readEntries, type Site } from './check-bundle';

const root = path.resolve(__dirname, '../../../../../../..');
const schema: BundleSchema = JSON.parse(readFileSync(path.join(root, 'database/bundle.schema.json'), 'utf8'));
const site: Site = { defaultLocale: 'en', locales: ['en', 'it'], slugs: new Map(), files: new Set() };

const check = (files: Record<string, unknown>, on: Partial<Site> = {}) => {
  const texts: BundleFile[] = Object.entries(files).map(([name, content]) => ({ name, text: typeof content === 'string' ? content : JSON.stringify(content) }));
  return checkBundle(readEntries(texts, schema), schema, { ...site, ...on });
};
const faultsOf = (files: Record<string, unknown>, on: Partial<Site> = {}) => check(files, on).faults.map(faultLine);

const event = { slug: 'fair', name: 'Fair', startsAt: '2025-05-01T09:00:00+02:00', endsAt: '2025-05-01T18:00:00+02:00', timezone: 'Europe/Rome' };
const session = { slug: 'opening', title: 'Opening', event: 'fair' };

describe.each(readdirSync(path.join(root, 'database/seeds')))('the shipped bundle %s', (name) => {
  const directory = path.join(root, 'database/seeds', name);
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const files = Object.fromEntries(names.filter((file) => file.endsWith('.json')).map((file) => [file, readFileSync(path.join(directory, file), 'utf8')]));
  it('is in order', () => expect(faultsOf(files, { files: new Set(names) })).toEqual([]));
});

it('finds nothing wrong with a large event', () => {
  const { caseStudies, ...bundle } = largeEvent({ sessions: 60, parts: 3 });
  const lists = { ...bundle, 'case-studies': caseStudies };
  expect(faultsOf(Object.fromEntries(Object.entries(lists).map(([name, rows]) => [`${name}.json`, rows])))).toEqual([]);
});

it('puts what is linked to before what links to it', () => {
  const { entries } = check({
    'sessions.json': [session],
    'events.json': [{ ...event, partOf: 'tour', previous: 'old' }, { ...event, slug: 'tour' }, { ...event, slug: 'old' }],
    'speakers.json': [{ slug: 'ada', name: 'Ada' }],
  });
  const place = (slug: string) => entries.findIndex((entry) => entry.slug === slug);
  expect(place('tour')).toBeLessThan(place('fair'));
  expect(place('old')).toBeLessThan(place('fair'));
  expect(place('fair')).toBeLessThan(place('opening'));
  expect(place('ada')).toBeLessThan(place('fair'));
});

describe('a fault names file, entry, field and remedy:', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['JSON that ends too early', { 'events.json': '[\n  { "slug": "a" },\n' }, ['events.json: is no JSON, line 3, column 1']],
    ['JSON with a comma too many', { 'events.json': '[\n  { "slug": "a", }\n]' }, ['events.json: is no JSON, line 2, column 18']],
    ['no list', { 'events.json': {} }, ['events.json: must be a list of entries']],
    ['a file of another name', { 'event.json': [] }, ['event.json: is no file of a bundle.', 'Did you mean "events.json"?']],
    ['recaps', { 'recaps.json': [] }, ['recaps.json: recaps are not loaded']],
    ['an unknown field', { 'events.json': [{ ...event, openingline: 'x' }] }, ['events.json, fair, openingline: is no field here. Did you mean "openingLine"?']],
    ['an unknown field inside', { 'events.json': [{ ...event, figures: [{ kind: 'attended', value: 3, text: 'x' }] }] }, ['events.json, fair, figures.0.text: is no field here']],
    ['a missing field', { 'events.json': [{ ...event, name: undefined }] }, ['events.json, fair, name: is missing']],
    ['a missing slug', { 'speakers.json': [{ name: 'Ada' }] }, ['speakers.json, entry 1, slug: is missing']],
    ['a wrong type', { 'events.json': [{ ...event, edition: '3' }] }, ['events.json, fair, edition: must be a whole number, not "3"']],
    ['a choice that is none', { 'sessions.json': [{ slug: 'a', title: 'A', kind: 'keynot' }] }, ['sessions.json, a, kind: must be one of opening, keynote,', 'Did you mean "keynote"?']],
    ['a moment without offset', { 'events.json': [{ ...event, startsAt: '2025-05-01' }] }, ['events.json, fair, startsAt: must be a moment with its offset']],
    ['a day that is none', { 'events.json': [{ ...event, nextSteps: [{ kind: 'community', label: 'x', startsOn: '2025-02-30' }] }] }, ['events.json, fair, nextSteps.0.startsOn: must be a day']],
    ['a slug with spaces', { 'speakers.json': [{ slug: 'ada l', name: 'Ada' }] }, ['speakers.json, ada l, slug: may hold letters']],
    ['a slug twice', { 'speakers.json': [{ slug: 'ada', name: 'Ada' }, { slug: 'ada', name: 'Ada B' }] }, ['speakers.json, ada, slug: stands twice']],
    ['a link to nothing', { 'sessions.json': [{ ...session, event: 'fai' }], 'events.json': [event] }, ['sessions.json, opening, event: no event "fai" in this bundle or on this site. Did you mean "fair"?']],
    ['a link to nothing inside', { 'events.json': [event], 'sessions.json': [{ ...session, takeaways: [{ text: 'x', speakers: ['ada'] }] }] }, ['sessions.json, opening, takeaways.0.speakers.0: no speaker "ada"']],
    ['a circle', { 'events.json': [{ ...event, partOf: 'b' }, { ...event, slug: 'b', previous: 'fair' }] }, ['events.json, fair: is linked to itself in a circle: fair -> b -> fair']],
    ['a rule of the admin', { 'events.json': [{ ...event, endsAt: '2025-04-01T09:00:00+02:00' }] }, ['events.json, fair, endsAt: ']],
    ['a rule of the admin inside', { 'events.json': [{ ...event, figures: [{ kind: 'attended', value: 9, upTo: 3 }] }] }, ['events.json, fair, figures.0.upTo: ']],
    ['a locale the site lacks', { 'events.json': [{ ...event, locales: { fr: { name: 'Foire' } } }] }, ['events.json, fair, locales.fr: this site has no locale "fr"', 'It has en, it']],
    ['the default locale among the others', { 'events.json': [{ ...event, locales: { en: { name: 'Fair' } } }] }, ['events.json, fair, locales.en: is the default language']],
    ['a translation of what is not translated', { 'events.json': [{ ...event, locales: { it: { name: 'Fiera', timezone: 'Europe/Rome' } } }] }, ['events.json, fair, locales.it.timezone: is the same in every language']],
    ['a translation without its name', { 'events.json': [{ ...event, locales: { it: { theme: 'x' } } }] }, ['events.json, fair, locales.it.name: is missing']],
    ['more items than the default language', { 'events.json': [{ ...event, locales: { it: { name: 'Fiera', highlights: [{ text: 'Prima.' }] } } }] }, ['events.json, fair, locales.it.highlights: has 1 items, the default language 0']],
    ['a number that differs between languages', { 'events.json': [{ ...event, figures: [{ kind: 'attended', value: 3 }], locales: { it: { name: 'Fiera', figures: [{ value: 4 }] } } }] }, ['events.json, fair, locales.it.figures.0.value: is 3 in the default language']],
    ['an item without the text it needs', { 'events.json': [{ ...event, highlights: [{ text: 'New.' }], locales: { it: { name: 'Fiera', highlights: [{}] } } }] }, ['events.json, fair, locales.it.highlights.0.text: has no text in this language']],
    ['a file that is not there', { 'events.json': [{ ...event, cover: 'cover.png' }] }, ['events.json, fair, cover: there is no file cover.png']],
    ['two events for one session', { 'events.json': [{ ...event, sessions: ['opening'] }, { ...event, slug: 'b' }], 'sessions.json': [{ ...session, event: 'b' }] }, ['events.json, fair, sessions.0: opening says that its event is "b"']],
    ['nothing at all', { 'events.json': [] }, ['The folder holds no entries']],
  ])('%s', (_, files, [start, ...parts]) => {
    const lines = faultsOf(files);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(start);
    for (const part of parts) expect(lines[0]).toContain(part);
  });
});

it('tells all faults at once', () => {
  const faults = faultsOf({ 'events.json': [{ ...event, edition: 'x', timezone: 'Rome' }], 'sessions.json': [{ ...session, event: 'nowhere' }], 'speakers.json': '[' });
  expect(faults).toHaveLength(4);
});

it('blames no link on a file that it could not read', () => {
  expect(faultsOf({ 'events.json': '[{', 'sessions.json': [session] })).toEqual([expect.stringContaining('events.json: is no JSON')]);
});

it('takes a link to an entry that the site has', () => {
  expect(faultsOf({ 'sessions.json': [session] }, { slugs: new Map([['api::event.event', new Set(['fair'])]]) })).toEqual([]);
});

it('moves a link said on the other side to the entry that holds it', () => {
  const { entries, faults } = check({
    'events.json': [{ ...event, sessions: ['opening'] }],
    'sessions.json': [{ slug: 'opening', title: 'Opening', caseStudies: ['b'] }],
    'case-studies.json': [{ slug: 'a', organisation: 'A', sessions: ['opening'] }, { slug: 'b', organisation: 'B' }],
  });
  expect(faults).toEqual([]);
  expect(entries.find(({ slug }) => slug === 'opening')?.attributes).toMatchObject({ event: 'fair', caseStudies: ['b', 'a'] });
  expect(entries.find(({ slug }) => slug === 'fair')?.attributes).not.toHaveProperty('sessions');
});
