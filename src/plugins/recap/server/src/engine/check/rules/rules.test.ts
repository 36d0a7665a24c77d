import { smallGraph } from '../../testing/small-graph';
import { checkArticle } from '../check-article';
import { textAsArticle } from '../text-as-article';

const graph = smallGraph({
  event: {
    places: [{ venue: 'Old Mill', city: 'Pisa' }], edition: 3, series: 'Lantern Day', coverCredit: 'Ivo Marsh',
    organisers: [{ name: 'Wick Society' }, { name: 'Radio Glow', role: 'host' }],
    sponsorships: [{ sponsor: 'spark', tier: 'Gold' }, { sponsor: 'flint', tier: 'Silver' }],
    nextSteps: [{ kind: 'next-event', label: 'Lantern Day 2026', place: 'Lucca', startsOn: '2026-05-08', datesKnown: 'day', url: 'https://lantern.example.org/2026' }],
    materials: [{ kind: 'photos', label: 'the photo album', url: 'https://lantern.example.org/photos', credit: 'Ivo Marsh' }],
  },
  sponsors: [{ documentId: 'spark', state: 'published', name: 'Spark Works' }, { documentId: 'flint', state: 'published', name: 'Flint House' }],
  sessions: [
    {
      documentId: 'trimming', title: 'Trimming at dusk', topic: 'how to trim a wick without soot', kind: 'keynote', outcome: 'held', startsAt: '2025-05-01T08:30:00Z', endsAt: '2025-05-01T09:00:00Z',
      contributions: [{ speaker: 'ada', affiliation: 'Lampworks' }], takeaways: [{ text: 'soot tells more than smoke', speakers: ['ada'] }],
      quotes: [{ text: 'A wick remembers every draught.', verbatim: true, speaker: 'ada' }],
    },
    { documentId: 'oil', title: 'Oil and water', startsAt: '2025-05-01T09:00:00Z', topic: 'what rivers do to lamp oil', outcome: 'held', contributions: [{ speaker: 'cy', affiliation: 'Wick Institute' }] },
  ],
  caseStudies: [{ documentId: 'quay', organisation: 'Quay Lights', summary: 'keeps every lamp on the quay lit until dawn', metrics: [{ label: 'lamps', value: 40 }] }, { documentId: 'pier', organisation: 'Pier Beacon', summary: 'lights its pier with oil pressed in town' }],
});

const found = (text: string, of = graph) => checkArticle({ article: textAsArticle(text), graph: of })
  .filter(({ severity }) => severity !== 'note').map(({ code, text: said, expected }) => [code, said, expected]);

test.each([
  ['who spoke about what', 'Ada Brook spoke about how to trim a wick without soot.', 'Cy Dale spoke about how to trim a wick without soot.', ['name', 'Cy Dale', 'Ada Brook']],
  ['who said what, in a list', 'Brook also made these points:\n\n- soot tells more than smoke', 'Dale also made these points:\n\n- soot tells more than smoke', ['name', 'Dale', 'Ada Brook']],
  ['whose words a quotation holds', 'Brook said: “A wick remembers every draught.”', 'Dale said: “A wick remembers every draught.”', ['speaker-of-quotation', 'Dale', 'Ada Brook']],
  ['where somebody is from', 'Ada Brook of Lampworks opened her lamp.', 'Ada Brook of Wick Institute opened her lamp.', ['name', 'Wick Institute', 'Lampworks']],
  ['whose story it is', 'Quay Lights keeps every lamp on the quay lit until dawn.', 'Pier Beacon keeps every lamp on the quay lit until dawn.', ['name', 'Pier Beacon', 'Quay Lights']],
  ['who organised', 'Wick Society organised the event.', 'Radio Glow organised the event.', ['name', 'Radio Glow', 'Wick Society']],
  ['who stands in which tier', '- Gold: Spark Works', '- Gold: Flint House', ['name', 'Flint House', 'Spark Works']],
  ['who gave a keynote', 'With a keynote by Ada Brook.', 'With a keynote by Cy Dale.', ['name', 'Cy Dale', 'Ada Brook']],
  ['the day', 'Lantern Day took place on 1 May 2025.', 'Lantern Day took place on 2 May 2025.', ['date', '2 May 2025', '1 May 2025']],
  ['the day of what is next', 'Lantern Day 2026 is on 8 May 2026.', 'Lantern Day 2026 is on 1 May 2025.', ['date', '1 May 2025', '8 May 2026']],
  ['the weekday', 'We met on Thursday, 1 May 2025.', 'We met on Friday, 1 May 2025.', ['weekday', 'Friday', 'Thursday']],
  ['the time, in its zone', 'Trimming at dusk began at 10:30 CEST.', 'Trimming at dusk began at 9:30 CEST.', ['time', '9:30 CEST', '10:30–11:00']],
  ['the city', 'Lantern Day took place in Pisa.', 'Lantern Day took place in Lucca.', ['place', 'Lucca', 'Old Mill, Pisa']],
  ['an unheard-of city', 'Lantern Day took place in Pisa.', 'Lantern Day took place in Gdynia.', ['place', 'Gdynia', 'Pisa']],
  ['the address', 'See [the photo album](https://lantern.example.org/photos).', 'See [the photo album](https://lantern.example.org/2026).', ['link', 'the photo album', 'https://lantern.example.org/photos']],
  ['the edition', 'It was the third Lantern Day.', 'It was the fourth Lantern Day.', ['number', 'fourth', 'third']],
  ['a count', 'Two sponsors supported the event.', 'Five sponsors supported the event.', ['count', 'Five', '2']],
  ['a first', 'The lamps were lit.', 'For the first time the lamps were lit.', ['first', 'first', undefined]],
  ['a superlative', 'It was a busy day.', 'It was the largest day.', ['superlative', 'largest', undefined]],
])('%s', (_what, right, wrong, finding) => {
  expect(found(right)).toEqual([]);
  expect(found(wrong)).toEqual([finding]);
});

