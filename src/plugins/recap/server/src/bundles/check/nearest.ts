function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** The name somebody probably meant, or null when none is near. */
export function nearest(typed: string, names: Iterable<string>): string | null {
  let best: { name: string; steps: number } | null = null;
  for (const name of names) {
    const steps = distance(typed.toLowerCase(), name.toLowerCase());
    if (best === null || steps < best.steps) best = { name, steps };
  }
  return best && best.steps <= Math.max(1, Math.floor(typed.length / 4)) ? best.name : null;
}

/** ` Did you mean "title"?` or nothing. */
export const suggestion = (typed: string, names: Iterable<string>): string => {
  const name = nearest(typed, names);
  return name === null ? '' : ` Did you mean "${name}"?`;
};
