import type { Article, SavedBlock } from '../../../../shared/article';
import type { MergeItem } from '../../../../shared/contracts/updates';
import type { Generated, Generation } from './generation';
import { plainTextOf } from './lines';
import { mergeArticles } from './merge-articles';
import { resolve } from './resolve';
import { heading, paragraph, quote } from './testing/blocks';
import { articleOf, generationOf, shippedRecap } from './testing/shipped';
import { generatedOf, generation, type Told, type ToldBlock } from './testing/told';

const bundle = 'openinfra-days-italy-2019';
const names = { locale: 'en', titles: {} };
const base = generationOf(shippedRecap(bundle), 1);
const next = generationOf(shippedRecap(bundle, (graph) => {
  for (const study of graph.caseStudies) for (const metric of study.metrics ?? []) if (metric.value === 8500) metric.value = 9000;
}), 2);

const merge = (mine: Article, to: Generated = next, from: Generation | null = base, earlier: Generation[] = []) => mergeArticles({ baseline: from, earlier, mine, next: to, names });
const retyped = (from: string, to: string, article = articleOf(base)): Article => {
  const text = JSON.stringify(article);
  if (!text.includes(from)) throw new Error(`The text has no ${from}`);
  return JSON.parse(text.replace(from, to));
};
const about = (items: MergeItem[], text: string): MergeItem => {
  const found = items.find((item) => [item.baseline, item.mine, item.next].some((version) => JSON.stringify(version).includes(text)));
  if (!found) throw new Error(`No part with ${text}`);
  return found;
};
const states = (items: MergeItem[]) => items.filter(({ state }) => state !== 'unchanged').map(({ state, proposed }) => `${state} ${proposed}`);
const bodyOf = (items: MergeItem[], choices = {}): SavedBlock[] => {
  const resolution = resolve(items, choices, { onlySafe: true });
  if (resolution.kind !== 'resolved') throw new Error(resolution.kind);
  return [...resolution.article.body];
};

