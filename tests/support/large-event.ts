/**
 * An invented event of any size as a content bundle: what the bench measures and large tests stand on.
 * The same size and seed give the same bundle, on every machine.
 */
import type { Bundle } from './bundle-graph';
import { cities, givenNames, companies, familyNames, findings, subjects, tracks } from './large-event-words';

type Session = Bundle['sessions'][number];
type Metric = NonNullable<Session['metrics']>[number];

export interface LargeEventSize {
  /** Default 340. Service and cancelled sessions are among them. */
  sessions?: number;
  /** Default 1. */
  seed?: number;
  /** The tour's stops; 0 (default): one event in one city. */
  parts?: number;
  /** Put before every slug, so that several can stand in one database. Default `large`. */
  prefix?: string;
}

/** mulberry32: small, well spread, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const hour = 3600e3;
const firstDay = Date.UTC(2025, 8, 22, 7);
const perDay = 120;

/** @returns the event first, then its parts; about one speaker for each session, one case study for each twenty-five. */
export function largeEvent({ sessions = 340, seed = 1, parts = 0, prefix = 'large' }: LargeEventSize = {}): Bundle {
  const random = generator(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)];
  const chance = (share: number) => random() < share;
  const metric = (label: string): Metric => ({
    label,
    value: 10 + upTo(900) * 10,
    qualifier: pick(['exactly', 'exactly', 'about', 'over', 'nearly', 'at-least', 'up-to'] as const),
    state: 'current',
  });

  const people = Array.from({ length: Math.max(1, Math.round(sessions * 0.9)) }, (_, index) => {
    const family = `${pick(familyNames)}${index % 3 === 0 ? `-${pick(familyNames)}` : ''}`;
    return {
      slug: `${prefix}-speaker-${index + 1}`,
      name: `${pick(givenNames)} ${family}`,
      shortName: family,
      ...(chance(0.9) ? { affiliation: pick(companies) } : {}),
      ...(chance(0.6) ? { jobTitle: pick(['engineer', 'maintainer', 'researcher', 'head of operations', 'community lead']) } : {}),
      country: pick(['Italy', 'Kenya', 'Brazil', 'Japan', 'Canada', 'Poland', 'India', 'Norway']),
    };
  });

  const caseStudies = Array.from({ length: Math.ceil(sessions / 25) }, (_, index) => ({
    slug: `${prefix}-case-${index + 1}`,
    organisation: `${pick(companies)} ${index + 1}`,
    sector: pick(['research', 'health', 'transport', 'retail']),
    about: 'a user of the project for several years',
    summary: 'runs its services on a cluster of its own',
    metrics: [metric('servers'), metric('users')],
    points: chance(0.5) ? [{ text: 'Upgrades now happen in working hours.' }] : [],
  }));

  const told = Array.from({ length: sessions }, (_, index): Session => {
    const kind = kindOf(index, sessions, random);
    const starts = firstDay + Math.floor(index / perDay) * 24 * hour + Math.floor((index % perDay) / 12) * hour;
    const subject = subjects[index % subjects.length];
    const speaker = people[index % people.length];
    const outcome = kind !== 'keynote' && kind !== 'opening' && chance(0.03) ? 'cancelled' : 'held';
    const base: Session = {
      slug: `${prefix}-session-${index + 1}`,
      title: titleOf(index),
      kind,
      event: prefix,
      outcome,
      startsAt: new Date(starts).toISOString(),
      endsAt: new Date(starts + (kind === 'lightning' ? 0.25 : 0.75) * hour).toISOString(),
    };
    if (kind === 'service') return { ...base, title: pick(['Registration', 'Coffee', 'Lunch']) };
    const takeaway = kind === 'keynote' || chance(0.35);
    return {
      ...base,
      ...(kind === 'talk' ? { track: tracks[index % tracks.length] } : {}),
      ...(chance(0.5) ? { topic: `${subject} in practice` } : {}),
      ...(chance(0.3) ? { abstract: `We will look at ${subject} and promise to finish on time.` } : {}),
      ...(kind === 'keynote' && chance(0.5) ? { prominence: 'feature' as const } : {}),
      contributions: [
        { speaker: speaker.slug, role: 'speaker' as const, ...(speaker.affiliation ? { affiliation: speaker.affiliation } : {}) },
        ...(chance(0.15) ? [{ speaker: pick(people).slug, role: 'speaker' as const }] : []),
      ].filter((one, place, all) => all.findIndex((other) => other.speaker === one.speaker) === place),
      takeaways: takeaway ? [{ text: `${subject} ${pick(findings)}`, ...(chance(0.8) ? { speakers: [speaker.slug] } : {}) }] : [],
      quotes: chance(kind === 'keynote' ? 0.6 : 0.06)
        ? [{ text: `We started ${subject} small and kept it small.`, verbatim: true, speaker: speaker.slug, source: 'recording' }]
        : [],
      metrics: chance(0.1) ? [metric('nodes')] : [],
      caseStudies: index % 25 === 7 ? [caseStudies[Math.floor(index / 25)].slug] : [],
      materials: chance(0.4) ? [{ kind: 'recordings' as const, label: 'recording', url: `https://video.example.org/${index + 1}` }] : [],
    };
  });

  const dates = {
    startsAt: new Date(firstDay).toISOString(),
    endsAt: new Date(firstDay + Math.floor((sessions - 1) / perDay) * 24 * hour + 11 * hour).toISOString(),
    datesKnown: 'day' as const,
    timezone: 'Europe/Lisbon',
    tookPlaceAsPlanned: true,
    recapPolicy: 'on-request' as const,
  };
  const sponsors = companies.slice(0, 9).map((name, index) => ({ slug: `${prefix}-sponsor-${index + 1}`, name }));
  const stops = Array.from({ length: parts }, (_, index) => ({
    slug: `${prefix}-part-${index + 1}`,
    name: `Weaver Days, ${cities[index % cities.length]}`,
    partOf: prefix,
    places: [{ city: cities[index % cities.length], country: 'Portugal' }],
    ...dates,
  }));
  return {
    events: [
      {
        slug: prefix,
        name: 'Weaver Days 2025',
        shortName: 'Weaver Days',
        kind: 'conference',
        edition: 4,
        theme: 'keeping software and the people around it in good repair',
        ...(parts === 0 ? { places: [{ venue: 'Cordoaria Hall', city: 'Lisbon', country: 'Portugal' }] } : {}),
        figures: [
          { kind: 'attended', value: Math.max(20, sessions * 7), qualifier: 'about' },
          { kind: 'tracks', value: tracks.length, qualifier: 'exactly' },
        ],
        organisers: [{ name: 'Weaver Collective', role: 'organiser' }],
        sponsorships: sponsors.map(({ slug }, index) => ({ sponsor: slug, tier: index < 2 ? 'Gold' : index < 5 ? 'Silver' : 'Bronze' })),
        highlights: [{ text: 'Every room had live captions for the first time.' }],
        strands: [{ name: tracks[0], intro: 'The largest track was about keeping things running.' }],
        nextSteps: [
          { kind: 'next-event', label: 'Weaver Days 2026', place: 'Porto', startsOn: '2026-09-21', endsOn: '2026-09-23', url: 'https://weaver.example.org' },
        ],
        materials: [{ kind: 'recordings', label: 'all recordings', url: 'https://video.example.org' }],
        ...dates,
      },
      ...stops,
    ],
    sessions: parts === 0 ? told : told.map((session, index) => ({ ...session, event: stops[index % stops.length].slug })),
    speakers: people,
    sponsors,
    caseStudies,
  };
}

/** Two subjects each; from the moment all pairs are used, a number tells them apart. */
export function titleOf(index: number): string {
  const round = Math.floor(index / subjects.length);
  const first = subjects[index % subjects.length];
  const second = subjects[(index + 1 + (round % (subjects.length - 1))) % subjects.length];
  const volume = Math.floor(round / (subjects.length - 1));
  return `${first[0].toUpperCase()}${first.slice(1)} and ${second}${volume > 0 ? ` (${volume + 1})` : ''}`;
}

function kindOf(index: number, sessions: number, random: () => number): NonNullable<Session['kind']> {
  if (index === 0) return 'opening';
  if (index === sessions - 1) return 'closing';
  if (index % perDay === 1 || index % perDay === 60) return 'keynote';
  const roll = random();
  if (roll < 0.08) return 'service';
  if (roll < 0.14) return 'workshop';
  if (roll < 0.22) return 'lightning';
  if (roll < 0.26) return 'panel';
  if (roll < 0.28) return 'demo';
  if (roll < 0.3) return 'discussion';
  if (roll < 0.31) return 'social';
  return 'talk';
}
