/** Edits recorded in Strapi's Blocks editor (tests/browser/recorded-edits.test.ts), replayed. */
import type { SavedBlock } from '../../../../shared/article';
import { alignBlocks } from './align';
import type { Generated, Generation } from './generation';
import { mergeArticles } from './merge-articles';
import { resolve } from './resolve';
import { sourceSentences } from './source-sentences';
import { articleOf } from './testing/shipped';
import edits from './testing/recorded/edits.json';
import recorded from './testing/recorded/generation.json';
import { wordsLost } from './testing/words-lost';

// JSON modules give strings where the types have literals: parsed anew, they are what they were written as.
const generation: Generation = JSON.parse(JSON.stringify(recorded));
const article = (what: string) => {
  const body: SavedBlock[] = JSON.parse(JSON.stringify(edits.find((edit) => edit.what === what)?.after));
  return { ...articleOf(generation), body };
};
/** Sentences from the entries, edited and by hand; 28 were generated. */
const count = (what: string) => {
  const { sentences } = sourceSentences([generation], article(what), 'en');
  return ['from-entries', 'edited', 'by-hand'].map((state) => sentences.filter((one) => one.field === 'body' && one.state === state).length);
};
const aligned = (what: string) => alignBlocks(generation.blocks, article(what).body).blocks
  .map(({ baseline, likeness }) => `${likeness} ${baseline.join('+')}`.trim()).filter((one, index) => one !== `same ${index}`);

/** The generation after one value changed: it now reads otherwise wherever it stands. */
const change = (from: string, to: string): Generated => {
  const { evidence, ...text } = generation;
  const found = evidence.sentences.find((sentence) => sentence.text.includes(from));
  const fact = found?.spans.find(({ start, end }) => found.text.slice(start - found.start, end - found.start).includes(from))?.fact ?? '';
  const known = evidence.facts[fact];
  if (!known || known.kind === 'derived') throw new Error(`No fact shows ${from}`);
  return { ...JSON.parse(JSON.stringify({ ...text, evidence: { ...evidence, facts: {} } }).replaceAll(from, to)), evidence: {
    sentences: JSON.parse(JSON.stringify(evidence.sentences).replaceAll(from, to)), facts: { ...evidence.facts, [fact]: { ...known, value: `${to} anew` } },
  } };
};
/** In a list that none of the edits is about, and in the paragraph that most are in. */
const elsewhere = change('530', '540');
const there = change('what the journeys cost', 'what each journey cost');
const states = (what: string, next: Generated) => mergeArticles({ baseline: generation, earlier: [], mine: article(what), next, names: { locale: 'en', titles: {} } })
  .filter(({ state }) => state !== 'unchanged').map(({ state, proposed }) => `${state} ${proposed}`);

const quiet = ['updates new'];
const kept = ['kept mine', 'updates new'];
const cases: [string, { sentences: number[]; blocks: string[]; elsewhere: string[]; there: string[] }][] = [
  ['opens the text, types a letter and takes it back', { sentences: [28, 0, 0], blocks: [], elsewhere: quiet, there: quiet }],
  ['types words into a sentence', { sentences: [27, 1, 0], blocks: ['similar 1'], elsewhere: kept, there: ['updates merged'] }],
  ['makes a paragraph a heading', { sentences: [28, 0, 0], blocks: ['restyled 1'], elsewhere: kept, there: ['updates merged'] }],
  ['makes a paragraph a quote', { sentences: [28, 0, 0], blocks: ['restyled 1'], elsewhere: kept, there: ['updates merged'] }],
  ['makes a paragraph a list', { sentences: [28, 0, 0], blocks: ['restyled 1'], elsewhere: kept, there: ['updates merged'] }],
  ['presses Enter in the middle of a paragraph', { sentences: [28, 0, 0], blocks: ['part 1', 'part 1', 'same 2', 'same 3', 'same 4', 'same 5', 'same 6', 'same 7'], elsewhere: kept, there: ['needs-you null'] }],
  // No space is put between the two: their sentences run into each other.
  ['joins a paragraph to the one before', { sentences: [26, 1, 0], blocks: ['joined 1+2', 'same 3', 'same 4', 'same 5', 'same 6', 'same 7'], elsewhere: kept, there: ['needs-you null'] }],
  ['copies a sentence and pastes it into a paragraph of its own', { sentences: [29, 0, 0], blocks: ['by-hand', 'same 2', 'same 3', 'same 4', 'same 5', 'same 6', 'same 7'], elsewhere: kept, there: ['updates new', 'kept mine'] }],
  ['cuts a sentence and pastes it at the end of another paragraph', { sentences: [28, 0, 0], blocks: ['similar 1', 'similar 4'], elsewhere: ['kept mine', 'kept mine', 'updates new'], there: ['needs-you null', 'kept mine'] }],
  ['types and undoes it', { sentences: [28, 0, 0], blocks: [], elsewhere: quiet, there: quiet }],
  ['sets words in bold', { sentences: [28, 0, 0], blocks: ['restyled 1'], elsewhere: kept, there: ['updates merged'] }],
  ['links words', { sentences: [28, 0, 0], blocks: ['restyled 1'], elsewhere: kept, there: ['updates merged'] }],
  ['nests an item of a list', { sentences: [28, 0, 0], blocks: ['restyled 3'], elsewhere: kept, there: ['updates new', 'kept mine'] }],
  ['adds an item to a list', { sentences: [28, 0, 1], blocks: ['similar 3'], elsewhere: kept, there: ['updates new', 'kept mine'] }],
  ['moves a block up by keyboard', { sentences: [28, 0, 0], blocks: ['same 4', 'same 3'], elsewhere: quiet, there: quiet }],
  ['deletes a paragraph', { sentences: [27, 0, 0], blocks: ['same 3', 'same 4', 'same 5', 'same 6', 'same 7'], elsewhere: quiet, there: quiet }],
];

test('every recorded edit is replayed', () => {
  expect(edits.map(({ what }) => what)).toEqual(cases.map(([what]) => what));
});

test.each(cases)('an editor %s', (what, expected) => {
  expect({ sentences: count(what), blocks: aligned(what), elsewhere: states(what, elsewhere), there: states(what, there) }).toEqual(expected);
  const items = mergeArticles({ baseline: generation, earlier: [], mine: article(what), next: there, names: { locale: 'en', titles: {} } });
  const result = resolve(items, {}, { onlySafe: true });
  expect(result.kind === 'resolved' && wordsLost(article(what), [articleOf(generation)], result.article)).toEqual([]);
});
