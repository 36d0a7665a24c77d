import type { Bundle } from '../../tests/support/bundle-graph';
import * as list from './made-event-words';
import { randomOf } from './random';

type Metric = NonNullable<Bundle['caseStudies'][number]['metrics']>[number];

const date = (year: number, month: number, day: number, hour: number): string => new Date(Date.UTC(year, month, day, hour)).toISOString();

/** An invented event with something in every field, of a few dozen sentences. The same seed gives the same. */
export function madeEvent(seed: number, language: 'en' | 'it'): Bundle {
  const random = randomOf(seed);
  const words = list.words[language];
  const take = <T>(from: readonly T[], count: number): T[] => random.shuffled(from).slice(0, count);
  const qualifier = () => random.pick(['exactly', 'exactly', 'about', 'over', 'nearly', 'at-least', 'up-to'] as const);
  const amount = () => (random.chance(0.3) ? 2 + random.below(18) : random.chance(0.5) ? 21 + random.below(900) : (11 + random.below(800)) * 100);
  const metric = ({ label, unit }: { label: string; unit?: string }, saidBy?: string): Metric => ({
    label, value: amount(), qualifier: qualifier(), state: 'current', ...(unit ? { unit } : {}), ...(saidBy ? { saidBy } : {}),
    ...(random.chance(0.15) ? { period: random.pick(words.periods) } : {}),
  });
  const people = take(list.people, 9).map((name, index) => ({ slug: `person-${index}`, name, shortName: name.split(' ').slice(1).join(' ').replace(/^van der /, ''), affiliation: '', jobTitle: '' }));
  const organisations = take(list.organisations, 8);
  people.forEach((person, index) => {
    person.affiliation = organisations[index % organisations.length];
    person.jobTitle = words.jobs[index % words.jobs.length];
  });
  const cities = take(list.cities, 3);
  const venues = take(list.venues, 2);
  const [topics, claims, quotes, titles, labels] = [random.shuffled(words.topics), random.shuffled(words.claims), random.shuffled(words.quotes), random.shuffled(words.titles), random.shuffled(words.labels)];
  const year = 2018 + random.below(8);
  const [month, day] = [random.below(12), 1 + random.below(24)];
  const length = random.below(3);
  const name = `${random.pick(['Faro', 'Kelp', 'Sasso', 'Timber', 'Vela'])} ${language === 'it' ? 'Giornate' : 'Days'}`;
  const attended = 60 + random.below(900);
  const studies = Array.from({ length: 3 + random.below(2) }, (_, index) => ({
    slug: `study-${index}`, organisation: organisations[index], sector: words.sectors[index % 2 === 0 ? 0 : random.below(3)], about: random.chance(0.6) ? words.abouts[index] : undefined,
    summary: words.summaries[index], points: random.chance(0.7) ? [{ text: words.points[index] }] : [], url: random.chance(0.6) ? `https://story${index}.example.org/${seed}` : undefined,
    metrics: labels.slice(index * 3, index * 3 + 3).map((label) => ({ ...metric(label), ...(random.chance(0.25) ? { of: random.pick(words.of) } : {}) })),
  }));
  const kinds = ['opening', 'keynote', 'keynote', 'talk', 'talk', 'talk', 'talk', 'panel', 'lightning', 'workshop'] as const;
  const sessions = kinds.map((kind, index) => {
    const speaker = people[index % people.length];
    const second = kind === 'panel' || random.chance(0.15) ? people[(index + 3) % people.length] : undefined;
    const contribution = (one: typeof speaker) => ({ speaker: one.slug, affiliation: one.affiliation, ...(random.chance(0.5) ? { jobTitle: one.jobTitle } : {}), role: 'speaker' as const });
    return {
      slug: `session-${index}`, title: titles[index], kind, event: 'event', outcome: 'held' as const, topic: kind === 'lightning' ? undefined : topics[index],
      startsAt: date(year, month, day, 8 + (index % 8)), endsAt: date(year, month, day, 9 + (index % 8)), track: kind === 'talk' ? words.tracks[index % words.tracks.length] : undefined,
      contributions: [contribution(speaker), ...(second && second !== speaker ? [contribution(second)] : []), ...(kind === 'panel' ? [{ speaker: people[(index + 5) % people.length].slug, role: 'moderator' as const }] : [])],
      takeaways: kind === 'lightning' || kind === 'workshop' ? [] : claims.slice(index, index + 1 + random.below(2)).map((text) => ({ text, speakers: [speaker.slug] })),
      quotes: index < 6 && random.chance(0.75) ? [{ text: quotes[index], verbatim: true, speaker: speaker.slug, source: 'recording' }] : [],
      metrics: random.chance(0.4) ? labels.slice(10 + (index % 3), 11 + (index % 3)).map((label) => metric(label, speaker.slug)) : [],
      caseStudies: kind === 'talk' && studies[index - 3] ? [studies[index - 3].slug] : [],
      materials: random.chance(0.6) ? [
        { kind: 'recordings' as const, label: words.recording, url: `https://video.example.org/${seed}/${index}` },
        ...(random.chance(0.5) ? [{ kind: 'slides' as const, label: words.slides, url: `https://slides.example.org/${seed}/${index}` }] : []),
      ] : [],
    };
  });
  const sponsors = take(list.sponsors, 3 + random.below(5)).map((sponsor, index) => ({ slug: `sponsor-${index}`, name: sponsor, url: random.chance(0.7) ? `https://sponsor${index}.example.org` : undefined }));
  const parties = take(list.parties, 4);
  const tiers = random.chance(0.6);
  return {
    events: [{
      slug: 'event', name: `${name} ${year}`, shortName: name, series: name, edition: 2 + random.below(8), previous: 'before', kind: 'conference', theme: random.pick(words.themes), datesKnown: 'day', timezone: 'Europe/Rome',
      startsAt: date(year, month, day, 7), endsAt: date(year, month, day + length, 16), tookPlaceAsPlanned: true,
      places: [{ venue: venues[0], city: cities[0][0], country: cities[0][1] }],
      figures: [
        { kind: 'attended', value: attended, qualifier: random.chance(0.6) ? 'exactly' : qualifier() },
        { kind: 'registered', value: attended + 20 + random.below(300), qualifier: qualifier() },
        { kind: 'online', value: 30 + random.below(100), upTo: 140 + random.below(100), qualifier: 'exactly' },
        { kind: 'countries', value: 3 + random.below(20), qualifier: qualifier() },
        ...(random.chance(0.6) ? [{ kind: 'organisations' as const, value: 12 + random.below(80), qualifier: qualifier() }] : []),
        { kind: 'other', label: words.others[random.below(3)], value: amount(), qualifier: qualifier() },
      ],
      organisers: [{ name: parties[0], role: 'organiser', url: 'https://organiser.example.org' }, { name: parties[1], role: 'host' }, { name: parties[2], role: 'partner' }, { name: parties[3], role: 'supporter' }],
      sponsorships: sponsors.map(({ slug }, index) => ({ sponsor: slug, ...(tiers ? { tier: words.tiers[Math.min(2, Math.floor(index / 2))] } : {}) })),
      highlights: take(words.highlights, 2).map((text) => ({ text })),
      quotes: [{ text: quotes[6], verbatim: true, speaker: people[8].slug, source: 'survey' }],
      metrics: labels.slice(-3).map((label) => metric(label)),
      materials: [
        { kind: 'recordings', label: language === 'it' ? 'tutte le registrazioni' : 'all recordings', url: `https://video.example.org/${seed}` },
        { kind: 'photos', label: language === 'it' ? 'le fotografie' : 'the photographs', url: `https://photos.example.org/${seed}`, credit: 'Zeno Malaspina' },
        { kind: 'schedule', label: language === 'it' ? 'il programma completo' : 'the full schedule', url: `https://programme.example.org/${seed}` },
      ],
      nextSteps: [
        { kind: 'next-event', label: `${name} ${year + 1}`, place: cities[1][0], startsOn: `${year + 1}-0${1 + random.below(9)}-0${1 + random.below(5)}`, endsOn: undefined, datesKnown: 'day', url: `https://next.example.org/${seed}` },
        { kind: 'call-for-proposals', label: words.step.call, startsOn: `${year + 1}-01-1${random.below(9)}`, datesKnown: 'day', url: `https://call.example.org/${seed}` },
        { kind: 'registration', label: words.step.register, note: words.step.note, url: `https://tickets.example.org/${seed}` },
      ],
      coverCredit: 'Zeno Malaspina',
    }, {
      slug: 'before', name: `${name} ${year - 1}`, datesKnown: 'day', timezone: 'Europe/Rome', startsAt: date(year - 1, (month + 5) % 12, 3, 7), endsAt: date(year - 1, (month + 5) % 12, 4, 16),
      places: [{ venue: venues[1], city: cities[2][0], country: cities[2][1] }],
      figures: [{ kind: 'attended', value: Math.max(20, Math.floor(attended / (2 + random.below(2))) - 3), qualifier: 'exactly' }],
    }],
    sessions, speakers: people, sponsors, caseStudies: studies,
  };
}
