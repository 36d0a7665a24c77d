import { equal, type Row } from './values';

const byUrl = (rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.url ?? '', row]));
const same = (one: Row | undefined, other: Row | undefined): boolean => one !== undefined && other !== undefined && equal([one], [other]);

export interface MergedLinks {
  rows: Row[];
  /** A person changed or removed something that the source says. */
  kept: boolean;
}

/**
 * Links by address: what a person added stays, what they removed or reworded isn't brought back, what only the source
 * changed is taken, and what the source took away goes if nobody touched it.
 * @param baseline what the source said last time; undefined: it was never asked
 * @param take the source's rows win over a person's of the same address
 */
export function mergeLinks(baseline: Row[] | undefined, mine: Row[], theirs: Row[], take = false): MergedLinks {
  const [before, here, there] = [byUrl(baseline ?? []), byUrl(mine), byUrl(theirs)];
  let kept = false;
  const rows: Row[] = [];
  for (const row of mine) {
    const url = row.url ?? '';
    const wanted = there.get(url);
    if (!wanted) {
      const untouched = same(before.get(url), row);
      if (!untouched) rows.push(row);
      continue;
    }
    const theirsWin = take || same(before.get(url), row) || same(wanted, row);
    if (!theirsWin) kept = true;
    rows.push(theirsWin ? wanted : row);
  }
  for (const row of theirs) {
    const url = row.url ?? '';
    if (here.has(url)) continue;
    if (before.has(url) && !take) kept = true;
    else rows.push(row);
  }
  return { rows, kept };
}
