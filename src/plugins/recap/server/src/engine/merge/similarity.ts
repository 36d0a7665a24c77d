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
  const logs = new Map<string, number>();
  const of = (word: string): number => {
    let value = logs.get(word);
    if (value === undefined) {
      value = Math.log(1 + bags.length / (holding.get(word) ?? 1));
      logs.set(word, value);
    }
    return value;
  };
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

/** A bag is compared with so many others: those that share the most of its rarest words. */
const COMPARED = 16;
/** A word is looked for in so many bags, those standing nearest: where a word stands everywhere, place tells more than it does. */
const NEAREST = 48;
/** So many places of words are looked at for one bag. */
const LOOKED_AT = 300;

/** Of rising numbers, those nearest to one. */
function nearest(places: readonly number[], to: number): readonly number[] {
  if (places.length <= NEAREST) return places;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(0, low - NEAREST / 2), places.length - NEAREST);
  return places.slice(start, start + NEAREST);
}

/**
 * How alike each of some bags is to each of others, rows after rows; 0 also where they share no rare word. Comparing every
 * pair would take seconds for a long text of which every block was rewritten.
 */
export function likenesses(rows: readonly Bag[], columns: readonly Bag[], { alike }: Similarity): Float64Array {
  const holding = new Map<string, number[]>();
  columns.forEach((bag, column) => {
    for (const word of bag.keys()) {
      const places = holding.get(word);
      if (places) places.push(column);
      else holding.set(word, [column]);
    }
  });
  const values = new Float64Array(rows.length * columns.length);
  rows.forEach((bag, row) => {
    // Texts of two versions run alongside each other, whatever their lengths.
    const beside = Math.round((row * columns.length) / Math.max(1, rows.length));
    const words = [...bag.keys()].flatMap((word) => { const places = holding.get(word); return places ? [places] : []; }).sort((a, b) => a.length - b.length);
    const shared = new Map<number, number>();
    let looked = 0;
    for (const places of words) {
      if (looked > LOOKED_AT) break;
      const rarity = 1 / places.length;
      for (const place of nearest(places, beside)) {
        shared.set(place, (shared.get(place) ?? 0) + rarity);
        looked += 1;
      }
    }
    const best = [...shared].sort(([a, x], [b, y]) => y - x || Math.abs(a - beside) - Math.abs(b - beside)).slice(0, COMPARED);
    for (const [column] of best) values[row * columns.length + column] = alike(bag, columns[column] ?? new Map<string, number>());
  });
  return values;
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
