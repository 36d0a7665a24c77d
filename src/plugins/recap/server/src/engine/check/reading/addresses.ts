const pattern = /(?:https?:\/\/|www\.)[^\s<>«»“”"()[\]]+[^\s<>«»“”"()[\].,;:!?'’]/giu;

/** Web addresses that stand in a text as they are. */
export const addressesIn = (text: string): { start: number; end: number }[] =>
  !/:\/\/|www\./i.test(text) ? [] : [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
