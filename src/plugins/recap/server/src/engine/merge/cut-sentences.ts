/** A stretch of text, in UTF-16 units. */
export interface Cut {
  start: number;
  end: number;
}

/** An initial, a title or a shortened word before a name or number: no sentence ends there. */
const abbreviated = /(?:^|[\s(“"‘'])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Sr|Jr|No|Nr|vs|ca|cf|e\.g|i\.e|approx|Dott|Dott\.ssa|Sig|Sig\.ra|Ing|Avv|art|pag|n|p\.es)\.\s*$/u;

/** Intl.Segmenter takes time in the square of its input. */
const LONGEST = 4_000;

/** Cuts text into sentences as a language has them, without the spaces between; an abbreviation ends none. */
export function sentenceCutter(locale: string): (text: string) => Cut[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return (text) => {
    const cuts: Cut[] = [];
    let open: number | null = null;
    for (let from = 0; from < text.length; from += LONGEST) {
      for (const { segment, index } of segmenter.segment(text.slice(from, from + LONGEST))) {
        open ??= from + index;
        const end = from + index + segment.length;
        const unfinished = end === from + LONGEST && !/[.!?…]\s*$/u.test(segment);
        if (end < text.length && (unfinished || abbreviated.test(segment))) continue;
        const whole = text.slice(open, end);
        const trimmed = whole.trim();
        if (trimmed !== '') cuts.push({ start: open + whole.indexOf(trimmed), end: open + whole.indexOf(trimmed) + trimmed.length });
        open = null;
      }
    }
    return cuts;
  };
}
