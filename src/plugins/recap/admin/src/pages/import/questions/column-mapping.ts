/** Our column -> index of the sheet's. */
export type Mapping = Record<string, number>;

/** What a column of the sheet is taken as; null: it isn't. */
export const takenAs = (mapping: Mapping, index: number): string | null =>
  Object.keys(mapping).find((column) => mapping[column] === index) ?? null;

/** The mapping with a column of the sheet taken as another: each of ours comes from one of theirs, and the other way round. */
export const takeAs = (mapping: Mapping, index: number, column: string | null): Mapping => {
  const others = Object.entries(mapping).filter(([name, taken]) => name !== column && taken !== index);
  return Object.fromEntries(column === null ? others : [...others, [column, index]]);
};

/** The first filled cells of a column, as examples of what is in it. */
export const examplesOf = (sample: string[][], index: number, most = 3): string[] => {
  const filled = sample.map((row) => (row[index] ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  return [...new Set(filled)].slice(0, most);
};