test('a number of the draft in another style is the same number, in Italian too', () => {
  const italian = { ...smallGraph({ event: { figures: [{ kind: 'attended', value: 1250, qualifier: 'over' }] } }), locale: 'it' };
  for (const text of ['Oltre 1.250 persone.', 'Più di 1250 persone.', 'Oltre 1 250 partecipanti.']) expect(found(text, italian)).toEqual([]);
  expect(found('Quasi 1.250 persone.', italian)).toEqual([['qualifier', 'Quasi 1.250', 'oltre 1.250']]);
});

test.each([
  ['a misspelt name', 'Ada Broook spoke about how to trim a wick without soot.'],
  ['the weekday', 'We met on Friday, 1 May 2025.'],
  ['the city of what is next', 'Lantern Day 2026 (Pisa) is on 8 May 2026.'],
  ['the edition', 'It was the fourth Lantern Day.'],
  ['a count', 'Five sponsors supported the event.'],
  ['a qualifier', 'About two sponsors supported the event.'],
  ['a quotation', 'Brook said: “A wick remembers every draft.”'],
  ['who spoke about what', 'Cy Dale spoke about how to trim a wick without soot.'],
  ['whose words a quotation holds', 'Dale said: “A wick remembers every draught.”'],
  ['where somebody is from', 'Ada Brook of Wick Institute opened her lamp.'],
  ['whose story it is', 'Pier Beacon keeps every lamp on the quay lit until dawn.'],
  ['whose number it is', 'Pier Beacon has 40 lamps.'],
  ['who organised', 'Radio Glow organised the event.'],
  ['who stands in which tier', 'Gold: Flint House'],
  ['who gave a keynote', 'With a keynote by Cy Dale.'],
  ['the day', 'Lantern Day took place on 2 May 2025.'],
  ['the time, in its zone', 'Oil and water began at 9:30 CEST.'],
])('once %s is replaced by what the entry leaves, nothing is found any more', (_what, wrong) => {
  const findings = checkArticle({ article: textAsArticle(wrong), graph }).filter(({ severity }) => severity === 'contradicts');
  expect(findings).toHaveLength(1);
  const [{ start, end, replacement = '' }] = findings;
  expect(found(wrong.slice(0, start) + replacement + wrong.slice(end))).toEqual([]);
});

test('a qualifier that is right already is not said twice', () => {
  const about = smallGraph({ event: { figures: [{ kind: 'attended', value: 1250, qualifier: 'over' }] } });
  const replaced = (text: string) => {
    const [finding] = checkArticle({ article: textAsArticle(text), graph: about });
    return finding && text.slice(0, finding.start) + (finding.replacement ?? '?') + text.slice(finding.end);
  };
  expect(replaced('More than 1,350 people came.')).toBe('More than 1,250 people came.');
  expect(replaced('About 1,350 people came.')).toMatch(/^(Over|More than) 1,250 people came\.$/);
});

