import { createIntl } from 'react-intl';

import type { CaseStudyEntry, EventEntry, EventGraph, SessionEntry } from '../entries';
import en from '../../../../admin/src/translations/en.json';
import it from '../../../../admin/src/translations/it.json';
import type { Gap } from '../../../../shared/recap';
import { gapKinds } from './codes';
import { findGaps } from './find-gaps';
import { bestMissing } from './rank';

const event: EventEntry = {
  documentId: 'day', state: 'published', name: 'Cloud Day', theme: 'storage', startsAt: '2025-05-10T07:00:00.000Z', endsAt: '2025-05-11T16:00:00.000Z',
  timezone: 'Europe/Rome', places: [{ city: 'Bari', country: 'Italy' }], figures: [{ kind: 'attended', value: 120 }],
  organisers: [{ name: 'Cloud Bari' }], sponsorships: [{ sponsor: 'acme' }], highlights: [{ text: 'A workshop was new.' }],
  nextSteps: [{ kind: 'community', label: 'the forum' }], cover: { url: '/c.jpg' }, coverAlt: 'A hall', coverCredit: 'Ada', tookPlaceAsPlanned: true,
};
const session: SessionEntry = {
  documentId: 'disks', state: 'published', title: 'Disks', kind: 'talk', event: 'day', startsAt: '2025-05-10T09:00:00.000Z',
  contributions: [{ speaker: 'ada' }], takeaways: [{ text: 'disks fail' }],
};
const study: CaseStudyEntry = {
  documentId: 'rai', state: 'published', organisation: 'Rai', summary: 'stores films', metrics: [{ label: 'films', value: 900 }], approvedByOrganisation: true,
};
const complete: EventGraph = {
  subject: { kind: 'event', event: 'day' }, locale: 'en', defaultLocale: 'en', events: [event], sessions: [session],
  speakers: [{ documentId: 'ada', state: 'published', name: 'Ada Rossi', affiliation: 'Rai' }, { documentId: 'bea', state: 'published', name: 'Bea Neri', affiliation: 'Rai' }],
  sponsors: [{ documentId: 'acme', state: 'published', name: 'Acme' }], caseStudies: [study], translations: [], withheld: [],
};

const withEvent = (change: Partial<EventEntry>): EventGraph => ({ ...complete, events: [{ ...event, ...change }] });
const withSession = (change: Partial<SessionEntry>): EventGraph => ({ ...complete, sessions: [{ ...session, ...change }] });
const withStudy = (change: Partial<CaseStudyEntry>): EventGraph => ({ ...complete, caseStudies: [{ ...study, ...change }] });
const stop = (documentId: string, figures: EventEntry['figures']): EventEntry => ({ ...event, documentId, name: documentId, partOf: 'day', figures, sponsorships: [] });
const tour = (total: number, ...stops: number[]): EventGraph => ({
  ...complete,
  events: [{ ...event, figures: [{ kind: 'attended', value: total }] }, ...stops.map((value, index) => stop(`stop-${index}`, [{ kind: 'attended', value }]))],
});
const translated = (attributes: Record<string, unknown>, change: Partial<EventEntry> = {}): EventGraph => ({
  ...complete, locale: 'it', events: [{ ...event, figures: [], highlights: [], nextSteps: [], ...change }], sessions: [], caseStudies: [],
  translations: [{ uid: 'api::event.event', documentId: 'day', attributes }],
});
const step = (startsOn: string, datesKnown?: 'month'): EventGraph => withEvent({ nextSteps: [{ kind: 'next-event', label: 'the summit', startsOn, datesKnown }] });

const gapsOf = (graph: EventGraph, today = '2025-06-01') => findGaps(graph, today);
const seen = (graph: EventGraph) => gapsOf(graph).map(({ code, source }) => `${code} ${source.documentId}/${source.path}`);

test('a complete event has no gaps', () => {
  expect(seen(complete)).toEqual([]);
});

