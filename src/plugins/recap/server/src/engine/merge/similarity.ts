/** Words and how often each occurs. */
export type Bag = ReadonlyMap<string, number>;

export interface Similarity {
  /** What a bag weighs: rare words more than common ones. */
  weight(bag: Bag): number;
  /** What two bags have in common. */
  common(a: Bag, b: Bag): number;
  /** 0 to 1: twice what they have in common over what both weigh. */
  alike(a: Bag, b: Bag): number;
  /** 0 to 1: how much of the first stands in the second. */
  within(part: Bag, whole: Bag): number;
}

/** Weighs words by how many of the bags hold them: a name says more about what a block is than "spoke about" does. */
export function similarityAmong(bags: readonly Bag[]): Similarity {
  const holding = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  const of = (word: string): number => Math.log(1 + bags.length / (holding.get(word) ?? 1));
  const weights = new Map<Bag, number>();
  const weight = (bag: Bag): number => {
    let sum = weights.get(bag);
    if (sum === undefined) {
      sum = 0;
      for (const [word, count] of bag) sum += of(word) * count;
      weights.set(bag, sum);
    }
    return sum;
  };
  const common = (a: Bag, b: Bag): number => {
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    let sum = 0;
    for (const [word, count] of few) {
      const other = many.get(word);
      if (other) sum += of(word) * Math.min(count, other);
    }
    return sum;
  };
  return {
    weight,
    common,
    alike: (a, b) => {
      const both = weight(a) + weight(b);
      return both === 0 ? 0 : (2 * common(a, b)) / both;
    },
    within: (part, whole) => (weight(part) === 0 ? 0 : common(part, whole) / weight(part)),
  };
}

/** What is left of a bag when others are taken out of it. */
export function without(bag: Bag, taken: readonly Bag[]): Bag {
  const rest = new Map(bag);
  for (const one of taken) {
    for (const [word, count] of one) {
      const left = (rest.get(word) ?? 0) - count;
      if (left > 0) rest.set(word, left);
      else rest.delete(word);
    }
  }
  return rest;
}
