/** Splits text into words and what stands between them; joined again they are the text. */
export type SplitWords = (text: string) => string[];

const simple = /^[A-Za-z0-9]+$/;

/**
 * Words as a language has them. Intl.Segmenter takes time in the square of its input, so it is given one stretch without
 * spaces at a time, and only odd ones; a stretch met before is remembered.
 * @param locale BCP 47
 */
export function wordSplitter(locale: string): SplitWords {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const known = new Map<string, string[]>();
  const wordsIn = (stretch: string): string[] => {
    if (simple.test(stretch) || /^\s/u.test(stretch)) return [stretch];
    let words = known.get(stretch);
    if (!words) {
      words = [...segmenter.segment(stretch)].map(({ segment }) => segment);
      known.set(stretch, words);
    }
    return words;
  };
  return (text) => (text.match(/\s+|\S{1,500}/gu) ?? []).flatMap(wordsIn);
}
