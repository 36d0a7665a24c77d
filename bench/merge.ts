import { diff3Merge } from 'node-diff3';
import type { Article, SavedBlock } from '../src/plugins/recap/shared/article';
import { align } from '../src/plugins/recap/server/src/engine/merge/align';
import type { Generation } from '../src/plugins/recap/server/src/engine/merge/generation';
import { plainTextOf } from '../src/plugins/recap/server/src/engine/merge/lines';
import { mergeArticles } from '../src/plugins/recap/server/src/engine/merge/merge-articles';
import { sourceSentences } from '../src/plugins/recap/server/src/engine/merge/source-sentences';
import { largeMerge } from './large-merge';
import { logLogSlope, median, table, timed } from './figures';

const SIZES = [10, 30, 100, 300, 500, 1_000];
const RUNS = 5;
/** Word by word over a whole text node-diff3 takes minutes beyond this. */
const WHOLE_TEXT_UP_TO = 100;

const textOf = (blocks: SavedBlock[]): string => blocks.map((block) => plainTextOf([block])).join('\n\n');

async function measure(blocks: number) {
  const { baseline, mine, next } = largeMerge(blocks);
  const milliseconds = async (run: () => unknown): Promise<number> => {
    const times: number[] = [];
    run();
    for (let index = 0; index < RUNS; index += 1) times.push(await timed(run));
    return median(times);
  };
  const whole = (generated: { blocks: SavedBlock[] } | Article): string => textOf('body' in generated ? generated.body : generated.blocks);
  const items = mergeArticles({ baseline, earlier: [], mine, next, names: { locale: 'en', titles: {} } });
  const conflicts = blocks > WHOLE_TEXT_UP_TO ? null : diff3Merge(whole(mine), whole(baseline), whole(next)).filter(({ conflict }) => conflict).length;
  return {
    blocks,
    align: await milliseconds(() => align([baseline], mine)),
    rewritten: await milliseconds(() => align([rewritten(baseline)], mine)),
    merge: await milliseconds(() => mergeArticles({ baseline, earlier: [], mine, next, names: { locale: 'en', titles: {} } })),
    sources: await milliseconds(() => sourceSentences([baseline], mine, 'en')),
    plain: conflicts === null ? null : await milliseconds(() => diff3Merge(whole(mine), whole(baseline), whole(next))),
    questions: items.filter(({ proposed }) => proposed === null).length,
    conflicts,
  };
}

/** The hardest text to align: no block is what it was. */
const rewritten = (baseline: Generation): Generation => ({
  ...baseline,
  blocks: baseline.blocks.map((block) => (block.type === 'list' ? block : JSON.parse(JSON.stringify(block).replace(/ the /g, ' a ').replace(/ and /g, ' or ')))),
});

/** Align, merge and sources by number of blocks, beside a word-by-word merge of the whole text. */
export async function benchMerge(): Promise<string> {
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (const blocks of SIZES) measured.push(await measure(blocks));
  const slope = (of: (one: (typeof measured)[number]) => number | null): string => logLogSlope(measured.flatMap((one) => {
    const y = of(one);
    return y !== null && one.blocks >= 30 ? [{ x: one.blocks, y }] : [];
  })).toFixed(2);
  return [
    'Merge: a recap of which a tenth was edited and a fifth of the facts changed, milliseconds, median of 5',
    table(['blocks', 'align', 'align, all rewritten', 'merge', 'sources', 'whole-text diff3', 'questions', 'its conflicts'], measured.map((one) => [
      String(one.blocks), one.align, one.rewritten, one.merge, one.sources, one.plain ?? '-', one.questions, one.conflicts ?? '-',
    ])),
    `growth from 30 blocks on, log-log slope (1 is linear, 2 quadratic): align ${slope((one) => one.align)}, all rewritten ${slope((one) => one.rewritten)}, merge ${slope((one) => one.merge)}, sources ${slope((one) => one.sources)}, whole-text diff3 ${slope((one) => one.plain)}`,
  ].join('\n');
}
