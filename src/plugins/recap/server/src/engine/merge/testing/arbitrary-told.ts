import fc from 'fast-check';

import type { Told, ToldBlock, ToldSentence } from './told';

const vocabulary = 'the of and a servers users spoke about repair data cafés cores storage keynote in Rome Milan community open was held by people more than its'.split(' ');
const words = (maxLength: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength }).map((list) => list.join(' '));

const sentence = fc.record({ before: words(6), value: fc.nat(999), after: words(6) });
const block = fc.record({ kind: fc.constantFrom<ToldBlock['kind']>('paragraph', 'paragraph', 'paragraph', 'list', 'heading'), sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }) });

/** A recap in few words, so that its blocks are much alike; numbers its sentences and marks its blocks. */
export const anyTold: fc.Arbitrary<Told> = fc.record({ title: sentence, summary: fc.option(sentence), blocks: fc.array(block, { maxLength: 9 }) }).map(({ title, summary, blocks }) => {
  let id = 2;
  return {
    title: { id: 0, ...title },
    summary: summary && { id: 1, ...summary },
    blocks: blocks.map(({ kind, sentences }, index) => ({
      mark: `m${index}`,
      kind,
      sentences: (kind === 'heading' ? sentences.slice(0, 1) : sentences).map((one): ToldSentence => ({ id: (id += 1), ...one })),
    })),
    wording: 0,
  };
});

/** How the entries go on. Numbers of sentences and blocks are taken modulo what is there. */
export type FactChange =
  | { kind: 'value'; at: number; by: number }
  | { kind: 'title' | 'summary'; by: number }
  | { kind: 'sentence gone' | 'block gone' | 'block moves'; at: number }
  | { kind: 'sentence comes' | 'block comes'; at: number; sentence: Omit<ToldSentence, 'id'> };

export const anyValueChange: fc.Arbitrary<FactChange> = fc.record({ kind: fc.constant('value' as const), at: fc.nat(40), by: fc.integer({ min: 1, max: 99 }) });

export const anyFactChange: fc.Arbitrary<FactChange> = fc.oneof(
  { weight: 4, arbitrary: anyValueChange },
  fc.record({ kind: fc.constantFrom('title' as const, 'summary' as const), by: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ kind: fc.constantFrom('sentence gone' as const, 'block gone' as const, 'block moves' as const), at: fc.nat(40) }),
  fc.record({ kind: fc.constantFrom('sentence comes' as const, 'block comes' as const), at: fc.nat(40), sentence }),
);

/** The recap after its entries changed. */
export function changed(told: Told, changes: readonly FactChange[]): Told {
  const next = structuredClone(told);
  changes.forEach((change, index) => {
    const id = 1_000 + index;
    const at = 'at' in change && next.blocks.length > 0 ? change.at % next.blocks.length : 0;
    const block = next.blocks[at];
    switch (change.kind) {
      case 'title': next.title.value += change.by; break;
      case 'summary': if (next.summary) next.summary.value += change.by; break;
      case 'value': {
        const all = next.blocks.flatMap(({ sentences }) => sentences);
        const one = all[change.at % Math.max(1, all.length)];
        if (one) one.value += change.by;
        break;
      }
      case 'sentence gone': if (block && block.sentences.length > 1) block.sentences.splice(change.at % block.sentences.length, 1); break;
      case 'sentence comes': if (block && block.kind !== 'heading') block.sentences.splice(change.at % (block.sentences.length + 1), 0, { id, ...change.sentence }); break;
      case 'block gone': next.blocks.splice(at, 1); break;
      case 'block comes': next.blocks.splice(at, 0, { mark: `m${id}`, kind: 'paragraph', sentences: [{ id, ...change.sentence }] }); break;
      case 'block moves': if (block) next.blocks.splice((at * 7) % next.blocks.length, 0, ...next.blocks.splice(at, 1)); break;
    }
  });
  return next;
}
