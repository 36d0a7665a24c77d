import { MessageFormat } from 'messageformat';
import en from './en.json';
import italian from './it.json';
import { supportedLanguages } from '../phrasebook';

type Phrases = Record<string, string | string[]>;
const english: Phrases = en.phrases;
const all: [string, Phrases][] = [['en', english], ['en-US', { ...english, ...en.variants['en-US'].phrases }], ['it', italian.phrases]];
const variants = (phrase: string | string[] | undefined) => (typeof phrase === 'string' ? [phrase] : phrase ?? []);
const texts = (message: string): string[] => [...message.matchAll(/\{\$(\w+) :text\}/g)].map(([, name]) => name ?? '').sort();
/** What a phrase says; where and when are said together in some. A match may leave out in one branch what another holds. */
const names = (phrase: string | string[] | undefined) =>
  [...new Set(variants(phrase).flatMap(texts).flatMap((name) => (name === 'held' ? ['where', 'when'] : [name])))];

describe.each(all)('phrases in %s', (tag, phrases) => {
  it('are well-formed MessageFormat 2', () => {
    for (const [id, phrase] of Object.entries(phrases)) {
      for (const message of variants(phrase)) expect(() => new MessageFormat(tag, message)).not.toThrow(`${id}`);
    }
  });

  it('say everything that the English ones say', () => {
    // A language may leave these to its own words: "the event", a city, a day that is part of an article, a counted one.
    const own = new Set(['what', 'day', 'toDay', 'cities', 'city', 'n', 'count']);
    for (const [id, phrase] of Object.entries(english)) {
      if (id.endsWith('.low')) continue;
      expect({ id, names: names(phrases[id]).filter((name) => !own.has(name)).sort() })
        .toEqual({ id, names: names(phrase).filter((name) => !own.has(name)).sort() });
    }
  });

  // A city may stand in the title, and "its" stands for the organisation.
  it('give every phrasing of one phrase the same facts', () => {
    for (const [id, phrase] of Object.entries(phrases)) {
      const [first, ...others] = variants(phrase).map((message) => [...new Set(texts(message))].filter((name) => name !== 'city' && name !== 'org'));
      for (const other of others) expect({ id, texts: other }).toEqual({ id, texts: first });
    }
  });
});

it('is one file a language', () => expect(supportedLanguages()).toEqual(['en', 'it']));
