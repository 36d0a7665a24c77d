import english from './words/en.json';
import italian from './words/it.json';

export type PageWord = keyof typeof english;

const words = { en: english, it: italian } satisfies Record<string, Record<PageWord, string>>;

/** The languages that speakers are asked in. */
export type PageLanguage = keyof typeof words;
export const pageLanguages = Object.keys(words) as PageLanguage[];

/** The language of the page that a locale stands for: `it-CH` is Italian. Undefined where it has no words yet. */
export const languageOf = (locale: string): PageLanguage | undefined =>
  pageLanguages.find((language) => language === locale.trim().toLowerCase().split(/[-_]/)[0]);

export type Say = (word: PageWord, values?: Record<string, string | number>) => string;

/** The words of one language. The result is text: a page escapes it like any other. */
export const sayIn = (language: PageLanguage): Say => (word, values = {}) =>
  words[language][word].replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
