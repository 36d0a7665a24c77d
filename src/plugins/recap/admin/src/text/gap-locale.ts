import type { Gap } from '../../../shared/recap';

/** Gaps of a text, which is read in the recap's language; all others are of the structure. */
const ofTexts = new Set(['translation-missing', 'translation-number-differs', 'number-in-text', 'phrase-like-sentence', 'sentence-without-stop']);

/** The language of the form on which a gap is mended: the recap's own for a text, else the one that structure is read from. */
export const gapLocale = (gap: Gap, recapLocale: string | undefined, defaultLocale: string | undefined): string | undefined =>
  ofTexts.has(gap.code) ? recapLocale : defaultLocale;
