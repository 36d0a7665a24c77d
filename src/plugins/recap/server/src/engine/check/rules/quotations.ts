import type { Knowledge } from '../known/knowledge';
import type { KnownText } from '../known/types';
import type { Reading } from '../reading/reading';
import { foldWord, tokensOf } from '../reading/tokens';
import type { Fault } from './report';

const FEW = 3;

const wordsOf = (text: string, knowledge: Knowledge): string[] => tokensOf(text, knowledge.language).map(({ fold }) => foldWord(fold));

const contains = (whole: string[], part: string[]): boolean => ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

/** Words between quotation marks: word for word those of a quotation, a title or another text of the entries. */
export function quotationFaults(reading: Reading, knowledge: Knowledge): Fault[] {
  return reading.quotations.flatMap((quotation): Fault[] => {
    const words = wordsOf(quotation.text, knowledge);
    if (words.length === 0) return [];
    const at = { start: quotation.start, end: quotation.end };
    const sources = sourcesOf(knowledge);
    if (sources.exact.has(words.join(' '))) return [];
    const near = nearest(words, sources);
    if (near && contains(near.words, words)) {
      const lost = near.words.length - words.length;
      // Part of a quotation is one; a word or two short of the whole it is a slip.
      if (near.text.kind === 'quote' && lost <= 2 && words.length >= 3 && !/…|\.\.\./u.test(quotation.text)) {
        return [{ code: 'quotation', severity: 'contradicts', ...at, expected: near.whole, replacement: near.whole, fact: near.text.fact, reason: 'quotation-short', values: { passage: near.whole.slice(0, 200) } }];
      }
      return words.length >= near.words.length / 2 || near.text.kind !== 'quote' ? [] : [{
        code: 'quotation', severity: 'note', ...at, expected: near.text.text, fact: near.text.fact, reason: 'quotation-part', values: { passage: near.text.text.slice(0, 200) },
      }];
    }
    if (near) {
      return [{
        code: 'quotation', severity: 'contradicts', ...at, expected: near.whole, replacement: near.whole, fact: near.text.fact,
        reason: 'quotation', values: { passage: near.whole.slice(0, 200) },
      }];
    }
    return words.length <= FEW ? [] : [{ code: 'quotation', severity: 'unknown', ...at, reason: 'quotation-unknown' }];
  });
}

interface Source {
  text: Pick<KnownText, 'kind' | 'fact' | 'text'>;
  words: string[];
  whole: string;
}

interface Sources {
  exact: Set<string>;
  byWord: Map<string, Source[]>;
}

const made = new WeakMap<Knowledge, Sources>();

/** Texts that a text may quote: quotations and titles, and any other text of an entry. */
function sourcesOf(knowledge: Knowledge): Sources {
  const known = made.get(knowledge);
  if (known) return known;
  const sources: Sources = { exact: new Set(), byWord: new Map() };
  const quotes = new Set(knowledge.quoted.map(({ text }) => text.id));
  for (const fact of knowledge.facts.all.values()) {
    if (typeof fact.value !== 'string' || fact.kind === 'derived' || fact.kind === 'link' || fact.kind === 'date' || fact.kind === 'entry' || fact.value.length > 5_000) continue;
    const words = wordsOf(fact.value, knowledge);
    if (words.length === 0) continue;
    sources.exact.add(words.join(' '));
    if (words.length < 2) continue;
    const source: Source = { text: { kind: quotes.has(fact.id) ? 'quote' : 'other', fact, text: fact.value }, words, whole: fact.value };
    for (const word of new Set(words.filter((one) => one.length > 2))) {
      const list = sources.byWord.get(word);
      if (list) list.push(source);
      else sources.byWord.set(word, [source]);
    }
  }
  made.set(knowledge, sources);
  return sources;
}

/** The text that shares the most words, if that is most of them. */
function nearest(words: string[], { byWord }: Sources): Source | undefined {
  const shared = new Map<Source, number>();
  const own = [...new Set(words.filter((word) => word.length > 2))];
  const rare = own.filter((word) => (byWord.get(word)?.length ?? 0) <= 400);
  for (const word of rare) for (const source of byWord.get(word) ?? []) shared.set(source, (shared.get(source) ?? 0) + 1);
  const most = Math.max(1, rare.length);
  const [best] = [...shared].map(([source, count]) => ({ source, share: count / Math.max(most, new Set(source.words.filter((one) => one.length > 2)).size) , part: count / most }))
    .filter(({ share, part, source }) => share >= 0.5 || (part === 1 && contains(source.words, words)) || (part >= 0.8 && most >= 4))
    .sort((a, b) => b.share - a.share || (a.source.text.fact.id < b.source.text.fact.id ? -1 : 1));
  return best?.source;
}
