import { MessageFormat, type MessagePart } from 'messageformat';
import type { EnglishVariant } from '../../../../shared/options';
import en from './phrases/en.json';
import it from './phrases/it.json';
import type { Fragment, Run } from './types';

/** One language: its phrases as MessageFormat 2 messages, one or several to choose from, and the words for small numbers. */
export interface PhraseFile {
  /** BCP 47 tag for numbers, months and lists. */
  tag: string;
  /** 0 to 20. */
  numbers: string[];
  /** Spelled out up to here; digits beyond. */
  spelledUpTo: number;
  /** Starts of place names that take no plain preposition: those names stand apart. */
  apart: string[];
  /** From the first on. */
  ordinals: string[];
  phrases: Record<string, string | string[]>;
  /** Spelling variants: their own tag, and the phrases that differ. */
  variants?: Record<string, { tag: string; phrases: Record<string, string | string[]> }>;
}

const files: Record<string, PhraseFile> = { en, it };

/** `en-GB` -> `en`: phrases belong to a language; a site's locale may name a country too. */
const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? locale;

export const supportedLanguages = (): string[] => Object.keys(files);

/** Whether there are phrases for a locale. */
export const speaks = (locale: string): boolean => languageOf(locale) in files;

export type Argument = Fragment | string | number;

export interface Phrasebook {
  file: PhraseFile;
  tag: string;
  /** The language's own number, month and list formats; making one costs more than using it often. */
  number: Intl.NumberFormat;
  month: Intl.DateTimeFormat;
  list: Intl.ListFormat;
  has(id: string): boolean;
  /** How many phrasings there are to choose from. */
  choices(id: string): number;
  /** @throws Error when the phrase is unknown or an argument is missing: a fault of the engine, never of an entry. */
  realise(id: string, choice: number, args: Record<string, Argument>): Fragment;
}

const isFragment = (value: unknown): value is Fragment => Array.isArray(value);

/** A fragment passes through a message as one part, so every piece of text keeps its fact. */
const text = (_context: unknown, _options: unknown, operand?: unknown) => ({
  type: 'fragment' as const,
  toParts: () => [{ type: 'fragment' as const, value: operand }],
  toString: () => '',
});

type Part = MessagePart<'fragment'>;

function toRuns(parts: Part[], id: string): Fragment {
  const runs: Run[] = [];
  const open: string[] = [];
  for (const part of parts) {
    const marks = { ...(open.includes('b') ? { bold: true } : {}), ...(open.includes('i') ? { italic: true } : {}) };
    if (part.type === 'markup') {
      if (part.kind === 'open') open.push(part.name);
      else open.pop();
    } else if (part.type === 'text') {
      runs.push({ text: part.value, ...marks });
    } else if (part.type === 'fragment' && 'value' in part && isFragment(part.value)) {
      runs.push(...part.value.map((run) => ({ ...run, ...marks })));
    } else if (part.type === 'fragment' && 'value' in part && (typeof part.value === 'string' || typeof part.value === 'number')) {
      runs.push({ text: String(part.value), ...marks });
    } else {
      throw new Error(`Phrase ${id}: a part of type ${part.type} is no text`);
    }
  }
  return runs;
}

const books = new Map<string, Phrasebook>();

function makePhrasebook(file: PhraseFile, variant: { tag: string; phrases: Record<string, string | string[]> } | undefined): Phrasebook {
  const tag = variant?.tag ?? file.tag;
  const compiled = new Map<string, MessageFormat<'fragment'>>();
  const phrasings = (id: string): string[] => {
    const phrase = variant?.phrases[id] ?? file.phrases[id];
    if (phrase === undefined) throw new Error(`There is no phrase ${id} in ${tag}`);
    return typeof phrase === 'string' ? [phrase] : phrase;
  };
  return {
    file,
    tag,
    number: new Intl.NumberFormat(tag, { useGrouping: true, maximumFractionDigits: 20 }),
    month: new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }),
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    has: (id) => (variant?.phrases[id] ?? file.phrases[id]) !== undefined,
    choices: (id) => phrasings(id).length,
    realise(id, choice, args) {
      const key = `${id} ${choice}`;
      let message = compiled.get(key);
      if (!message) {
        message = new MessageFormat(tag, phrasings(id)[choice] ?? '', { bidiIsolation: 'none', functions: { text } });
        compiled.set(key, message);
      }
      const parts = message.formatToParts(args, (error) => {
        throw new Error(`Phrase ${id}: ${error instanceof Error ? error.message : String(error)}`);
      });
      return toRuns(parts, id);
    },
  };
}

/**
 * The phrases of a locale; the English variant counts only for English.
 * @throws Error for a locale that `speaks` denies.
 */
export function phrasebook(locale: string, english: EnglishVariant): Phrasebook {
  const language = languageOf(locale);
  const file = files[language];
  if (!file) throw new Error(`There are no phrases for the locale ${locale}`);
  const key = `${language} ${english}`;
  let book = books.get(key);
  if (!book) {
    book = makePhrasebook(file, file.variants?.[english]);
    books.set(key, book);
  }
  return book;
}
