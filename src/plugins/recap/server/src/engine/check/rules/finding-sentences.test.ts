import { smallGraph } from '../../testing/small-graph';
import { checkArticle } from '../check-article';
import { textAsArticle } from '../text-as-article';
import { findingCodes, findingSeverities } from '../../../../../shared/contracts/checks';
import { english } from '../../../../../shared/findings/english';
import { italian } from '../../../../../shared/findings/italian';
import { findingReasons, sayFinding, sayWords } from '../../../../../shared/findings/say-finding';

const placesIn = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place));

it.each(findingReasons)('says in both languages, with the same values: %s', (reason) => {
  const [inEnglish, inItalian] = [english[`says.${reason}`], italian[`says.${reason}`]];
  expect(inItalian).toMatch(/\p{L}{2}/u);
  expect(inItalian).not.toBe(inEnglish);
  // The text itself stands above the sentence: a language may leave it out.
  expect(new Set([...placesIn(inItalian), 'text'])).toEqual(new Set([...placesIn(inEnglish), 'text']));
});

it('says what is counted, and a part in an event, in the language of the sentence', () => {
  const finding = { reason: 'count-in', values: { expected: '3', counted: 'stories', title: 'Research' } } as const;
  expect(sayFinding(finding, (word) => english[word])).toBe('The entries count 3 (case studies, Research)');
  expect(sayFinding(finding, (word) => italian[word])).toBe('Dalle schede: 3 (casi di studio, Research)');
});

it('leaves braces in a value alone', () => {
  expect(sayWords('says.spelling', { name: '{expected} $& {name}', expected: 'x' }, (word) => english[word])).toBe('The entry writes {expected} $& {name}');
});

const graph = smallGraph({
  event: {
    places: [{ venue: 'Old Mill', city: 'Pisa' }], edition: 3, series: 'Lantern Day', figures: [{ kind: 'attended', value: 300, qualifier: 'over' }],
    organisers: [{ name: 'Wick Society' }, { name: 'Radio Glow', role: 'host' }], sponsorships: [{ sponsor: 'spark', tier: 'Gold' }, { sponsor: 'flint', tier: 'Silver' }],
    nextSteps: [{ kind: 'next-event', label: 'Lantern Day 2026', place: 'Lucca', startsOn: '2026-05-08', datesKnown: 'day', url: 'https://lantern.example.org/2026' }],
    materials: [{ kind: 'photos', label: 'the photo album', url: 'https://lantern.example.org/photos', credit: 'Ivo Marsh' }],
  },
  sponsors: [{ documentId: 'spark', state: 'published', name: 'Spark Works' }, { documentId: 'flint', state: 'published', name: 'Flint House' }],
  sessions: [{
    documentId: 'trimming', title: 'Trimming at dusk', topic: 'how to trim a wick without soot', kind: 'keynote', outcome: 'held', startsAt: '2025-05-01T08:30:00Z',
    contributions: [{ speaker: 'ada', affiliation: 'Lampworks', jobTitle: 'lamp keeper' }], quotes: [{ text: 'A wick remembers every draught of the night.', verbatim: true, speaker: 'ada' }],
  }],
  caseStudies: [{ documentId: 'quay', organisation: 'Quay Lights', summary: 'keeps 40 lamps on the quay lit until dawn', metrics: [{ label: 'oil', value: 10, unit: 'PB' }] }, { documentId: 'pier', organisation: 'Pier Beacon' }],
});

/** A text with something wrong of every code, as far as one event has it. */
const wrong = [
  'Radio Glow organised the event. Nearly 300 people came. About 250 people came. Twelve sponsors supported the event. Twice as many as in 2019 came, in 2012.',
  'Lantern Day took place in Gdynia on Friday, 2 May 2025, at 7:15. It was the fourth Lantern Day, the largest one, for the first time with Zoltan Quux.',
  'Trimming at dusk began at 9:30. Lantern Day 2026 (Pisa) is on 1 May 2025. We met on Sunday.',
  'Cy Dale spoke about how to trim a wick without soot. Dale said: “A wick remembers every draught of the night.” Brook said: “A wick remembers every draft of the night.” Brook said: “A wick remembers every draught of.” Brook said: “Nothing at all was ever like this.”',
  'Ada Broook of Wick Institute and Ada Brook (engineer) trimmed. With a keynote by Cy Dale.',
  'Quay Lights keeps 50 lamps on the quay lit until dawn. Quay Lights has 10 TB of oil, 77 cats and nine buckets. Pier Beacon has 10 PB of oil. Quay Lights has 300 oil.',
  '[the photo album](https://lantern.example.org/2026) [the photo album](https://lantern.example.org/photos) (by Ada Brook) [here](https://elsewhere.example.org)',
  '- Gold: Flint House',
].join('\n\n');

it('has a value for every place of what is found', () => {
  const findings = [...checkArticle({ article: textAsArticle(wrong), graph }), ...checkArticle({ article: textAsArticle(wrong), graph: { ...graph, events: [], sessions: [] } })];
  const reasons = new Set(findings.map(({ reason }) => reason));
  expect(reasons.size).toBeGreaterThan(25);
  for (const finding of findings) {
    expect(findingCodes).toContain(finding.code);
    expect(findingSeverities).toContain(finding.severity);
    expect(finding.message).toBe(sayFinding(finding, (word) => english[word]));
    expect(`${finding.message} ${sayFinding(finding, (word) => italian[word])}`).not.toMatch(/[{}]|undefined/);
  }
});
