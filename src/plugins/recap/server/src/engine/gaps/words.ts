import words from './words.json';

interface Language {
  numbers: Record<string, number>;
  /** Words that a sentence starts with and a phrase built into one doesn't. */
  openers: string[];
  days: string[];
  /** Pattern of "two-day", with {number} for the number. */
  dayLong: string;
}

const languages: Record<string, Language> = words;

export interface NumberWords {
  /** Whether number words of this language are known; digits are read in any. */
  known: boolean;
  valueOf: (word: string) => number | undefined;
  openers: ReadonlySet<string>;
  /** What a figure that counts days may be labelled. */
  days: string[];
  /** The numbers of days a text gives the event, as in "two-day". */
  dayLong: (text: string) => number[];
}

const known = new Map<string, NumberWords>();

/** What the lints know of a language; little, or nothing, of one that words.json doesn't hold. */
export function numberWords(locale: string): NumberWords {
  const words = known.get(locale) ?? readWords(locale);
  known.set(locale, words);
  return words;
}

function readWords(locale: string): NumberWords {
  const tag = locale.split('-')[0].toLowerCase();
  const language = Object.hasOwn(languages, tag) ? languages[tag] : undefined;
  const valueOf = (word: string): number | undefined => {
    const lower = word.toLowerCase();
    return language && Object.hasOwn(language.numbers, lower) ? language.numbers[lower] : undefined;
  };
  const pattern = language && new RegExp(`(?<![\\p{L}\\p{N}])${language.dayLong.replace('{number}', '(\\d+|\\p{L}+)')}(?![\\p{L}\\p{N}])`, 'giu');
  return {
    known: language !== undefined,
    valueOf,
    openers: new Set(language?.openers),
    days: language?.days ?? [],
    dayLong: (text) => {
      if (!pattern) return [];
      return [...text.matchAll(pattern)].flatMap(([, number]) => (/^\d/.test(number) ? Number(number) : valueOf(number) ?? []));
    },
  };
}
