/** What holds for any text about any event. */
import fc from 'fast-check';
import type { Article, SavedBlock } from '../../../../shared/article';
import { compose } from '../compose';
import type { EventGraph } from '../entries';
import { anyGraph } from '../testing/arbitrary-graph';
import { anyText } from '../testing/arbitrary-text';
import { checkArticle } from './check-article';
import { plainTextOf } from './reading/passages';

fc.configureGlobal({ numRuns: Number(process.env.FC_RUNS ?? 80), seed: Number(process.env.FC_SEED ?? 2019) });

const today = '2026-01-01';
const drafted = (graph: EventGraph): Article => {
  const { title, summary, body } = compose({ graph, today });
  return { title, summary, body };
};

const words = fc.oneof(anyText, fc.constantFrom('GARR has 8,500 servers.', 'Ada Rossi said: “storage”', 'on 12 May 2020', 'over 300 users', '“', '1–2', '€5', '10:30 CET', 'www.x.org', 'Milan'));
const leaf = fc.record({ type: fc.constant('text' as const), text: words });
const inline = fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: fc.record({ type: fc.constant('link' as const), url: words, children: fc.array(leaf, { maxLength: 2 }) }) });
const children = fc.array(inline, { maxLength: 4 });
const entry = fc.record({ type: fc.constant('list-item' as const), children });
const block: fc.Arbitrary<SavedBlock> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'quote' as const), children }),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 6 as const), children }),
  fc.record({ type: fc.constant('code' as const), children: fc.array(leaf, { maxLength: 2 }) }),
  fc.record({ type: fc.constant('list' as const), format: fc.constantFrom('ordered' as const, 'unordered' as const), children: fc.array(entry, { maxLength: 3 }) }),
);
const anyArticle: fc.Arbitrary<Article> = fc.record({ title: words, summary: words, body: fc.array(block, { maxLength: 6 }) });

test('a draft that nobody touched says nothing that its entries do not', () => {
  fc.assert(fc.property(anyGraph, (graph) => {
    expect(checkArticle({ article: drafted(graph), graph }).filter(({ severity }) => severity !== 'note')).toEqual([]);
  }));
});

test('any text is read, each finding lies in its block, and the same text gives the same findings', () => {
  fc.assert(fc.property(anyGraph, anyArticle, (graph, article) => {
    const whole = { ...article, body: [...article.body, ...drafted(graph).body.slice(0, 4)] };
    const findings = checkArticle({ article: whole, graph });
    for (const { field, block: index, start, end, text } of findings) {
      const source = field === 'body' ? plainTextOf(whole.body[index]) : whole[field];
      expect(source.slice(start, end)).toBe(text);
      expect(end).toBeGreaterThan(start);
    }
    expect(checkArticle({ article: structuredClone(whole), graph: structuredClone(graph) })).toEqual(findings);
  }));
});
