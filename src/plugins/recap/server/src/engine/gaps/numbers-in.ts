import { numberWords } from './words';

export interface NumberInText {
  /** As it is written. */
  written: string;
  value: number;
  digits: boolean;
}

/** Digits that stand on their own: not in a name (IPv6, 5G), a time, a date or a fraction. */
const digits = /(?<![\p{L}\p{N}.,:/#-])\d+(?:[.,'’\u00a0\u202f]\d+)*(?![\p{N}:/]|[.,]\d|(?:st|nd|rd|th|º|ª|D|G|K|x)(?!\p{L})|-\p{L})/gu;

/** A capitalised word within a sentence makes the number after it part of a name: Kubernetes 1.29, Ceph 19. */
const nameBefore = /(?<!^|[.!?:]\s)(?<!\p{L})\p{Lu}[\p{L}\p{N}]*\s$/u;

/** The numbers two and above that a text states in digits or, in a known language, in words; no years, versions, days of a month. */
export function numbersIn(text: string, locale: string): NumberInText[] {
  const { valueOf } = numberWords(locale);
  const months = monthNames(locale);
  const found: (NumberInText & { at: number })[] = [];
  for (const match of text.matchAll(digits)) {
    const written = match[0];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + written.length, match.index + written.length + 20);
    const value = valueOfDigits(written);
    if (value < 2 || isYear(written) || /\.\d+\./.test(written) || nameBefore.test(before)) continue;
    if (months.some((month) => after.trimStart().toLowerCase().startsWith(month) || before.trimEnd().toLowerCase().endsWith(month))) continue;
    found.push({ written, value, digits: true, at: match.index });
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])\p{L}+(?![\p{L}\p{N}-])/gu)) {
    const value = valueOf(match[0]);
    // Capitalised within a sentence it is part of a name: Pier Nine.
    const named = /^\p{Lu}/u.test(match[0]) && !/(?:^|[.!?:]\s)["“«(]*$/u.test(text.slice(0, match.index));
    if (value !== undefined && value > 1 && !named) found.push({ written: match[0], value, digits: false, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at).map(({ written, value, digits: inDigits }) => ({ written, value, digits: inDigits }));
}

const isYear = (written: string): boolean => /^(?:19|20)\d\d$/.test(written);

/** Groups of three are thousands in every language; anything else after a mark is a fraction. */
function valueOfDigits(written: string): number {
  return /^\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+$/.test(written)
    ? Number(written.replace(/\D/g, ''))
    : Number(written.replace(/[,'’\u00a0\u202f]/g, '.').replace(/\.(?=.*\.)/g, ''));
}

const monthsOf = new Map<string, string[]>();

function monthNames(locale: string): string[] {
  const known = monthsOf.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2020, month, 1)).toLowerCase());
  monthsOf.set(locale, names);
  return names;
}