describe('a changed figure', () => {
  it('stands in a paragraph that nobody touched, and the item says which', () => {
    const items = merge(articleOf(base));
    expect(states(items)).toEqual(['updates new']);
    const item = about(items, '9,000');
    expect(item.changes.map(({ label, before, after }) => [label, before, after])).toEqual([['cores', '8,500', '9,000']]);
    expect(item.marks.next.filter(({ mark }) => mark !== 'same')).toEqual([{ text: '8,500', mark: 'removed' }, { text: '9,000', mark: 'added' }]);
  });

  it('asks where a person wrote in its sentence, and offers both together with bold and links kept', () => {
    const item = about(merge(retyped('GARR has 8,500 cores', 'GARR runs, in our best year yet, 8,500 cores')), '8,500');
    expect([item.state, item.proposed, item.choices]).toEqual(['needs-you', null, ['mine', 'new', 'merged']]);
    expect(JSON.stringify(item.merged)).toContain('GARR runs, in our best year yet, 9,000 cores');
    expect(JSON.stringify(item.merged)).toContain('{"type":"text","text":"GARR","bold":true}');
  });

  it('asks where a person added a sentence right beside it', () => {
    const item = about(merge(retyped('in its OpenStack deployment.', 'in its OpenStack deployment. Its best year yet.')), '8,500');
    expect(item.state).toBe('needs-you');
    expect(JSON.stringify(item.merged)).toMatch(/9,000 cores.*Its best year yet\./);
  });

  it('asks without a merged text where a person changed the figure itself', () => {
    const item = about(merge(retyped('8,500 cores', 'some 8,700 cores')), '8,700');
    expect([item.state, item.choices, item.merged]).toEqual(['needs-you', ['mine', 'new'], null]);
  });

  it('asks nothing where a person already wrote what the entry now says', () => {
    expect(states(merge(retyped('8,500 cores', '9,000 cores')))).toEqual([]);
    expect(states(merge(retyped('GARR has 8,500 cores', 'GARR runs 9,000 cores')))).toEqual(['kept mine']);
  });

  it('merges by itself with words far from it in the same paragraph', () => {
    const items = merge(retyped('Identity is a shared service', 'Identity, as ever, is a shared service'));
    expect(states(items)).toEqual(['updates merged']);
    expect(JSON.stringify(bodyOf(items))).toMatch(/9,000 cores.*Identity, as ever, is a shared service/);
  });

  it('leaves alone what a person wrote in other paragraphs', () => {
    expect(states(merge(retyped('runs a private cloud', 'has a private cloud')))).toEqual(['updates new', 'kept mine']);
  });

  it('comes in a paragraph set in another style or made a quote, which keeps its look', () => {
    const mine = articleOf(base);
    mine.body = mine.body.map((block) => (JSON.stringify(block).includes('8,500') && block.type === 'paragraph' ? quote(...block.children.map((node) => ({ ...node, italic: true }))) : block));
    const items = merge(mine);
    expect(states(items)).toEqual(['updates merged']);
    const block = bodyOf(items).find((one) => JSON.stringify(one).includes('9,000'));
    expect(block?.type).toBe('quote');
    expect(block?.children.every((node) => 'italic' in node && node.italic)).toBe(true);
  });

  it('is not raised where a person deleted its paragraph, but can be had back', () => {
    const mine = articleOf(base);
    mine.body = mine.body.filter((block) => !JSON.stringify(block).includes('8,500'));
    const items = merge(mine);
    expect(states(items)).toEqual(['deleted-by-hand mine']);
    expect(bodyOf(items)).toEqual(mine.body);
    expect(bodyOf(items, { [about(items, '9,000').id]: 'new' })).toEqual(next.blocks);
  });

  it.each([
    ['in the middle', ' GARR has 8,500 cores, 10 PB of storage, five data centres and three regions in its OpenStack deployment.'],
    ['with the one after it', ' GARR has 8,500 cores, 10 PB of storage, five data centres and three regions in its OpenStack deployment. Alex Barchiesi spoke about identity federation.'],
  ])('is not raised where a person deleted its sentence, which stays deleted: %s', (_where, sentence) => {
    const mine = retyped(sentence, '');
    const items = merge(mine);
    expect(states(items)).toEqual(['kept mine']);
    expect(bodyOf(items)).toEqual(mine.body);
    expect(bodyOf(items, { [about(items, '9,000').id]: 'new' })).toEqual(next.blocks);
  });

  it('asks where a person deleted only half of its sentence', () => {
    expect(about(merge(retyped('GARR has 8,500 cores, 10 PB of storage, ', 'GARR has ')), 'GARR has').state).toBe('needs-you');
  });

  it('does not reach a sentence that a person copied into a paragraph of their own: the copy is theirs', () => {
    const mine = articleOf(base);
    const own = paragraph('We asked them. GARR has 8,500 cores, 10 PB of storage, five data centres and three regions in its OpenStack deployment. So they said.');
    mine.body.push(own);
    const items = merge(mine);
    expect(states(items)).toEqual(['updates new', 'kept mine']);
    expect(bodyOf(items).at(-1)).toEqual(own);
  });

  it('reaches a paragraph that a person moved, where it now stands', () => {
    const mine = articleOf(base);
    const at = mine.body.findIndex((block) => JSON.stringify(block).includes('8,500'));
    mine.body.unshift(...mine.body.splice(at, 1));
    expect(JSON.stringify(bodyOf(merge(mine))[0])).toContain('9,000');
  });

  it('reaches both copies of a paragraph that a person copied', () => {
    const mine = articleOf(base);
    mine.body.push(...mine.body.filter((block) => JSON.stringify(block).includes('8,500')));
    expect(JSON.stringify(bodyOf(merge(mine))).match(/9,000/g)).toHaveLength(2);
  });

  it('asks once about a paragraph that a person split', () => {
    const mine = articleOf(base);
    mine.body = mine.body.flatMap((block) => (JSON.stringify(block).includes('8,500') && block.type === 'paragraph'
      ? [paragraph(...block.children.slice(0, 1), ' harmonises and implements infrastructure for the Italian scientific community, and counts about 4 million users.'), paragraph('GARR has 8,500 cores, 10 PB of storage, five data centres and three regions in its OpenStack deployment. Alex Barchiesi spoke about identity federation. GARR holds that infrastructure is not open until someone opens it. Its federation is kept simple and undemanding, because the less it requires, the more it can include. Identity is a shared service, in a model of several regions and several domains. Its upstream work goes into OpenStack Horizon, Keystone authentication for Kubernetes and Juju charms.')]
      : [block]));
    const item = about(merge(mine), '8,500');
    expect(item.state).toBe('needs-you');
    expect(item.mine).toHaveLength(2);
    expect(item.merged).toHaveLength(2);
    expect(JSON.stringify(item.merged)).toContain('9,000');
  });
});

