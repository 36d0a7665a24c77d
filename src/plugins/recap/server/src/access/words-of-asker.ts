import type { Core } from '@strapi/strapi';
import { english } from '../../../shared/findings/english';
import { italian } from '../../../shared/findings/italian';
import { sayWords, type FindingValues, type FindingWord } from '../../../shared/findings/say-finding';

export interface Words {
  language: 'en' | 'it';
  wordOf: (word: FindingWord) => string;
  say: (word: FindingWord, values: FindingValues) => string;
  /** "22 November 2026 at 10:05 UTC" */
  moment: (instant: string) => string;
}

/** The words of the person who asks in the admin, in the language of their profile; English for everything else. */
export function wordsOfAsker(strapi: Core.Strapi): Words {
  const user: unknown = strapi.requestContext.get()?.state.user;
  const language = typeof user === 'object' && user !== null && 'preferedLanguage' in user && user.preferedLanguage === 'it' ? 'it' : 'en';
  const words = language === 'it' ? italian : english;
  const wordOf = (word: FindingWord): string => words[word];
  const format = new Intl.DateTimeFormat(language === 'it' ? 'it' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return { language, wordOf, say: (word, values) => sayWords(word, values, wordOf), moment: (instant) => `${format.format(new Date(instant))} UTC` };
}
