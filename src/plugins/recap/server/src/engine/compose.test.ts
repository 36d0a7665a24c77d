import { defaultOptions, type RecapOptions } from '../../../shared/options';
import { compose } from './compose';
import type { EventGraph } from './entries';
import { smallGraph } from './testing/small-graph';

const recap = (graph: EventGraph, options: Partial<RecapOptions> = {}) =>
  compose({ graph, options: { ...defaultOptions, ...options }, today: '2026-01-01' });
const both = [{ speaker: 'ada' }, { speaker: 'cy' }];

describe('who said it', () => {
  it('puts words in a mouth only where the takeaway names it, or the session has that one speaker', () => {
    const { markdown } = recap(smallGraph({
      sessions: [
        { documentId: 'shared', contributions: both, takeaways: [{ text: 'wicks burn down' }, { text: 'oil keeps', speakers: ['cy'] }] },
        { documentId: 'alone', contributions: [{ speaker: 'ada' }], takeaways: [{ text: 'glass cracks' }] },
      ],
    }));
    expect(markdown).toMatch(/(Brook|Ada Brook[^.]*) (said|made the case)? ?.*that glass cracks/);
    expect(markdown).toMatch(/Dale (said|made the case|added)? ?(said )?that oil keeps|For Dale, oil keeps/);
    expect(markdown).toMatch(/point was that wicks burn down/i);
    expect(markdown).not.toMatch(/(Brook|Dale)[^.]*that wicks burn down/);
  });

  it('gives quotation marks to verbatim words only', () => {
    const quote = (text: string, verbatim: boolean) => ({ text, verbatim, speaker: 'ada' });
    const { markdown } = recap(smallGraph({
      sessions: [{ documentId: 's', topic: 'light', contributions: [{ speaker: 'ada' }], quotes: [quote('We sell dark.', true), quote('dark is cheap', false)] }],
    }));
    expect(markdown).toContain('“We sell dark.”');
    expect(markdown).not.toContain('“dark is cheap');
  });

  it('tells what only an organisation gave of the organisation', () => {
    const { markdown } = recap(smallGraph({
      sessions: [{ documentId: 's', topic: 'oil', contributions: [{ affiliation: 'Lampworks' }], takeaways: [{ text: 'oil is scarce' }] }],
    }));
    expect(markdown).toMatch(/Lampworks.*said that oil is scarce/);
  });

  it('names an affiliation as it was that day, not as the speaker has it now', () => {
    const { markdown } = recap(smallGraph({ sessions: [{ documentId: 's', topic: 'oil', contributions: [{ speaker: 'ada', affiliation: 'Old Mill' }] }] }));
    expect(markdown).toContain('Old Mill');
    expect(markdown).not.toContain('Lampworks');
  });
});

describe('what happened', () => {
  const sessions = [{ documentId: 'First light', contributions: both }, { documentId: 'Last light', contributions: [] }];

  it('tells a programme, and says so, while nobody says that it took place', () => {
    const told = recap(smallGraph({ event: { tookPlaceAsPlanned: null }, sessions }));
    expect(told.form).toBe('programme');
    expect(told.title).toBe('Lantern Day: the programme');
    expect(told.markdown).toContain('nobody has confirmed yet');
    expect(told.markdown).not.toContain('took place in Pisa');
  });

  it('says nothing that was learnt at a session nobody says was held', () => {
    const told = recap(smallGraph({ event: { tookPlaceAsPlanned: null }, sessions: [{ documentId: 's', contributions: both, takeaways: [{ text: 'wicks burn down' }] }] }));
    expect(told.markdown).not.toContain('wicks');
  });

  it('calls itself an outline when there are only names, dates and sessions', () => {
    const told = recap(smallGraph({ sessions }));
    expect(told.form).toBe('outline');
    expect(told.title).toBe('Lantern Day: an outline');
    expect(told.gaps.length).toBeGreaterThan(3);
  });

  it('never turns an abstract into an outcome', () => {
    expect(recap(smallGraph({ sessions: [{ documentId: 's', abstract: 'You will learn to trim wicks.' }] })).markdown).not.toContain('trim');
  });

  it('takes an hour for lightning talks for what it is, and a lightning talk for a talk', () => {
    const { markdown } = recap(smallGraph({
      sessions: [
        { documentId: 'First light', contributions: both, takeaways: [{ text: 'oil keeps' }] },
        { documentId: 'Five minutes each', kind: 'lightning', contributions: [] },
        { documentId: 'Matches', kind: 'lightning', contributions: [{ speaker: 'ada' }] },
      ],
    }));
    expect(markdown).toMatch(/[Aa]round the sessions[^.]*Five minutes each/);
    expect(markdown).toMatch(/lightning talks: “Matches”/);
  });

  it('leaves out a story whose only session was cancelled', () => {
    const told = recap(smallGraph({
      sessions: [{ documentId: 's', outcome: 'cancelled', caseStudies: ['Lampworks'] }, { documentId: 'First light' }],
      caseStudies: [{ documentId: 'Lampworks', summary: 'lights a street' }],
    }));
    expect(told.markdown).not.toContain('Lampworks');
    expect(told.coverage).toEqual({ told: 1, total: 1, criterion: '' });
  });

  it('says no more of dates than is known', () => {
    const told = recap(smallGraph({ event: { datesKnown: 'month' }, sessions }));
    expect(told.markdown).toContain('in May 2025');
    expect(told.markdown).not.toContain('1 May');
  });

  it('takes the day of the event\'s own time zone', () => {
    const told = recap(smallGraph({ event: { startsAt: '2025-05-01T20:00:00Z', endsAt: '2025-05-01T21:00:00Z', timezone: 'Asia/Tokyo' }, sessions }));
    expect(told.markdown).toContain('on 2 May 2025');
  });
});

