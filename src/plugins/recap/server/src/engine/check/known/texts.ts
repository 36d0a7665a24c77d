import type { Language } from '../reading/language';
import { sentencesIn } from '../reading/sentences';
import { tokensOf, type Token } from '../reading/tokens';
import type { KnownText, KnownWord } from './types';

/** A known text found in a sentence, perhaps in other words. Token indices, end exclusive. */
export interface TextMatch {
  /** Texts that fit equally well. */
  texts: KnownText[];
  from: number;
  to: number;
  /** How much of the text is there, 0 to 1. */
  share: number;
}

const ENOUGH = 0.6;
const COMMON = 60;
const weight = (word: KnownWord): number => (word.stop ? 0.2 : 1);

/** Finds the texts of entries again, in their own or in changed words. */
export class TextIndex {
  private readonly byStem = new Map<string, KnownText[]>();
  private readonly byText = new Map<string, KnownText[]>();

  constructor(private readonly language: Language) {}

  /** Each sentence of a text is found on its own. */
  add(text: Omit<KnownText, 'words' | 'numbers'>): void {
    for (const { start, end } of sentencesIn(text.text).slice(0, 40)) {
      const part = text.text.slice(start, end);
      const words = tokensOf(part, this.language).slice(0, 120);
      // A word alone is found again by chance.
      if (words.length === 0 || (text.kind === 'other' && words.filter(({ stop }) => !stop).length < 2)) continue;
      const numbers = words.flatMap(({ fold }) => (/^\d/.test(fold) ? Number(fold) : this.language.numberOf(fold) ?? []));
      const known: KnownText = { ...text, text: part, words, numbers };
      const key = words.map(({ fold }) => fold).join(' ');
      this.byText.set(key, [...(this.byText.get(key) ?? []), known]);
      for (const stem of new Set(words.filter(({ stop }) => !stop).map((word) => word.stem))) {
        const list = this.byStem.get(stem);
        if (list) list.push(known);
        else this.byStem.set(stem, [known]);
      }
    }
  }

  /** The texts that stand in a sentence, best first; none overlaps a better one by more than half. */
  find(tokens: Token[]): TextMatch[] {
    const shared = new Map<KnownText, number>();
    const stems = [...new Set(tokens.filter(({ stop }) => !stop).map(({ stem }) => stem))];
    for (const stem of stems) {
      const list = this.byStem.get(stem) ?? [];
      if (list.length <= COMMON) for (const text of list) shared.set(text, (shared.get(text) ?? 0) + 1);
    }
    // Only what shares enough words to be found is looked at closely.
    const candidates = new Set([...shared].flatMap(([text, count]) => (count >= this.needed(text) ? [text] : [])));
    // Texts made of common words only are found whole.
    for (const list of this.commonOnly(stems)) candidates.add(list);
    const matches = [...candidates].flatMap((text) => this.match(text, tokens) ?? [])
      .sort((a, b) => b.score - a.score || a.from - b.from || (a.text.fact.id < b.text.fact.id ? -1 : 1));
    const kept: (TextMatch & { score: number })[] = [];
    for (const { text, from, to, share, score } of matches) {
      // What is found word for word is not told again in changed words.
      if (share < 1 && kept.some((other) => other.share === 1 && Math.min(to, other.to) - Math.max(from, other.from) >= 2)) continue;
      const over = kept.find((other) => Math.min(to, other.to) - Math.max(from, other.from) > Math.min(to - from, other.to - other.from) / 2);
      if (!over) kept.push({ texts: [text], from, to, share, score });
      else if (Math.abs(score - over.score) < 0.3 && share >= over.share - 0.04) over.texts.push(text);
    }
    return kept.sort((a, b) => a.from - b.from).map(({ texts, from, to, share }) => ({ texts, from, to, share }));
  }

  private readonly least = new Map<KnownText, number>();

  /** How many of a text's rarer words a sentence must share with it. */
  private needed(text: KnownText): number {
    const known = this.least.get(text);
    if (known !== undefined) return known;
    const content = new Set(text.words.filter(({ stop }) => !stop).map(({ stem }) => stem));
    const common = [...content].filter((stem) => (this.byStem.get(stem)?.length ?? 0) > COMMON).length;
    const least = Math.max(1, Math.floor(content.size * 0.5) - common);
    this.least.set(text, least);
    return least;
  }

  private commonOnly(stems: string[]): KnownText[] {
    const sentence = new Set(stems);
    const rarest = stems.filter((stem) => (this.byStem.get(stem)?.length ?? 0) > COMMON)
      .sort((a, b) => (this.byStem.get(a)?.length ?? 0) - (this.byStem.get(b)?.length ?? 0)).slice(0, 2);
    return rarest.flatMap((stem) => (this.byStem.get(stem) ?? []).slice(0, 2_000)
      .filter(({ words }) => words.every((word) => word.stop || sentence.has(word.stem))));
  }

  /** The stretch of the sentence that holds most of a text's words and little else. */
  private match(text: KnownText, tokens: Token[]): { text: KnownText; from: number; to: number; share: number; score: number } | undefined {
    const wanted = new Map<string, number>();
    for (const word of text.words) wanted.set(word.stem, (wanted.get(word.stem) ?? 0) + 1);
    const hits = tokens.flatMap((token, index) => (wanted.has(token.stem) ? [{ index, token }] : []));
    const total = text.words.reduce((sum, word) => sum + weight(word), 0);
    const content = text.words.filter(({ stop }) => !stop).length;
    if (content === 0 || hits.length === 0) return undefined;
    const reach = Math.ceil(text.words.length * 1.5) + 2;
    let best: { from: number; to: number; got: number } | undefined;
    let left = 0;
    let got = 0;
    const seen = new Map<string, number>();
    const count = (stem: string) => seen.get(stem) ?? 0;
    for (const { index, token } of hits) {
      if (count(token.stem) < (wanted.get(token.stem) ?? 0)) got += weight(token);
      seen.set(token.stem, count(token.stem) + 1);
      for (let first = hits[left]; first; first = hits[left]) {
        const spare = count(first.token.stem) > (wanted.get(first.token.stem) ?? 0);
        if (!spare && index - first.index < reach) break;
        seen.set(first.token.stem, count(first.token.stem) - 1);
        if (!spare) got -= weight(first.token);
        left += 1;
      }
      const from = hits[left]?.index ?? index;
      if (!best || got > best.got + 1e-9 || (got > best.got - 1e-9 && index + 1 - from < best.to - best.from)) best = { from, to: index + 1, got };
    }
    if (!best) return undefined;
    const share = best.got / total;
    const { from, to } = best;
    const exact = to - from === text.words.length && text.words.every((word, index) => word.stem === tokens[from + index]?.stem);
    if (!exact && (share < ENOUGH || content < 3 || text.kind === 'other' || text.kind === 'job')) return undefined;
    return { text, from, to, share: exact ? 1 : Math.min(share, 0.99), score: best.got - (1 - share) * total };
  }
}