test.each([
  ['two places', 'Lantern Day took place in Lucca.', 'Old Mill, Pisa'],
  ['who has it stands beside it already', 'Cy Dale and Ada Brook of Lampworks trimmed it. With a keynote by Cy Dale and Ada Brook.', 'Ada Brook'],
  ['a name that goes on', 'Zoltan Dale spoke about how to trim a wick without soot.', 'Ada Brook'],
  ['an article before it', 'The Pier Beacon keeps every lamp on the quay lit until dawn.', 'Quay Lights'],
  ['words of two people', 'Dale spoke about how to trim a wick without soot and what rivers do to lamp oil, said “A wick remembers every draught.”', 'Ada Brook'],
])('where the entries leave more than one wording, none is offered: %s', (_what, text, expected) => {
  const finding = checkArticle({ article: textAsArticle(text), graph }).find((one) => one.expected === expected);
  expect(finding).toMatchObject({ severity: 'contradicts' });
  expect(finding?.replacement).toBeUndefined();
});

test.each([
  ['the session that somebody else gave', 'With a keynote by Cy Dale.', 'api::session.session', 'trimming', ''],
  ['where somebody was from that day', 'Ada Brook of Wick Institute opened her lamp.', 'api::session.session', 'trimming', 'contributions.0.affiliation'],
  ['the organiser', 'Radio Glow organised the event.', 'api::event.event', 'event', 'organisers.0.name'],
  ['the credit', '[the photo album](https://lantern.example.org/photos) (by Ada Brook)', 'api::event.event', 'event', 'materials.0.credit'],
  ['the number', 'Pier Beacon has 40 lamps.', 'api::case-study.case-study', 'quay', 'metrics.0'],
])('a contradiction leads to the field that says so: %s', (_what, text, uid, documentId, path) => {
  const [finding] = checkArticle({ article: textAsArticle(text), graph }).filter(({ severity }) => severity === 'contradicts');
  expect(finding?.fact?.source).toMatchObject({ uid, documentId, path });
});

describe('a number of one organisation, told of another that has none', () => {
  const told = (text: string) => checkArticle({ article: textAsArticle(text), graph }).map(({ code, severity, text: said, message }) => [code, severity, said, message]);
  const message = 'The entries say this of Quay Lights, lamps, not of Pier Beacon';

  it.each([
    ['in its sentence', 'Pier Beacon has 40 lamps.', ['name', 'contradicts', 'Pier Beacon', message]],
    ['in its sentence, with another qualifier', 'Pier Beacon has about 40 lamps.', ['name', 'contradicts', 'Pier Beacon', message]],
    ['in the sentence after', 'Pier Beacon lights its pier with oil pressed in town. It has 40 lamps.', ['number', 'unknown', '40', message]],
    ['under its heading', '## Pier Beacon\n\nThe pier has 40 lamps.', ['number', 'unknown', '40', message]],
    ['in a list that its name leads in to', 'Pier Beacon:\n\n- 40 lamps', ['number', 'contradicts', '40', message]],
  ])('%s', (_what, text, finding) => expect(told(text)).toEqual([finding]));

  it.each([
    'Quay Lights keeps every lamp on the quay lit until dawn. It has 40 lamps.', 'Quay Lights:\n\n- 40 lamps', '## Quay Lights\n\nThere are 40 lamps.',
    'Quay Lights and Pier Beacon light the coast. The former has 40 lamps.', 'There are 40 lamps.', 'Pier Beacon looks on. At the quay of Quay Lights, 40 lamps burn.',
  ])('but not where it is its own, or nobody is named: %s', (text) => expect(told(text)).toEqual([]));
});

test('an organisation without an article of its own is named where a session of that name has one', () => {
  const mill = smallGraph({
    sessions: [{ documentId: 'talk', title: 'The mill of Pisa', outcome: 'held', contributions: [{ affiliation: 'the mill of Pisa' }] }],
    caseStudies: [{ documentId: 'mill', organisation: 'Mill', shortName: 'the mill of Pisa' }, { documentId: 'quay', organisation: 'Quay Lights', metrics: [{ label: 'lamps', value: 40 }] }],
  });
  expect(found('The mill of Pisa has 40 lamps.', mill)).toEqual([['name', 'The mill of Pisa', 'Quay Lights']]);
});

test('an address keeps its letters where a sentence begins', () => {
  const link = (text: string) => checkArticle({ article: textAsArticle(text), graph }).find(({ code }) => code === 'link');
  expect(link('Photos: [The photo album](https://lantern.example.org/2026)')?.replacement).toBe('https://lantern.example.org/photos');
});
