/** How long links that are made now work, and what language their page is in. */
export interface Terms {
  locale: string;
  daysOpen: Days;
}

/** Each session's own language. */
export const eachOwn = 'own';

export const daysToChoose = ['7', '14', '21', '30', '60'] as const;
export type Days = (typeof daysToChoose)[number];

export const usualTerms: Terms = { locale: eachOwn, daysOpen: '21' };

/** As requests take them. */
export const termsBody = ({ locale, daysOpen }: Terms) => ({ daysOpen: Number(daysOpen), ...(locale === eachOwn ? {} : { locale }) });
