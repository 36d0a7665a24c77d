/** What holds for every merge, whatever was generated, edited and changed. */
import fc from 'fast-check';

import type { Article } from '../../../../shared/article';
import type { MergeChoice, MergeItem } from '../../../../shared/contracts/updates';
import type { Generated, Generation } from './generation';
import { mergeArticles } from './merge-articles';
import { resolve } from './resolve';
import { anyEdit, edited } from './testing/arbitrary-edits';
import { anyFactChange, anyTold, anyValueChange, changed } from './testing/arbitrary-told';
import { generatedOf, generation } from './testing/told';
import { wordsLost } from './testing/words-lost';

const PROPERTIES = 9;
// The same cases each time; FC_SEED and RECAP_PROPERTY_RUNS (2,000 of all properties together, 100,000 at night) look further.
fc.configureGlobal({ numRuns: Math.ceil(Number(process.env.RECAP_PROPERTY_RUNS ?? 2_000) / PROPERTIES), seed: Number(process.env.FC_SEED ?? 2019) });

const names = { locale: 'en', titles: {} };
const articleOf = ({ title, summary, blocks }: Generated): Article => structuredClone({ title, summary, body: blocks });
const merged = (baseline: Generation, mine: Article, next: Generated, earlier: Generation[] = []) => mergeArticles({ baseline, earlier, mine, next, names });

/** The text that choices make; what has none is left as the person wrote it. */
function textOf(items: MergeItem[], choices: Record<string, MergeChoice> = {}): Article {
  const resolution = resolve(items, choices, { onlySafe: true });
  if (resolution.kind !== 'resolved') throw new Error(JSON.stringify(resolution));
  return resolution.article;
}

const edits = fc.array(anyEdit, { maxLength: 8 });
const changes = fc.array(anyFactChange, { maxLength: 6 });
const valueChanges = fc.array(anyValueChange, { maxLength: 6 });

/** The words of blocks by which the tests know them, in order. */
const marksIn = (article: Article): string[] => JSON.stringify(article.body).match(/\bm\d+\b/g) ?? [];

test('without a human edit the result is the new generation', () => {
  fc.assert(fc.property(anyTold, changes, fc.integer({ min: 1, max: 50 }), (told, list, by) => {
    const next = changed(told, [...list, { kind: 'title', by }]);
    const items = merged(generation(told, 1), articleOf(generatedOf(told)), generatedOf(next));
    expect(items.filter(({ proposed }) => proposed === null)).toEqual([]);
    expect(textOf(items)).toEqual(articleOf(generatedOf(next)));
  }));
});

test('without a change of facts the result is the human’s text, also when the engine words them anew', () => {
  fc.assert(fc.property(anyTold, edits, fc.nat(1), (told, list, wording) => {
    const mine = edited(articleOf(generatedOf(told)), list);
    const items = merged(generation(told, 1), mine, generatedOf({ ...told, wording }));
    expect(items.filter(({ state }) => state !== 'unchanged' && state !== 'kept')).toEqual([]);
    expect(textOf(items)).toEqual(mine);
  }));
});

test('no human word is lost: whatever is proposed, asked or merged', () => {
  fc.assert(fc.property(anyTold, edits, changes, (told, list, list2) => {
    const [base, next] = [generation(told, 1), generatedOf(changed(told, list2))];
    const mine = edited(articleOf(base), list);
    const items = merged(base, mine, next);
    const strict = resolve(items, {});
    if (strict.kind === 'unanswered') expect(strict.openQuestions.map(({ id }) => id)).toEqual(items.filter(({ proposed }) => proposed === null).map(({ id }) => id));
    expect(wordsLost(mine, [articleOf(base)], textOf(items))).toEqual([]);
    const wherever = Object.fromEntries(items.flatMap(({ id, choices }): [string, MergeChoice][] => (choices.includes('merged') ? [[id, 'merged']] : [])));
    expect(wordsLost(mine, [articleOf(base)], textOf(items, wherever))).toEqual([]);
  }));
});

test('applying twice changes nothing, whatever was chosen', () => {
  fc.assert(fc.property(anyTold, edits, changes, fc.array(fc.nat(2), { minLength: 1 }), (told, list, list2, chance) => {
    const [base, next] = [generation(told, 1), generatedOf(changed(told, list2))];
    const items = merged(base, edited(articleOf(base), list), next);
    const choices = Object.fromEntries(items.flatMap(({ id, choices: offered }, index): [string, MergeChoice][] => {
      const choice = offered[(chance[index % chance.length] ?? 0) % (offered.length + 1)];
      return choice ? [[id, choice]] : [];
    }));
    const result = textOf(items, choices);
    const again = merged({ ...next, generation: 2 }, result, next, [base]);
    expect(again.filter(({ state }) => state !== 'unchanged' && state !== 'kept')).toEqual([]);
    expect(textOf(again)).toEqual(result);
  }));
});

