import type { Gap } from '../../../shared/recap';

/** The language of the form on which a gap is mended: the recap's own for a translation, else where structure is read from. */
export const gapLocale = (gap: Gap, recapLocale: string | undefined, defaultLocale: string | undefined): string | undefined =>
  gap.code.startsWith('translation-') ? recapLocale : defaultLocale;
