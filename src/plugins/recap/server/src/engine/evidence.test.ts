/** Nothing is invented: every span of every draft is looked up in the entries again, by a second implementation. */
import { bundleGraph, type Bundle } from '../../../../../../tests/support/bundle-graph';
import { largeEvent } from '../../../../../../tests/support/large-event';
import { seeds } from '../../../../../../tests/support/seeds';
import { defaultOptions, lengths } from '../../../shared/options';
import { compose } from './compose';
import { evidenceFaults } from './testing/evidence-faults';

const bundles: [string, Bundle][] = [
  ...seeds(),
  ...[1, 7, 40, 340].map((sessions): [string, Bundle] => [`${sessions} invented sessions`, largeEvent({ sessions, seed: sessions })]),
  ['a tour of three cities', largeEvent({ sessions: 30, parts: 3 })],
];

describe.each(bundles)('%s', (_, bundle) => {
  const subjects = [
    ...bundle.events.map(({ slug }) => ({ subject: slug })),
    { sessions: bundle.sessions.slice(0, 4).map(({ slug }) => slug) },
  ];
  test.each(['en', 'it'])('every fact in every draft in "%s" is in the entries', (locale) => {
    for (const subject of subjects) {
      const graph = bundleGraph(bundle, { ...subject, locale });
      for (const length of lengths) {
        for (const fallback of ['tell', 'leave-out'] as const) {
          const recap = compose({ graph, options: { ...defaultOptions, length, fallback }, today: '2026-01-01' });
          expect(evidenceFaults(recap, graph)).toEqual([]);
        }
      }
    }
  });
});

describe('the walk sees', () => {
  const [, bundle] = bundles[1];
  const graph = bundleGraph(bundle);
  const recap = compose({ graph, today: '2026-01-01' });
  const told = (change: (text: string) => string) => {
    const copy = structuredClone(recap);
    for (const sentence of copy.evidence.sentences) sentence.text = change(sentence.text);
    return evidenceFaults(copy, graph).join('\n');
  };

  test.each<[string, string, string]>([
    ['another number', 'more than 300', 'more than 500'],
    ['a qualifier that is dropped', 'about 50,000', '50,000'],
    ['a name misspelt', 'Alex Barchiesi', 'Alex Barchesi'],
    ['a date misread', '4–6 November', '4–7 November'],
    ['a name in no entry', ' came to ', ' came from Naples to '],
    ['a number word in no entry', ' people came', ' people in four halls came'],
  ])('%s', (_, from, to) => {
    expect(recap.markdown).toContain(from);
    expect(told((text) => text.replace(from, to))).not.toBe(told((text) => text));
  });

  test('an entry that says otherwise', () => {
    const [event, ...events] = graph.events;
    const other = { ...graph, events: [{ ...event, figures: [{ kind: 'attended' as const, value: 301, qualifier: 'over' as const }] }, ...events] };
    expect(evidenceFaults(recap, other).join()).toContain('"value":301');
  });

  test('a formula that gives another value', () => {
    const copy = structuredClone(recap);
    const count = Object.values(copy.evidence.facts).find((fact) => fact.kind === 'derived' && fact.formula.op === 'count');
    expect(count?.value).toBeGreaterThan(0);
    if (count?.kind === 'derived') count.formula.operands.pop();
    expect(evidenceFaults(copy, graph).join()).toContain('count gives');
  });

  test('a link that no entry gives', () => {
    const copy = structuredClone(recap);
    copy.body.push({ type: 'paragraph', children: [{ type: 'link', url: 'https://elsewhere.example.org', children: [{ type: 'text', text: 'here' }] }] });
    expect(evidenceFaults(copy, graph).join()).toContain('elsewhere');
  });
});
