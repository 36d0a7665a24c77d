import fc from 'fast-check';

import type { DocumentBlock, RecapDocument, Run, Sentence } from '../prose/types';
import { anyText } from './arbitrary-text';

/** Documents with any text, mark and link anywhere: what renderers must survive. Facts are named f0 to f9. */
const run: fc.Arbitrary<Run> = fc
  .record({
    text: anyText,
    fact: fc.option(fc.nat(9).map((n) => `f${n}`), { nil: undefined }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.option(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText, fc.constantFrom('javascript:alert(1)', 'https://x.org/a(b)&copy;=1|', 'ftp://x.org')), { nil: undefined, freq: 4 }),
  })
  .map(({ text, fact, bold, italic, link }) => ({
    text,
    ...(fact === undefined ? {} : { fact }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(link === undefined ? {} : { link }),
  }));

const sentence: fc.Arbitrary<Sentence> = fc.record({
  runs: fc.array(run, { maxLength: 6 }),
  phrase: fc.constant('entry'),
  support: fc.array(fc.nat(9).map((n) => `f${n}`), { maxLength: 2 }),
});

const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), sentence }),
  fc.record({ type: fc.constant('paragraph' as const), sentences: fc.array(sentence, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(sentence, { maxLength: 3 }) }),
);

export const anyDocument: fc.Arbitrary<RecapDocument> = fc.record({
  title: sentence,
  summary: fc.array(sentence, { maxLength: 2 }),
  body: fc.array(block, { maxLength: 5 }),
});
