import type { EvidenceSentence } from '../../../../shared/recap';
import { newestFirst, type Generation } from './generation';
import { bagOf, wordsOf } from './profiles';
import { similarityAmong, type Bag } from './similarity';

/** A sentence of some generation. */
export interface Origin {
  generation: number;
  sentence: EvidenceSentence;
  bag: Bag;
}

/** Where text may come from. */
export interface GeneratedSentences {
  /** The longest generated sentence that stands in a text from a position on, of any generation; the newest with that text, of a place that `near` prefers. */
  standingAt(text: string, at: number, accepts: (end: number, sentence: string) => boolean, near: (origin: Origin) => boolean): Origin | null;
  /** The sentence of the newest generation that a text was made of, if any is like it. */
  like(text: string, near: (origin: Origin) => boolean, used: ReadonlySet<Origin>): { origin: Origin; likeness: number } | null;
}

/** How like it an edited sentence must be to a generated one: of its own block, and of any other. */
const LIKE_NEAR = 0.35;
const LIKE_ANYWHERE = 0.6;

/** A part of a sentence that was cut in two is like the whole only by half. */
const WITHIN = 0.7;

const HEAD = 6;
const headOf = (text: string, at = 0): string => text.slice(at, at + HEAD);

export function generatedSentences(generations: readonly Generation[]): GeneratedSentences {
  const sorted = newestFirst(generations);
  const origins = sorted.flatMap(({ generation, evidence }) => evidence.sentences
    .filter(({ text }) => text !== '')
    .map((sentence): Origin => ({ generation, sentence, bag: bagOf(wordsOf(sentence.text)) })));
  const byText = new Map<string, Origin[]>();
  const byHead = new Map<string, string[]>();
  for (const origin of origins) {
    const { text } = origin.sentence;
    const same = byText.get(text);
    if (same) same.push(origin);
    else {
      byText.set(text, [origin]);
      byHead.set(headOf(text), [...(byHead.get(headOf(text)) ?? []), text]);
    }
  }
  // Texts shorter than a head have one of their own length.
  const lengths = [...new Set([...byHead.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  for (const texts of byHead.values()) texts.sort((a, b) => b.length - a.length);

  const newest = origins.filter(({ generation }) => generation === sorted[0]?.generation);
  const similarity = similarityAmong(newest.map(({ bag }) => bag));
  const holding = new Map<string, Origin[]>();
  for (const origin of newest) for (const word of origin.bag.keys()) holding.set(word, [...(holding.get(word) ?? []), origin]);

  return {
    standingAt(text, at, accepts, near) {
      for (const length of lengths) {
        for (const sentence of byHead.get(text.slice(at, at + length)) ?? []) {
          if (!text.startsWith(sentence, at) || !accepts(at + sentence.length, sentence)) continue;
          const same = byText.get(sentence) ?? [];
          return same.find((origin) => origin.generation === same[0]?.generation && near(origin)) ?? same[0] ?? null;
        }
      }
      return null;
    },
    like(text, near, used) {
      const bag = bagOf(wordsOf(text));
      // The rarest words find the candidates: what shares none of them isn't like it.
      const rare = [...bag.keys()].filter((word) => holding.has(word)).sort((a, b) => (holding.get(a)?.length ?? 0) - (holding.get(b)?.length ?? 0)).slice(0, 8);
      const candidates = new Set(rare.flatMap((word) => (holding.get(word) ?? []).slice(0, 200)));
      let best: { origin: Origin; likeness: number } | null = null;
      for (const origin of candidates) {
        const likeness = similarity.alike(bag, origin.bag);
        const isNear = near(origin);
        const enough = used.has(origin)
          ? isNear && similarity.within(bag, origin.bag) >= WITHIN
          : likeness >= (isNear ? LIKE_NEAR : LIKE_ANYWHERE);
        if (enough && (!best || likeness > best.likeness)) best = { origin, likeness };
      }
      return best;
    },
  };
}
