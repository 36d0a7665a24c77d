import type { Evidence, Recap } from '../../../../shared/recap';

/** Words of summary and body as the language counts them, their sentences, and how many facts are shown anywhere. */
export function statisticsOf(evidence: Evidence, locale: string): Recap['statistics'] {
  const read = evidence.sentences.filter((sentence) => sentence.field !== 'title');
  const shown = new Set(evidence.sentences.flatMap((sentence) => sentence.spans.map((span) => span.fact)));
  const count = wordCounter(locale);
  return { words: read.reduce((sum, sentence) => sum + count(sentence.text), 0), sentences: read.length, facts: shown.size };
}

/** Intl.Segmenter takes time in the square of its input, so it is given one stretch without spaces at a time, and only odd ones. */
function wordCounter(locale: string): (text: string) => number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const wordsIn = (stretch: string) => [...segmenter.segment(stretch)].filter((segment) => segment.isWordLike).length;
  return (text) =>
    (text.match(/\S{1,500}/gu) ?? []).reduce((sum, stretch) => sum + (/^[A-Za-z0-9]+[,.;:]?$/.test(stretch) ? 1 : wordsIn(stretch)), 0);
}
