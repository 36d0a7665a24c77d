import type { EnglishVariant } from '../../../../../shared/options';
import type { Dates, Quantity } from '../../../../../shared/recap';
import type { Language } from '../reading/language';

const formats = new Map<string, Intl.NumberFormat>();

function number(value: number, language: Language): string {
  const tag = language.tag === 'it' ? 'it' : 'en-GB';
  const format = formats.get(tag) ?? new Intl.NumberFormat(tag, { useGrouping: true, maximumFractionDigits: 20 });
  formats.set(tag, format);
  return format.format(value);
}

/** The digits of a quantity: "8,500", "100–120". */
export const showDigits = ({ value, upTo }: Quantity, language: Language): string =>
  `${number(value, language)}${upTo === undefined ? '' : `–${number(upTo, language)}`}`;

/** With its unit: "50 PB", "64%". */
export const showMeasure = (quantity: Quantity, language: Language): string =>
  `${showDigits(quantity, language)}${quantity.unit === undefined ? '' : quantity.unit === '%' ? '%' : ` ${quantity.unit}`}`;

/** The word before it and a space: "about "; none for an exact number. */
export const showQualifier = ({ qualifier }: Quantity, language: Language): string =>
  (qualifier === 'exactly' ? '' : `${language.qualifiers[qualifier][0] ?? ''} `);

/** A quantity as it would stand in the text: "about 50 PB", "oltre 7.400". */
export const showQuantity = (quantity: Quantity, language: Language): string =>
  `${showQualifier(quantity, language)}${showMeasure(quantity, language)}`;

/** Dates as far as they are known: "16–17 May 2025", "May 2025", "2025". */
export function showDates({ from, to, known }: Dates, language: Language, english: EnglishVariant): string {
  const part = (date: string) => {
    const [year = '', month = '', day = ''] = date.split('-');
    const name = language.months[Number(month) - 1] ?? '';
    return { year, day: String(Number(day)), month: language.tag === 'en' ? (name[0] ?? '').toUpperCase() + name.slice(1) : name };
  };
  const [a, b] = [part(from), part(to)];
  if (known === 'year') return a.year === b.year ? a.year : `${a.year}–${b.year}`;
  if (known === 'month') return from.slice(0, 7) === to.slice(0, 7) ? `${a.month} ${a.year}` : `${a.month} ${a.year} – ${b.month} ${b.year}`;
  if (english === 'en-US' && language.tag === 'en') {
    if (from === to) return `${a.month} ${a.day}, ${a.year}`;
    if (a.year !== b.year) return `${a.month} ${a.day}, ${a.year} – ${b.month} ${b.day}, ${b.year}`;
    return a.month === b.month ? `${a.month} ${a.day}–${b.day}, ${a.year}` : `${a.month} ${a.day} – ${b.month} ${b.day}, ${a.year}`;
  }
  if (from === to) return `${a.day} ${a.month} ${a.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`;
  return a.month === b.month ? `${a.day}–${b.day} ${a.month} ${a.year}` : `${a.day} ${a.month} – ${b.day} ${b.month} ${a.year}`;
}