describe('stories', () => {
  const study = (documentId: string, sector: string) => ({ documentId, sector, summary: 'lights a street', about: 'a maker of lamps' });

  it('count a shared sector only among the stories of this recap, and only where others are outside it', () => {
    const mixed = recap(smallGraph({ caseStudies: [study('A', 'ports'), study('B', 'ports'), study('C', 'farms')] }));
    expect(mixed.markdown).toContain('Two of the three user stories in this recap come from ports.');
    const same = recap(smallGraph({ caseStudies: [study('A', 'ports'), study('B', 'ports')] }));
    expect(same.markdown).not.toContain('come from ports');
  });

  it('pair a current with its expected value, wherever the editor put them', () => {
    const told = recap(smallGraph({
      caseStudies: [{
        documentId: 'A', summary: 'lights a street', about: 'a maker of lamps', metrics: [
          { label: 'lamps', value: 900, state: 'expected', period: 'by 2027' }, { label: 'wicks', value: 40 }, { label: 'lamps', value: 300, qualifier: 'over' },
        ],
      }],
    }));
    expect(told.markdown).toContain('more than 300 lamps (900 expected by 2027)');
  });
});

describe('how it reads', () => {
  it('reads the same on every site: phrasings are chosen by slugs, not by ids that a database makes', () => {
    const of = (documentId: string) => {
      const sessions = ['one', 'two', 'three', 'four'].map((slug) => ({
        documentId: `${documentId}-${slug}`, slug, title: slug, topic: `${slug} lamps`, contributions: [{ speaker: 'ada' }], takeaways: [{ text: `${slug} wicks burn` }],
      }));
      return recap(smallGraph({ sessions })).markdown;
    };
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map(of)).size).toBe(1);
  });

  it('uses en-US spelling, dates and commas when asked', () => {
    const graph = smallGraph({ event: { organisers: ['Lampworks', 'Wick Institute', 'Old Mill'].map((name) => ({ name })) }, sessions: [{ documentId: 's', takeaways: [{ text: 'x' }] }] });
    expect(recap(graph).markdown).toContain('Lampworks, Wick Institute and Old Mill organised the event');
    const american = recap(graph, { english: 'en-US' }).markdown;
    expect(american).toContain('Lampworks, Wick Institute, and Old Mill organized the event');
    expect(american).toContain('May 1, 2025');
  });

  it('starts no English sentence of its own with a digit or a small letter', () => {
    const told = recap(smallGraph({
      event: {
        figures: [{ kind: 'attended', value: 380 }, { kind: 'registered', value: 410 }, { kind: 'speakers', value: 39 }],
        organisers: [{ name: 'the Lantern Society' }, { name: 'the Guild', role: 'host' }],
      },
      sessions: [{ documentId: 's', contributions: [{ affiliation: 'the Wick Institute' }], topic: 'oil' }],
    }));
    for (const { text, phrase } of told.evidence.sentences) {
      if (phrase !== 'entry') expect(text).toMatch(/^[\p{Lu}“]/u);
    }
  });

  it('leaves out a next step that ended before the event began', () => {
    const told = recap(smallGraph({
      event: { nextSteps: [{ kind: 'next-event', label: 'the Spring Fair', startsOn: '2025-04-01' }, { kind: 'next-event', label: 'the Autumn Fair', startsOn: '2025-10-01' }] },
      sessions: [{ documentId: 's', takeaways: [{ text: 'x' }] }],
    }));
    expect(told.markdown).toContain('the Autumn Fair');
    expect(told.markdown).not.toContain('Spring Fair');
  });

  it('says less of each thing when it is to be short', () => {
    const graph = smallGraph({
      sessions: [{ documentId: 's', topic: 'oil', contributions: [{ speaker: 'ada' }], takeaways: ['one', 'two', 'three'].map((text) => ({ text: `${text} wicks burn` })) }],
    });
    expect(recap(graph).markdown).toContain('three wicks burn');
    const short = recap(graph, { length: 'short' }).markdown;
    expect(short).toContain('one wicks burn');
    expect(short).not.toContain('two wicks burn');
  });

  it('says nothing of what was learnt at a session that is only to be mentioned', () => {
    const sessions = [{ documentId: 'Quiet hour', prominence: 'mention' as const, takeaways: [{ text: 'wicks burn' }] }, { documentId: 'loud', takeaways: [{ text: 'glass cracks' }] }];
    const { markdown } = recap(smallGraph({ sessions }));
    expect(markdown).toContain('Quiet hour');
    expect(markdown).not.toContain('wicks burn');
  });

  it('tells an opening of which only the title is known', () => {
    expect(recap(smallGraph({ sessions: [{ documentId: 'First light', kind: 'opening' }, { documentId: 'x', takeaways: [{ text: 'y' }] }] })).markdown).toContain('First light');
  });

  it('counts as told what stands in the text: not the sessions of a section that is switched off', () => {
    const graph = smallGraph({ sessions: [{ documentId: 'First light', kind: 'keynote', topic: 'oil' }, { documentId: 'x', takeaways: [{ text: 'y' }] }] });
    const { coverage } = recap(graph, { without: ['sessions'] });
    expect(coverage).toEqual({ told: 1, total: 2, criterion: 'none of the sections that are switched off' });
  });

  it('says whose rates they are, of what, and after the other figures', () => {
    const { markdown } = recap(smallGraph({
      caseStudies: [{
        documentId: 'Lampworks', summary: 'lights a street, and a square', about: 'a maker of lamps',
        metrics: [{ label: 'oil saved', value: 12, unit: '%', of: 'night shift', saidBy: 'ada' }, { label: 'lamps', value: 40 }],
      }],
    }));
    expect(markdown).toContain('It counts 40 lamps. According to Ada Brook, this is a figure for Lampworks and its night shift: oil saved (12%).');
  });

  it('switches sections off, and tells a story\'s session where stories are off', () => {
    const graph = smallGraph({
      event: { sponsorships: [], highlights: [{ text: 'It rained light.' }] },
      sessions: [{ documentId: 's', topic: 'oil', contributions: [{ speaker: 'ada' }], caseStudies: ['A'] }],
      caseStudies: [{ documentId: 'A', summary: 'lights a street' }],
    });
    expect(recap(graph).markdown).toContain('It rained light.');
    const off = recap(graph, { without: ['changes', 'stories'] }).markdown;
    expect(off).not.toContain('It rained light.');
    expect(off).not.toContain('lights a street');
    expect(off).toContain('oil');
  });
});