const block = (mark: string, kind: ToldBlock['kind'], ...ids: number[]): ToldBlock => ({ mark, kind, sentences: ids.map((id) => ({ id, before: `matter ${mark}${id} counts`, value: 100 + id, after: `of kind ${mark}x${id}` })) });
const told: Told = {
  title: { id: 0, before: 'Day', value: 1, after: 'done' }, summary: { id: 1, before: 'In short', value: 2, after: 'things' }, wording: 0,
  blocks: [block('lede', 'paragraph', 3, 4), block('stories', 'heading', 8), block('garr', 'paragraph', 9, 10), block('infn', 'paragraph', 11, 12), block('sponsors', 'heading', 13), block('tiers', 'list', 16, 17, 18, 19)],
};
const small = generation(told, 1);
const goingOn = (change: (copy: Told) => void): Generated => { const copy = structuredClone(told); change(copy); return generatedOf(copy); };
const marks = (blocks: readonly SavedBlock[]): string[] => blocks.map((one) => /lede|stories|garr|infn|sponsors|tiers|fresh|hand\w*/.exec(JSON.stringify(one))?.[0] ?? '?');

describe('a sentence that a person deleted', () => {
  const withoutSecond = (): Article => {
    const mine = articleOf(small);
    const text = plainTextOf(mine.body.slice(2, 3));
    expect(text).toContain(' matter garr10 counts 110 of kind garrx10.');
    mine.body[2] = paragraph(text.replace(' matter garr10 counts 110 of kind garrx10.', ''));
    return mine;
  };
  const changedAt = (...ids: number[]) => goingOn((copy) => { for (const { sentences } of copy.blocks) for (const one of sentences) if (ids.includes(one.id)) one.value = 999; });

  it('stays out between sentences that begin alike, while those are brought up to date', () => {
    const mine = withoutSecond();
    expect(states(merge(mine, changedAt(10), small))).toEqual(['kept mine']);
    // Whether what is left still holds without it, a person says where that changes too.
    expect(states(merge(mine, changedAt(9), small))).toEqual(['needs-you null']);
  });

  it('is asked about where the entries put something new there', () => {
    const mine = withoutSecond();
    const fresh = goingOn((copy) => { const garr = copy.blocks[2]; if (garr) garr.sentences = [...garr.sentences.slice(0, 1), { id: 10, before: 'matter garr10 counts', value: 999, after: 'of kind garrx10' }, { id: 30, before: 'a fresh matter counts', value: 7, after: 'of a new kind' }]; });
    expect(states(merge(mine, fresh, small))).toEqual(['needs-you null']);
  });
});

describe('blocks that come and go', () => {
  const fresh = goingOn((copy) => copy.blocks.splice(3, 0, block('fresh', 'paragraph', 21)));

  it('puts a new one where it belongs, after what a person remarked on its neighbour', () => {
    const mine = articleOf(small);
    mine.body.splice(3, 0, paragraph('handwritten remark'));
    const items = merge(mine, fresh, small);
    expect(marks(bodyOf(items))).toEqual(['lede', 'stories', 'garr', 'handwritten', 'fresh', 'infn', 'sponsors', 'tiers']);
    expect(about(items, 'fresh').state).toBe('new');
    expect(marks(bodyOf(items, { [about(items, 'fresh').id]: 'mine' }))).not.toContain('fresh');
  });

  it('puts a new one before a section that a person began there', () => {
    const mine = articleOf(small);
    mine.body.splice(3, 0, heading('handmade'), paragraph('handwritten'));
    expect(marks(bodyOf(merge(mine, fresh, small)))).toEqual(['lede', 'stories', 'garr', 'fresh', 'handmade', 'handwritten', 'infn', 'sponsors', 'tiers']);
  });

  it('leaves it out with the section that a person deleted, and says so', () => {
    const mine = articleOf(small);
    mine.body.splice(1, 3);
    const items = merge(mine, fresh, small);
    expect(marks(bodyOf(items))).toEqual(['lede', 'sponsors', 'tiers']);
    expect(about(items, 'fresh').state).toBe('deleted-by-hand');
  });

  const without = goingOn((copy) => copy.blocks.splice(1, 3));

  it('takes away a section that the entries no longer give', () => {
    expect(marks(bodyOf(merge(articleOf(small), without, small)))).toEqual(['lede', 'sponsors', 'tiers']);
  });

  it('asks about a paragraph of it that a person touched, and keeps its heading meanwhile', () => {
    const items = merge(retyped('matter infn11 counts', 'matter infn11 counts handsomely', articleOf(small)), without, small);
    expect(about(items, 'handsomely').state).toBe('needs-you');
    expect(about(items, 'stories').state).toBe('kept');
    expect(marks(bodyOf(items))).toEqual(['lede', 'stories', 'infn', 'sponsors', 'tiers']);
  });
});

