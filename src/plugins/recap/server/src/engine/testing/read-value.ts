/** Reads values back out of the words a recap shows them in: a second implementation, for tests. */
import type { Dates, Quantity } from '../../../../shared/recap';
import words from '../gaps/words.json';

interface Language {
  qualifiers: Record<Quantity['qualifier'], string>;
  range: RegExp;
  million: RegExp;
  group: string;
  decimal: string;
  months: string[];
  numbers: Record<string, number>;
  both: string;
  times: (text: string) => number | undefined;
}

const languages: Record<string, Language> = {
  en: {
    qualifiers: { exactly: '', about: 'about ', over: 'more than ', nearly: 'nearly ', 'at-least': 'at least ', 'up-to': 'up to ' },
    range: /^(.+) to (.+)$/,
    million: / million$/,
    group: ',',
    decimal: '.',
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    numbers: words.en.numbers,
    both: 'both',
    times: (text) => (/twice/.test(text) ? 2 : readNumber(/more than (.+) times/.exec(text)?.[1] ?? '', 'en')),
  },
  it: {
    qualifiers: { exactly: '', about: 'circa ', over: 'oltre ', nearly: 'quasi ', 'at-least': 'almeno ', 'up-to': 'fino a ' },
    range: /^da (.+) a (.+)$/,
    million: / milion[ei]$/,
    group: '.',
    decimal: ',',
    months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
    numbers: words.it.numbers,
    both: 'entramb',
    times: (text) => (/doppio/.test(text) ? 2 : /triplo/.test(text) ? 3 : readNumber(/oltre (.+) volte/.exec(text)?.[1] ?? '', 'it')),
  },
};

export const languageOf = (locale: string): Language => languages[locale.slice(0, 2)] ?? languages.en;

/** "8,500", "4 million", "three", "both events" -> the number; undefined when it is none. */
export function readNumber(text: string, locale: string): number | undefined {
  const language = languageOf(locale);
  const lower = text.toLowerCase();
  if (lower.startsWith(language.both)) return 2;
  if (Object.hasOwn(language.numbers, lower)) return language.numbers[lower];
  const million = language.million.test(text);
  const digits = text.replace(language.million, '').replaceAll(language.group, '').replace(language.decimal, '.');
  if (!/^\d+(\.\d+)?$/.test(digits)) return undefined;
  return million ? Math.round(Number(digits) * 1_000_000) : Number(digits);
}

/** "about 4 million", "50 to 70", "10 PB" -> the quantity; undefined when it is none. The unit is given, as it may be any text. */
export function readQuantity(text: string, unit: string | undefined, locale: string): Quantity | undefined {
  const language = languageOf(locale);
  const ending = unit === undefined ? '' : unit === '%' ? '%' : ` ${unit}`;
  if (!text.endsWith(ending)) return undefined;
  let rest = text.slice(0, text.length - ending.length);
  let qualifier: Quantity['qualifier'] = 'exactly';
  for (const name of ['about', 'over', 'nearly', 'at-least', 'up-to'] as const) {
    const word = language.qualifiers[name];
    if (rest.toLowerCase().startsWith(word)) {
      qualifier = name;
      rest = rest.slice(word.length);
      break;
    }
  }
  const range = language.range.exec(qualifier === 'exactly' ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest);
  const [from, to] = range ? [readNumber(range[1], locale), readNumber(range[2], locale)] : [readNumber(rest, locale), undefined];
  if (from === undefined || (range && to === undefined)) return undefined;
  return { value: from, ...(to === undefined ? {} : { upTo: to }), ...(unit === undefined ? {} : { unit }), qualifier };
}

/** Whether a text says these dates, as far as they are known and no further. */
export function saysDates(text: string, { from, to, known }: Dates, locale: string): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const months = languageOf(locale).months.flatMap((month, index) => (text.toLowerCase().includes(month.toLowerCase()) ? [index + 1] : []));
  const [years, saidMonths, days] = [0, 5, 8].map((start) => [from, to].map((date) => Number(date.slice(start, start === 0 ? 4 : start + 2))));
  const allowed = known === 'day' ? [...years, ...days] : years;
  const needed = known === 'day' ? [years[1], ...days] : [...years];
  const neededMonths = known === 'year' ? [] : saidMonths;
  return numbers.every((number) => allowed.includes(number))
    && needed.every((number) => numbers.includes(number))
    && months.every((month) => neededMonths.includes(month))
    && neededMonths.every((month) => months.includes(month));
}