describe('languages', () => {
  const graph = (fallback: Partial<EventGraph>) => smallGraph({
    event: { highlights: [{ text: 'It rained light.' }] },
    sessions: [{ documentId: 's', contributions: [{ speaker: 'ada' }], takeaways: [{ text: 'glass cracks' }, { text: 'oil keeps' }] }],
    locale: 'it',
    ...fallback,
  });
  const takeaways = (...texts: string[]) => [{ uid: 'api::session.session' as const, documentId: 's', attributes: { takeaways: texts.map((text) => ({ text })) } }];

  it('tells each text in the wanted language where it stands, else in the default one or not at all', () => {
    const translated = graph({ translations: takeaways('il vetro si crepa', 'l\'olio dura') });
    expect(recap(translated).markdown).toContain('il vetro si crepa');
    expect(recap(translated).markdown).toContain('It rained light.');
    expect(recap(translated, { fallback: 'leave-out' }).markdown).not.toContain('It rained light.');
  });

  it('matches lists by position only where both languages have as many', () => {
    expect(recap(graph({ translations: takeaways('l\'olio dura') })).markdown).toContain('glass cracks');
  });
});

describe('sessions picked by hand', () => {
  it('are all told, however many', () => {
    const sessions = Array.from({ length: 60 }, (_, index) => ({ documentId: `Lamp ${index}` }));
    const { coverage } = recap(smallGraph({ sessions, subject: { kind: 'sessions', sessions: sessions.map(({ documentId }) => documentId) } }));
    expect(coverage).toEqual({ told: 60, total: 60, criterion: '' });
  });

  it('are told without the event\'s own frame', () => {
    const told = recap(smallGraph({
      event: { organisers: [{ name: 'Lampworks' }] },
      sessions: [{ documentId: 'First light', takeaways: [{ text: 'x' }] }],
      subject: { kind: 'sessions', sessions: ['First light'] },
    }));
    expect(told.title).toBe('Lantern Day: one session');
    expect(told.markdown).toContain('This recap covers one session of Lantern Day, held in Pisa on 1 May 2025.');
    expect(told.markdown).not.toContain('organised');
  });
});
