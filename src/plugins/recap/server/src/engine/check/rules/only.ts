import type { Reading } from '../reading/reading';

/** Where the entries leave one wording, it can stand in the text; of several a person has to choose. */
export const only = (wordings: string[]): { replacement?: string } => {
  const [one, ...others] = new Set(wordings);
  return one === undefined || others.length > 0 ? {} : { replacement: one };
};

interface Span {
  start: number;
  end: number;
}

const article = /(?<!\p{L})(?:the|il|lo|la|i|gli|le|un|una|de(?:l|lla|llo|i|gli|lle)|al(?:la)?|dal(?:la)?)\s+$|(?<!\p{L})\p{L}{0,4}l['’]$/iu;

/** Whether a name goes on before or after a span, or has its article there: "Zoltan Dale", "Dale-Brook", "the Wick Institute". */
function goesOn({ sentence: { text, tokens } }: Reading, { start, end }: Span): boolean {
  if (/[\p{L}\p{N}-]$/u.test(text.slice(0, start)) || article.test(text.slice(0, start)) || /^[\p{L}\p{N}-]/u.test(text.slice(end))) return true;
  const before = tokens.filter((token) => token.end <= start).at(-1);
  const after = tokens.find((token) => token.start >= end);
  return (before !== undefined && before.capital && !before.stop && /^\s+$/u.test(text.slice(before.end, start)))
    || (after !== undefined && after.capital && /^\s+$/u.test(text.slice(end, after.start)));
}

/** The one name that the entries leave in place of another, unless the sentence has it already: nobody is meant twice. */
export const onlyName = (wordings: string[], reading: Reading, span: Span): { replacement?: string } =>
  (goesOn(reading, span) || reading.names.some(({ named }) => named.some(({ name }) => wordings.includes(name))) ? {} : only(wordings));
