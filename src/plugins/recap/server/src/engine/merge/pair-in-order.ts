/** A pair of positions: in the first row, and in the second. */
export type Pair = readonly [number, number];

/**
 * Pairs two rows in order so that the sum of what the pairs are worth is greatest.
 * @param worth of a pair; 0 or less: never paired
 */
export function pairInOrder(rows: number, columns: number, worth: (row: number, column: number) => number): Pair[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const values = new Float64Array(rows * columns);
  const at = (array: Float64Array, index: number): number => array[index] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    let beside = 0;
    for (let column = columns - 1; column >= 0; column -= 1) {
      const value = worth(row, column);
      const below = (row + 1) * width + column;
      let most = best[below] ?? 0;
      if (beside > most) most = beside;
      if (value > 0) {
        values[row * columns + column] = value;
        const paired = value + (best[below + 1] ?? 0);
        if (paired > most) most = paired;
      }
      best[row * width + column] = most;
      beside = most;
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = at(best, row * width + column);
    const value = at(values, row * columns + column);
    if (value > 0 && here === value + at(best, (row + 1) * width + column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (here === at(best, (row + 1) * width + column)) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return pairs;
}

/** Positions of a longest rising run through the numbers: what kept its order. */
export function longestRising(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Array<number>(numbers.length).fill(-1);
  numbers.forEach((value, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1] ?? -1 : -1;
    tails[low] = index;
  });
  const rising: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rising.push(at);
  return rising.reverse();
}
