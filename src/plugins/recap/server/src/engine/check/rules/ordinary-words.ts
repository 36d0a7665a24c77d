import en from '../../prose/phrases/en.json';
import it from '../../prose/phrases/it.json';
import { languageOf } from '../reading/language';
import { tokensOf } from '../reading/tokens';
import words from './ordinary.json';

const lists = { en: [en, words.en], it: [it, words.it] } as const;
const known = new Map<'en' | 'it', ReadonlySet<string>>();

/** Folded words that are nobody's name: those of recaps' own phrases, and others that often stand with a capital. */
export function ordinaryWords(tag: string): ReadonlySet<string> {
  const language = tag === 'it' ? 'it' : 'en';
  const made = known.get(language);
  if (made) return made;
  const [file, list] = lists[language];
  const phrases = [...Object.values(file.phrases), ...('variants' in file ? Object.values(file.variants['en-US'].phrases) : [])].flat();
  const bare = phrases.map((phrase) => phrase.replace(/\{[#$/][^}]*\}|\.(?:input|match)/g, ' '));
  const all = new Set([...bare, ...list, ...languageOf(language).months, ...languageOf(language).weekdays, ...languageOf(language).ordinals]
    .flatMap((text) => tokensOf(text, languageOf(language)).map(({ fold }) => fold)));
  known.set(language, all);
  return all;
}
