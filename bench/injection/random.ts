/** Choices that are the same on every machine for the same seed. */
export interface Random {
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
  chance: (share: number) => boolean;
  shuffled: <T>(list: readonly T[]) => T[];
}

/** xorshift32, warmed up so that neighbouring seeds part at once. */
export function randomOf(seed: number): Random {
  let state = (Math.imul(seed + 1, 0x9e3779b1) >>> 0) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let round = 0; round < 8; round += 1) next();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to choose from');
      return list[below(list.length)];
    },
    shuffled: (list) => {
      const all = [...list];
      for (let index = all.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        [all[index], all[other]] = [all[other], all[index]];
      }
      return all;
    },
  };
}
