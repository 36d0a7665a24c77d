import type { Article, SavedBlock } from '../../../../shared/article';
import { newestFirst, type Generation } from './generation';
import { contentKey } from './lines';
import { pairBlocks, type Likeness } from './pair-blocks';
import { profileOf, type Profile } from './profiles';
import { similarityAmong, without, type Bag } from './similarity';

export interface AlignedBlock {
  /** Blocks of the baseline behind it, rising: one; several where they were joined; none when it is by hand. */
  baseline: number[];
  /** part: one of several that a block was split into. joined: of several blocks. copy: its block also stands elsewhere. by-hand: nothing generated behind it. */
  likeness: Likeness | 'part' | 'joined' | 'copy' | 'by-hand';
  /** The newest generation in which the block stands just as it was saved: then it is machine text, not an edit. */
  machine: null | { generation: number; block: number };
}

export interface Alignment {
  /** One for each block of the saved body. */
  blocks: AlignedBlock[];
  /** Blocks of the baseline that are nowhere in the saved body. */
  deleted: number[];
}

/** How much of a block must stand in another to be a part of it. */
const PART = 0.7;
/** Fewer words than this are a part only where they stand in the other in a row. */
const FEW_WORDS = 4;

const isPart = (part: Profile, rest: Bag, whole: Profile, within: (part: Bag, whole: Bag) => number): boolean =>
  part.words !== '' && within(part.bag, rest) >= PART && (part.bag.size >= FEW_WORDS || whole.words.includes(part.words));

/** Finds splits and joins among what is left when every block was paired with at most one. */
function addPartsAndJoins(blocks: AlignedBlock[], from: readonly Profile[], to: readonly Profile[]): void {
  const { within } = similarityAmong([...from, ...to].map(({ bag }) => bag));
  const runs = from.map((_, index) => blocks.flatMap((block, at) => (block.baseline.includes(index) ? [at] : [])));
  const changed = (at: number): boolean => ['similar', 'part', 'joined', 'by-hand'].includes(blocks[at]?.likeness ?? '');
  const bag = (at: number): Bag => to[at]?.bag ?? new Map<string, number>();

  blocks.forEach((block, at) => {
    const own = to[at];
    if (block.likeness !== 'by-hand' || !own) return;
    const whole = from.findIndex((profile, index) => {
      const run = runs[index] ?? [];
      const beside = run.length === 0 || run.includes(at - 1) || run.includes(at + 1);
      return beside && run.every(changed) && profile.bag.size > own.bag.size && isPart(own, without(profile.bag, run.map(bag)), profile, within);
    });
    if (whole === -1) return;
    const run = runs[whole] ?? [];
    for (const part of [...run, at]) blocks[part] = { baseline: blocks[part]?.baseline.length ? blocks[part].baseline : [whole], likeness: 'part', machine: blocks[part]?.machine ?? null };
    runs[whole] = [...run, at];
  });

  from.forEach((profile, index) => {
    if ((runs[index] ?? []).length > 0) return;
    const whole = blocks.findIndex((block, at) => {
      const saved = to[at];
      return saved !== undefined && changed(at) && saved.bag.size > profile.bag.size
        && isPart(profile, without(saved.bag, block.baseline.map((one) => from[one]?.bag ?? new Map<string, number>())), saved, within);
    });
    const block = blocks[whole];
    if (!block) return;
    blocks[whole] = { ...block, baseline: [...block.baseline, index].sort((a, b) => a - b), likeness: block.baseline.length > 0 ? 'joined' : 'similar' };
    runs[index] = [whole];
  });
}

/** Copies of a block that also stands elsewhere follow it. */
function addCopies(blocks: AlignedBlock[], from: readonly Profile[], to: readonly Profile[]): void {
  const places = new Map(from.map((profile, index) => [profile.content, index] as const));
  blocks.forEach((block, at) => {
    const saved = to[at];
    const copied = saved && saved.words !== '' ? places.get(saved.content) : undefined;
    if (block.likeness === 'by-hand' && copied !== undefined) blocks[at] = { ...block, baseline: [copied], likeness: 'copy' };
  });
}

/** Where each block of a saved body comes from. Blocks are told by their content: the editor drops ids. */
export function alignBlocks(baseline: readonly SavedBlock[], saved: readonly SavedBlock[]): Alignment {
  const [from, to] = [baseline.map((block) => profileOf(block)), saved.map((block) => profileOf(block))];
  const blocks = to.map((): AlignedBlock => ({ baseline: [], likeness: 'by-hand', machine: null }));
  for (const pair of pairBlocks(from, to)) blocks[pair.to] = { baseline: [pair.from], likeness: pair.likeness, machine: null };
  addPartsAndJoins(blocks, from, to);
  addCopies(blocks, from, to);
  const kept = new Set(blocks.flatMap((block) => block.baseline));
  return { blocks, deleted: from.flatMap((_, index) => (kept.has(index) ? [] : [index])) };
}

/**
 * Where each block of a saved body comes from: its block in the newest generation, and the generation in which it stands
 * just as saved. Without a generation all of it is by hand.
 */
export function align(generations: readonly Generation[], saved: Article): Alignment {
  const sorted = newestFirst(generations);
  const { blocks, deleted } = alignBlocks(sorted[0]?.blocks ?? [], saved.body);
  const machine = new Map<string, { generation: number; block: number }>();
  for (const { generation, blocks: generated } of [...sorted].reverse()) {
    generated.forEach((block, index) => machine.set(contentKey([block]), { generation, block: index }));
  }
  return {
    blocks: blocks.map((block, at) => {
      const own = saved.body[at];
      return { ...block, machine: (own && machine.get(contentKey([own]))) ?? null };
    }),
    deleted,
  };
}
