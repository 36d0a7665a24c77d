/** How long links that are made now work, and what language their page is in: '' each session's own. */
export interface Terms {
  locale: string;
  daysOpen: Days;
}

export const daysToChoose = ['7', '14', '21', '30', '60'] as const;
export type Days = (typeof daysToChoose)[number];

export const usualTerms: Terms = { locale: '', daysOpen: '21' };

/** As requests take them. */
export const termsBody = ({ locale, daysOpen }: Terms) => ({ daysOpen: Number(daysOpen), ...(locale ? { locale } : {}) });
