import type { Qualifier } from '../../entries';
import { numberWords } from '../../gaps/words';
import words from './words.json';

/** What the check knows of a language: the words around numbers and dates. */
export interface Language {
  tag: string;
  qualifiers: Record<Qualifier, string[]>;
  /** What may follow a number and qualify it: "300 or more". */
  more: [phrase: string, qualifier: Qualifier][];
  /** Between the two numbers of a range. */
  range: string[];
  magnitudes: Record<string, number>;
  percent: string[];
  ordinals: string[];
  months: string[];
  weekdays: string[];
  stop: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  expected: ReadonlySet<string>;
  times: ReadonlySet<string>;
  superlatives: ReadonlySet<string>;
  total: string[];
  numberOf: (word: string) => number | undefined;
}

const isQualifier = (value: string): value is Qualifier => ['exactly', 'about', 'over', 'nearly', 'at-least', 'up-to'].includes(value);

const known = new Map<string, Language>();

/** The language of a locale; English where nothing is known of it, as numbers in digits and names read alike in any. */
export function languageOf(locale: string): Language {
  const tag = locale.toLowerCase().startsWith('it') ? 'it' : 'en';
  const language = known.get(tag) ?? read(tag);
  known.set(tag, language);
  return language;
}

function read(tag: 'en' | 'it'): Language {
  const own = words[tag];
  return {
    ...own,
    tag,
    more: own.more.flatMap(([phrase, qualifier]) => (phrase !== undefined && qualifier !== undefined && isQualifier(qualifier) ? [[phrase, qualifier] satisfies [string, Qualifier]] : [])),
    magnitudes: own.magnitudes,
    stop: new Set(own.stop),
    articles: new Set(own.articles),
    expected: new Set(own.expected),
    times: new Set(own.times),
    superlatives: new Set(own.superlatives),
    numberOf: numberWords(tag).valueOf,
  };
}