test('mine for all keeps every touched block as it is, and updates every other', () => {
  fc.assert(fc.property(anyTold, valueChanges, fc.array(fc.nat(8)), (told, list, touched) => {
    const [base, next] = [generation(told, 1), generatedOf(changed(told, list))];
    const mine = articleOf(base);
    mine.body = mine.body.map((block, index) => (touched.includes(index) && block.type === 'paragraph' ? { ...block, children: [...block.children, { type: 'text', text: ` hand${index}` }] } : block));
    const items = merged(base, mine, next);
    const all = Object.fromEntries(items.flatMap(({ id, state }): [string, MergeChoice][] => (state === 'needs-you' || state === 'kept' ? [[id, 'mine']] : [])));
    const { body } = textOf(items, all);
    expect(body.length).toBe(mine.body.length);
    body.forEach((block, index) => {
      const words = JSON.stringify(block).match(/\b(?:hand)?\d+\b/g) ?? [];
      if (!touched.includes(index) || mine.body[index]?.type !== 'paragraph') expect(block).toEqual(next.blocks[index]);
      // A person's words far from the changed figure merge with it by themselves.
      else if (JSON.stringify(block) !== JSON.stringify(mine.body[index])) {
        expect(words).toEqual([...(JSON.stringify(next.blocks[index]).match(/\b\d+\b/g) ?? []), `hand${index}`]);
      }
    });
  }));
});

test('the editor’s order stands, whatever values change', () => {
  fc.assert(fc.property(anyTold, edits, valueChanges, (told, list, list2) => {
    const base = generation(told, 1);
    // Copies and cuts put a mark in several places.
    const mine = edited(articleOf(base), list.filter(({ kind }) => !['copy block', 'delete words', 'replace words'].includes(kind)));
    expect(marksIn(textOf(merged(base, mine, generatedOf(changed(told, list2)))))).toEqual(marksIn(mine));
  }));
});

test('a sentence that the editor deleted stays deleted, and nothing is asked, whatever becomes of its facts', () => {
  fc.assert(fc.property(anyTold, fc.nat(40), fc.nat(10), fc.integer({ min: 1, max: 99 }), (told, at, which, by) => {
    const base = generation(told, 1);
    const paragraphs = told.blocks.flatMap((block, index) => (block.kind === 'paragraph' && block.sentences.length > 1 ? [index] : []));
    const index = paragraphs[at % Math.max(1, paragraphs.length)];
    const texts = base.evidence.sentences.filter(({ field, block }) => field === 'body' && block === index).map(({ text }) => text);
    // Of two that say the same nobody can tell which one went.
    fc.pre(index !== undefined && new Set(texts).size === texts.length);
    const mine = articleOf(base);
    const left = texts.filter((_, one) => one !== which % texts.length);
    if (index !== undefined) mine.body[index] = { type: 'paragraph', children: [{ type: 'text', text: left.join(' ') }] };
    const next = structuredClone(told);
    const sentence = next.blocks[index ?? 0]?.sentences[which % texts.length];
    if (sentence) sentence.value += by;
    const items = merged(base, mine, generatedOf(next));
    expect(items.filter(({ state }) => state !== 'unchanged' && state !== 'kept')).toEqual([]);
    expect(textOf(items)).toEqual(mine);
  }));
});

test('what stands as an earlier generation made it is no edit', () => {
  fc.assert(fc.property(anyTold, valueChanges, valueChanges, (told, list, list2) => {
    const second = changed(told, list);
    const [first, base, next] = [generation(told, 1), generation(second, 2), generatedOf(changed(second, list2))];
    const items = merged(base, articleOf(first), next, [first]);
    expect(items.filter(({ state }) => state === 'needs-you' || state === 'deleted-by-hand')).toEqual([]);
  }));
});

test('any three versions can be merged and any offered choice applied, with ids that stay the same', () => {
  fc.assert(fc.property(fc.option(anyTold), anyTold, anyTold, edits, fc.nat(2), (told, other, third, list, pick) => {
    const mine = edited(articleOf(generatedOf(other)), list);
    const versions = { baseline: told && generation(told, 1), earlier: [], mine, next: generatedOf(third), names };
    const items = mergeArticles(versions);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(mergeArticles(structuredClone(versions))).toEqual(items);
    const choices = Object.fromEntries(items.map(({ id, choices: offered }): [string, MergeChoice] => [id, offered[pick % offered.length] ?? 'mine']));
    expect(resolve(items, choices).kind).toBe('resolved');
    expect(wordsLost(mine, told ? [articleOf(generatedOf(told))] : [], textOf(items))).toEqual([]);
  }));
});