const cases: [string, EventGraph][] = [
  ['attendance-missing day/figures', withEvent({ figures: [] })],
  ['city-missing day/places', withEvent({ places: [{ venue: 'Hall' }] })],
  ['theme-missing day/theme', withEvent({ theme: null })],
  ['highlights-missing day/highlights', withEvent({ highlights: [] })],
  ['organisers-missing day/organisers', withEvent({ organisers: [{ name: 'Uni', role: 'host' }] })],
  ['sponsors-missing day/sponsorships', withEvent({ sponsorships: [] })],
  ['days-unknown day/datesKnown', withEvent({ datesKnown: 'month' })],
  ['next-step-missing day/nextSteps', withEvent({ nextSteps: [] })],
  ['next-step-past day/nextSteps.0.startsOn', step('2025-05-31')],
  ['next-step-before-event day/nextSteps.0.startsOn', step('2025-05-09')],
  ['cover-missing day/cover', withEvent({ cover: null })],
  ['cover-without-alt day/coverAlt', withEvent({ coverAlt: '' })],
  ['cover-without-credit day/coverCredit', withEvent({ coverCredit: null })],
  ['held-unconfirmed day/tookPlaceAsPlanned', withEvent({ tookPlaceAsPlanned: null })],
  ['entry-draft late/', { ...complete, withheld: [{ uid: 'api::session.session', documentId: 'late', title: 'Late', state: 'draft' }] }],
  ['entry-modified disks/', { ...complete, withheld: [{ uid: 'api::session.session', documentId: 'disks', title: 'Disks', state: 'modified' }] }],
  ['takeaways-missing disks/takeaways', withSession({ takeaways: [] })],
  ['contributors-missing disks/contributions', withSession({ contributions: [] })],
  ['contribution-empty disks/contributions.1', withSession({ contributions: [{ speaker: 'ada' }, { role: 'host' }] })],
  ['affiliation-missing disks/contributions.0.affiliation', { ...complete, speakers: [{ documentId: 'ada', state: 'published', name: 'Ada Rossi' }] }],
  ['takeaway-without-speaker disks/takeaways.0.speakers', withSession({ contributions: [{ speaker: 'ada' }, { speaker: 'bea' }] })],
  ['quote-without-speaker day/quotes.0.speaker', withEvent({ quotes: [{ text: 'it was loud' }] })],
  ['quote-without-source disks/quotes.0.source', withSession({ quotes: [{ text: 'It was loud.', verbatim: true }] })],
  ['case-study-without-summary rai/summary', withStudy({ summary: '' })],
  ['case-study-without-metrics rai/metrics', withStudy({ metrics: [] })],
  ['case-study-unapproved rai/approvedByOrganisation', withStudy({ approvedByOrganisation: false })],
  ['session-outside-event disks/startsAt', withSession({ startsAt: '2025-05-13T09:00:00.000Z' })],
  ['days-differ day/figures.1.value', withEvent({ figures: [{ kind: 'attended', value: 120 }, { kind: 'other', label: 'days', value: 3 }] })],
  ['days-differ day/theme', withEvent({ theme: 'a three-day tour of storage' })],
  ['sponsor-twice day/sponsorships.1', withEvent({ sponsorships: [{ sponsor: 'acme' }, { sponsor: 'acme' }] })],
  ['total-differs day/figures.0.value', tour(500, 120, 130)],
  ['count-differs day/figures.1.value', withEvent({ figures: [{ kind: 'attended', value: 120 }, { kind: 'speakers', value: 4 }] })],
  ['registered-below-attended day/figures.1.value', withEvent({ figures: [{ kind: 'attended', value: 120 }, { kind: 'registered', value: 90 }] })],
  ['metric-twice rai/metrics.1.value', withStudy({ metrics: [{ label: 'films', value: 900 }, { label: 'Films', value: 950 }] })],
  ['number-in-text rai/summary', withStudy({ summary: 'stores 40 PB of films' })],
  ['number-in-text disks/takeaways.0.text', withSession({ takeaways: [{ text: 'disks fail after five years' }] })],
  ['phrase-like-sentence disks/takeaways.0.text', withSession({ takeaways: [{ text: 'The disks fail' }] })],
  ['sentence-without-stop day/highlights.0.text', withEvent({ highlights: [{ text: 'A workshop was new' }] })],
  ['translation-missing day/theme', translated({ name: 'Giornata del cloud' })],
  ['translation-number-differs day/theme', translated({ theme: 'cinque dischi' }, { theme: 'four disks', figures: [{ kind: 'other', label: 'disks', value: 4 }] })],
  ['translation-number-differs day/figures.0.value', translated({ theme: 'archivi', figures: [{ kind: 'attended', value: 130 }] }, { figures: [{ kind: 'attended', value: 120 }] })],
];

