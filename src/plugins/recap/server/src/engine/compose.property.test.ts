/** What holds for every event, whatever its entries hold. */
import fc from 'fast-check';

import { bundleGraph } from '../../../../../../tests/support/bundle-graph';
import { largeEvent } from '../../../../../../tests/support/large-event';
import { defaultOptions, englishVariants, fallbacks, lengths, sections, type RecapOptions } from '../../../shared/options';
import type { EventGraph, Qualifier } from './entries';
import { compose } from './compose';
import { tidyText } from './facts/tidy-text';
import { anyGraph, shuffled } from './testing/arbitrary-graph';
import { evidenceFaults } from './testing/evidence-faults';
import { seenBlocks, seenHead, seenHtml, seenMarkdown } from './testing/read-back';

// The same cases each time; FC_SEED and FC_RUNS look further.
fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS ?? 80), seed: Number(process.env.FC_SEED ?? 2019) });

const anyOptions: fc.Arbitrary<RecapOptions> = fc.record({
  length: fc.constantFrom(...lengths), english: fc.constantFrom(...englishVariants), byline: fc.constant(''),
  without: fc.subarray<RecapOptions['without'][number]>([...sections], { maxLength: 4 }), fallback: fc.constantFrom(...fallbacks),
});

const today = '2026-01-01';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

test('every fact told is in the entries, and everything told is a fact', () => {
  fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
    expect(evidenceFaults(compose({ graph, options, today }), graph)).toEqual([]);
  }));
});

test('the same input gives the same bytes, and is left as it was', () => {
  fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
    frozen(graph);
    expect(JSON.stringify(compose({ graph, options, today }))).toBe(JSON.stringify(compose({ graph: structuredClone(graph), options, today })));
  }));
});

test('the order of entries in the input carries no meaning', () => {
  fc.assert(fc.property(anyGraph.chain((graph) => fc.tuple(fc.constant(graph), shuffled(graph))), anyOptions, ([graph, other], options) => {
    expect(JSON.stringify(compose({ graph: other, options, today }))).toBe(JSON.stringify(compose({ graph, options, today })));
  }));
});

test('the clock touches the list of gaps only', () => {
  fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
    const { gaps: early, ...now } = compose({ graph, options, today: '2019-01-01' });
    const { gaps: late, ...then } = compose({ graph, options, today: '2030-01-01' });
    expect(now).toEqual(then);
    expect(early.length).toBeLessThanOrEqual(late.length);
  }));
});

/** An entry with values of its lists' elements missing, as a draft may lack even what its type requires. */
function withHoles<T extends object>(entry: T, holes: () => boolean): T {
  const torn = (element: object) => Object.fromEntries(Object.entries(element).map(([key, value]) => [key, holes() ? null : value]));
  const lists = Object.entries(entry).filter(([, value]) => Array.isArray(value));
  return { ...entry, ...Object.fromEntries(lists.map(([name, list]) => [name, list.map((element: unknown) => (typeof element === 'object' && element !== null ? torn(element) : element))])) };
}

test('a preview of drafts survives what they still lack, and invents nothing for it', () => {
  fc.assert(fc.property(anyGraph, anyOptions, fc.infiniteStream(fc.nat(7)), (whole, options, chance) => {
    const holes = () => chance.next().value === 0;
    const graph = {
      ...whole,
      events: whole.events.map((event) => withHoles(event, holes)),
      sessions: whole.sessions.map((session) => withHoles(session, holes)),
      caseStudies: whole.caseStudies.map((study) => withHoles(study, holes)),
    };
    const recap = compose({ graph, options, today });
    expect(evidenceFaults(recap, graph)).toEqual([]);
    expect(recap.gaps.map(({ message }) => message).filter((message) => /undefined|null|NaN/.test(message))).toEqual([]);
  }));
});

/** Numbers with a qualifier, as the entries of a graph hold them: `qualifier value`. */
const qualified = (graph: EventGraph): Set<string> =>
  new Set([...graph.events, ...graph.sessions, ...graph.caseStudies].flatMap((entry) => [...('figures' in entry ? entry.figures ?? [] : []), ...(entry.metrics ?? [])])
    .map(({ value, qualifier }: { value: number; qualifier?: Qualifier | null }) => `${qualifier ?? 'exactly'} ${value}`));

