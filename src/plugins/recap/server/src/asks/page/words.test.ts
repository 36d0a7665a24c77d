import english from './words/en.json';
import italian from './words/it.json';
import { languageOf, sayIn, type PageWord } from './words';

const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

it('says everything in both languages, with the same values', () => {
  expect(Object.keys(italian)).toEqual(Object.keys(english));
  for (const word of Object.keys(english) as PageWord[]) expect({ word, values: valuesIn(italian[word]) }).toEqual({ word, values: valuesIn(english[word]) });
});

it('knows a language by any of its locales', () => {
  expect(['it', 'it-CH', 'EN_gb', 'en'].map(languageOf)).toEqual(['it', 'it', 'en', 'en']);
  expect(['de', '', 'item', 'constructor'].map(languageOf)).toEqual([undefined, undefined, undefined, undefined]);
});

it('puts values in once, and never looks into them', () => {
  expect(sayIn('en')('hello', { speaker: '{event} $& {speaker}' })).toBe('Hello {event} $& {speaker},');
});