test.each(cases)('%s', (expected, graph) => {
  expect(seen(graph)).toContain(expected);
  const [code] = expected.split(' ');
  const kinds: Record<string, { severity: string }> = gapKinds;
  const found = gapsOf(graph).find((gap) => gap.code === code);
  expect(found?.severity).toBe(kinds[code].severity);
  expect(found?.message).not.toMatch(/[{}]|undefined|null/);
});

test('every code has a case', () => {
  expect([...new Set(cases.map(([expected]) => expected.split(' ')[0]))].sort()).toEqual(Object.keys(gapKinds).sort());
});

test.each<[string, EventGraph]>([
  ['a next step known to the month, this month', step('2025-06-01', 'month')],
  ['a total that rounds its parts', { ...tour(250, 120, 130), events: [{ ...event, figures: [{ kind: 'attended', value: 240, qualifier: 'over' }] }, ...tour(0, 120, 130).events.slice(1)] }],
  ['a part without the figure', tour(500, 120, 130).events.length ? { ...tour(500, 120), events: [...tour(500, 120).events, stop('online', [])] } : complete],
  ['a figure that agrees with its entries', withEvent({ figures: [{ kind: 'attended', value: 120 }, { kind: 'speakers', value: 1 }] })],
  ['more organisations among those who came than among speakers', withEvent({ figures: [{ kind: 'attended', value: 120 }, { kind: 'organisations', value: 60, qualifier: 'over' }] })],
  ['a current and an expected value', withStudy({ metrics: [{ label: 'films', value: 900 }, { label: 'films', value: 2000, state: 'expected' }] })],
  ['a number that a metric states', withStudy({ summary: 'stores 900 films' })],
  ['years, versions, names and one', withSession({ takeaways: [{ text: 'since 2019 one team runs Kubernetes 1.29 on IPv6 with 5G and S3' }] })],
  ['a quote in a session with one speaker', withSession({ quotes: [{ text: 'it was loud' }] })],
  ['a social session', withSession({ kind: 'social', takeaways: [], contributions: [] })],
  ['a service session and a cancelled one', { ...complete, sessions: [{ ...session, kind: 'service', takeaways: [] }, { ...session, documentId: 'x', outcome: 'cancelled', contributions: [] }] }],
])('no gap: %s', (_, graph) => {
  expect(seen(graph).filter((gap) => !gap.startsWith('attendance-missing'))).toEqual([]);
});

test('a translation may say a number in digits that its original says in words', () => {
  expect(seen(translated({ theme: '4 dischi' }, { theme: 'four disks' })).join()).not.toMatch(/translation/);
});

test('gaps come worst first, whatever the order of entries', () => {
  const graph: EventGraph = {
    ...tour(500, 120, 130),
    sessions: [{ ...session, documentId: 'b', takeaways: [] }, { ...session, documentId: 'a', takeaways: [] }, { ...session, documentId: 'c', kind: 'keynote', takeaways: [], contributions: [] }],
  };
  const turned = { ...graph, events: [...graph.events].reverse(), sessions: [...graph.sessions].reverse() };
  expect(gapsOf(turned)).toEqual(gapsOf(graph));
  expect(seen(graph).slice(0, 2)).toEqual(['total-differs day/figures.0.value', 'takeaways-missing c/takeaways']);
});

test('the five best are no five of one kind', () => {
  const sessions = Array.from({ length: 9 }, (_, index) => ({ ...session, documentId: `s${index}`, takeaways: [], contributions: [] }));
  const asked = bestMissing(gapsOf({ ...withEvent({ theme: '' }), sessions })).map(({ code }) => code);
  expect(asked).toEqual(['theme-missing', 'takeaways-missing', 'takeaways-missing', 'contributors-missing', 'contributors-missing']);
});

/** What the admin does with a gap: react-intl, the message of its code, its values. */
const inAdmin = (locale: string, messages: Record<string, string>, { code, values }: Gap): string =>
  createIntl({ locale, messages, onError: (error) => { throw error; } }).formatMessage({ id: `gap.${code}` }, values);

test.each(cases)('%s reads the same in the admin, and in Italian with the same values', (expected, graph) => {
  const found = gapsOf(graph).filter((gap) => expected.startsWith(gap.code));
  expect(found.map((gap) => inAdmin('en', en, gap))).toEqual(found.map((gap) => gap.message));
  for (const gap of found) {
    const italian = inAdmin('it', it, gap);
    for (const [name, value] of Object.entries(gap.values)) if (name !== 'kind') expect(italian).toContain(String(value));
    expect(italian).not.toBe(gap.message);
  }
});