test('every qualifier survives next to its number, and none is added', () => {
  fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
    const known = qualified(graph);
    for (const fact of Object.values(compose({ graph, options, today }).evidence.facts)) {
      if (typeof fact.value === 'object' && 'qualifier' in fact.value) expect(known).toContain(`${fact.value.qualifier} ${fact.value.value}`);
    }
  }));
});

test('coverage counts what may be told, and says why when it tells less', () => {
  fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
    const { coverage } = compose({ graph, options, today });
    const total = graph.sessions.filter(({ kind, outcome }) => kind !== 'service' && outcome !== 'cancelled').length;
    expect(coverage.told).toBeLessThanOrEqual(coverage.total);
    expect(coverage.total).toBeLessThanOrEqual(total);
    expect(coverage.criterion === '').toBe(coverage.told === coverage.total);
  }));
});

test('what nobody says took place is not told as held', () => {
  fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
    const planned: EventGraph = {
      ...graph,
      events: graph.events.map((event) => ({ ...event, tookPlaceAsPlanned: false })),
      sessions: graph.sessions.map((session) => ({ ...session, outcome: 'planned', prominence: null, kind: 'talk' })),
    };
    const recap = compose({ graph: planned, options, today });
    if (planned.sessions.some(({ title }) => tidyText(title) !== '')) expect(recap.form).toBe('programme');
    const sessionFacts = Object.values(recap.evidence.facts).filter((fact) => fact.kind !== 'derived' && fact.source.uid === 'api::session.session');
    for (const fact of sessionFacts) if (fact.kind !== 'derived') expect(fact.source.path).not.toMatch(/^(takeaways|quotes|metrics)/);
  }));
});

test('any text in any field comes out as that text, in every format', () => {
  fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
    const { title, summary, body, markdown, html } = compose({ graph, options, today });
    expect(seenHtml(html)).toEqual(seenBlocks(body));
    expect(seenMarkdown(markdown, 'commonmark')).toEqual([...seenHead(title, summary), ...seenBlocks(body)]);
  }));
});

test.each([30, 60, 340])('a longer recap of %d sessions tells no fewer', (sessions) => {
  const graph = bundleGraph(largeEvent({ sessions }));
  const [short, standard, full] = lengths.map((length) => compose({ graph, options: { ...defaultOptions, length }, today }).coverage.told);
  expect(short).toBeLessThan(standard);
  expect(standard).toBeLessThanOrEqual(full);
});

test('a section that is switched off takes its words with it', () => {
  const graph = fc.sample(anyGraph, { numRuns: 60, seed: 7 });
  const ids = new Map<string, RegExp>([['sponsors', /^sponsors/], ['next', /^next|heading\.next/], ['credits', /^credit/], ['voices', /^heading\.voices/], ['keynotes', /^keynotes|heading\.keynotes/]]);
  for (const section of sections) {
    const phrases = graph.flatMap((one) => compose({ graph: one, options: { length: 'full', english: 'en-GB', byline: '', without: [section], fallback: 'tell' }, today }).evidence.sentences.map(({ phrase }) => phrase));
    const own = ids.get(section);
    if (own) expect(phrases.filter((phrase) => own.test(phrase))).toEqual([]);
  }
});

test.each(['summary', 'theme', 'openingLine', 'name'] as const)('100 kB in %s come out whole, and in time', (field) => {
  const long = `${'word *and* <b>markup</b> {$x} | & '.repeat(3000)}end`;
  const graph = bundleGraph(largeEvent({ sessions: 7 }));
  const told = { ...graph, events: graph.events.map((event) => ({ ...event, figures: [], [field]: long })) };
  const started = performance.now();
  const recap = compose({ graph: told, today });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(recap.evidence.sentences.some(({ text }) => text.includes(long))).toBe(true);
  expect(evidenceFaults(recap, told)).toEqual([]);
});
