import { english } from './english';

export type FindingWord = keyof typeof english;
export type FindingWords = Record<FindingWord, string>;

type Under<Area extends string> = { [Word in FindingWord]: Word extends `${Area}.${infer Rest}` ? Rest : never }[FindingWord];

/** Which sentence a finding says. */
export type FindingReason = Under<'says'>;
/** What a number of the entries counts, where they have no words for it. */
export type CountedWord = Under<'counted'>;
/** A part that people and organisations have in an event. */
export type PartWord = Under<'part'>;

type PlacesIn<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesIn<Rest> : never;

/** The places that the sentence of a reason has. */
export type Places<Reason extends FindingReason> = PlacesIn<(typeof english)[`says.${Reason}`]>;

/** The values of a sentence's places, by their names. */
export type FindingValues = Record<string, string | number>;

/** What a sentence needs beyond the finding's own text and what the entry has. */
export type NeededValues<Reason extends FindingReason> = Exclude<Places<Reason>, 'text' | 'expected'>;

/** Places that hold an id, said in the sentence's own language: of what is counted, of a part in an event. */
const ids = ['counted', 'part'];

const isWord = (word: string): word is FindingWord => Object.hasOwn(english, word);

const isReason = (reason: string): reason is FindingReason => isWord(`says.${reason}`);

export const findingReasons: readonly FindingReason[] = Object.keys(english).map((word) => word.replace(/^says\./, '')).filter(isReason);

/** A sentence with its values. A place without one stays as it is. */
export const sayWords = (word: FindingWord, values: FindingValues, wordOf: (word: FindingWord) => string): string =>
  wordOf(word).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    const id = `${name}.${value}`;
    return ids.includes(name) && isWord(id) ? wordOf(id) : String(value);
  });

/** What a finding says, in the language of the words. */
export const sayFinding = ({ reason, values }: { reason: FindingReason; values: FindingValues }, wordOf: (word: FindingWord) => string): string =>
  sayWords(`says.${reason}`, values, wordOf);
