import { folded } from '../raw/identity';

/** A header as people write it may name a thing twice: "Speaker / Relatore", "Titel (Title)". */
const readings = (header: string): string[] => {
  // `FirstName` and `first_name` are two words.
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return [header, spaced, ...spaced.split(/[/|()[\]]/)].map(folded).filter((reading) => reading !== '');
};

/** column -> index of the header that names it. Each header is taken once, each column has the first header that fits. */
export function matchColumns<Column extends string>(headers: readonly string[], names: readonly [Column, string[]][]): Partial<Record<Column, number>> {
  const mapping: Partial<Record<Column, number>> = {};
  const taken = new Set<number>();
  const read = headers.map(readings);
  // A column's usual name comes first in its list: "Title" is the title even if a column "Session" stands before it.
  for (const [column, known] of names) {
    let best: { index: number; rank: number } | null = null;
    read.forEach((words, index) => {
      if (taken.has(index)) return;
      const ranks = words.map((word) => known.indexOf(word)).filter((rank) => rank >= 0);
      const rank = Math.min(...ranks);
      if (ranks.length > 0 && (best === null || rank < best.rank)) best = { index, rank };
    });
    const found = best as { index: number; rank: number } | null;
    if (found === null) continue;
    mapping[column] = found.index;
    taken.add(found.index);
  }
  return mapping;
}
