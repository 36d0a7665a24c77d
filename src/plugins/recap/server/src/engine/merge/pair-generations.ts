import type { Generated } from './generation';
import { pairBlocks } from './pair-blocks';
import { profileOf, type Profile } from './profiles';

/** A generated block as alignment sees it: with the facts it stands on, so that it stays itself when all its values change. */
const profilesOf = ({ blocks, evidence }: Generated): Profile[] => {
  const told = blocks.map((): string[] => []);
  for (const { field, block, phrase, spans, support } of evidence.sentences) {
    if (field === 'body') told[block]?.push(`\u0001${phrase}`, ...[...spans.map(({ fact }) => fact), ...support].map((id) => `\u0001${id}`));
  }
  return blocks.map((block, index) => profileOf(block, told[index]));
};

/** For each block of one generation, its block in the next. */
export const pairGenerations = (baseline: Generated, next: Generated): Map<number, number> =>
  new Map(pairBlocks(profilesOf(baseline), profilesOf(next)).map(({ from, to }) => [from, to]));