describe('lists', () => {
  const changed = goingOn((copy) => { const one = copy.blocks[5]?.sentences[0]; if (one) one.value = 999; });

  it('merge item by item, without asking where a person changed another item', () => {
    const items = merge(retyped('matter tiers18', 'matter we know as tiers18', articleOf(small)), changed, small);
    expect(states(items)).toEqual(['updates merged']);
    const list = JSON.stringify(bodyOf(items)[5]);
    expect(list).toContain('999');
    expect(list).toContain('matter we know as tiers18');
  });

  it('ask where a person put an item right after the changed one', () => {
    const mine = articleOf(small);
    const list = mine.body[5];
    if (list?.type === 'list') list.children.splice(1, 0, { type: 'list-item', children: [{ type: 'text', text: 'handsomely more than ever' }] });
    const item = about(merge(mine, changed, small), 'handsomely');
    expect(item.state).toBe('needs-you');
    expect(JSON.stringify(item.merged)).toMatch(/999.*handsomely.*tiers17/);
  });
});

describe('title and summary', () => {
  const renamed = goingOn((copy) => { copy.title.value = 7; if (copy.summary) copy.summary.value = 7; });

  it('follow the entries where nobody touched them', () => {
    expect(merge(articleOf(small), renamed, small).slice(0, 2).map(({ id, state, next: comes }) => [id, state, comes])).toEqual([['title', 'updates', 'Day 7 done.'], ['summary', 'updates', 'In short 7 things.']]);
  });

  it('ask where a person did, and stay empty where a person emptied them', () => {
    const items = merge({ ...articleOf(small), title: 'What a Day 1 done.', summary: '' }, renamed, small);
    expect(items.slice(0, 2).map(({ state, proposed, merged, mine }) => [state, proposed, merged, mine])).toEqual([['needs-you', null, 'What a Day 7 done.', 'What a Day 1 done.'], ['deleted-by-hand', 'mine', null, '']]);
    expect(resolve(items, { title: 'merged' })).toMatchObject({ kind: 'resolved', article: { title: 'What a Day 7 done.', summary: '' } });
  });
});

describe('edges', () => {
  it('asks about each difference where the baseline is missing, and adds nothing unasked', () => {
    const mine = retyped('8,500 cores', '8,700 cores');
    mine.body = mine.body.slice(0, -1);
    const items = merge(mine, next, null);
    expect([...new Set(items.map(({ state }) => state))].sort()).toEqual(['needs-you', 'new', 'unchanged']);
    expect(bodyOf(items)).toEqual(mine.body);
  });

  it('lets an emptied text stay empty, and an empty new one take away only what nobody touched', () => {
    expect(bodyOf(merge({ title: '', summary: '', body: [] }))).toEqual([]);
    const nothing: Generated = { title: '', summary: '', blocks: [], evidence: { sentences: [], facts: {} } };
    const mine = retyped('8,500 cores', '8,700 cores');
    mine.body.push(paragraph('Thanks to all.'));
    expect(JSON.stringify(bodyOf(merge(mine, nothing)))).toMatch(/8,700 cores.*Thanks to all\./);
    expect(bodyOf(merge(articleOf(base), nothing))).toEqual([]);
  });

  it('asks one question about a text pasted as one paragraph', () => {
    const text = base.blocks.map((one) => JSON.stringify(one).match(/"text":"([^"]*)"/g)?.map((part) => part.slice(8, -1)).join('')).join(' ');
    const items = merge({ ...articleOf(base), body: [paragraph(`${text} And so on.`)] });
    expect(items.filter(({ field }) => field === 'body').map(({ state }) => state)).toEqual(['needs-you']);
  });
});

describe('answers', () => {
  const items = merge(retyped('8,500 cores', 'some 8,700 cores'));
  const open = items.find(({ proposed }) => proposed === null);

  it('are demanded where one is needed, with the text in question', () => {
    expect(resolve(items, {})).toEqual({ kind: 'unanswered', openQuestions: [{ id: open?.id, text: expect.stringContaining('some 8,700 cores') }] });
    expect(resolve(items, {}, { onlySafe: true })).toMatchObject({ kind: 'resolved', applied: 0, openQuestions: [{ id: open?.id }] });
    expect(resolve(items, { [open?.id ?? '']: 'new' })).toMatchObject({ kind: 'resolved', applied: 1, openQuestions: [] });
  });

  it('are refused where the item does not offer them, or is not there', () => {
    expect(resolve(items, { [open?.id ?? '']: 'merged', nobody: 'mine' })).toEqual({ kind: 'unfit', choices: [{ id: open?.id, choice: 'merged', offered: ['mine', 'new'] }, { id: 'nobody', choice: 'mine', offered: [] }] });
  });
});
