import type { Article } from '../../../../shared/article';
import type { SourcedSentence } from '../../../../shared/contracts/updates';
import type { Fact } from '../../../../shared/recap';
import { align } from './align';
import { sentenceCutter, type Cut } from './cut-sentences';
import { generatedSentences, type GeneratedSentences, type Origin } from './generated-sentences';
import { newestFirst, type Generation } from './generation';
import { plainTextOf } from './lines';

export interface Sources {
  /** In the order of the text. */
  sentences: SourcedSentence[];
  /** What they stand on, by the ids they name; a fact of an earlier generation has its number before its id. */
  facts: Record<string, Fact>;
}

/** A line of the saved text, and the blocks of the baseline it was aligned with. */
interface Place {
  field: SourcedSentence['field'];
  block: number;
  offset: number;
  text: string;
  near: (origin: Origin) => boolean;
}

interface Found extends Cut {
  place: Place;
  origin: Origin | null;
  /** Stands as it was generated. */
  exact: boolean;
}

const ended = /[.!?…。:;]["'”’»)\]]*$/u;

/** The position after what a pattern finds right at a position. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
const spaces = /\s*/uy;
const stretch = /\S+/uy;

/** Where generated sentences stand word for word; the positions that a sentence can begin at follow the end of one. */
function exactIn(place: Place, generated: GeneratedSentences): Found[] {
  const { text } = place;
  const found: Found[] = [];
  const first = after(spaces, text, 0);
  const last = text.trimEnd().length;
  let begins = true;
  for (let at = first; at < last;) {
    const start = at;
    // Without a full stop it is a heading or an item: it stands alone, not at the head of somebody's sentence.
    const alone = start === first || found.length > 0;
    const accepts = (end: number, sentence: string): boolean => (ended.test(sentence) ? end >= last || /\s/u.test(text.charAt(end)) : end >= last && alone);
    const origin: Origin | null = begins ? generated.standingAt(text, start, accepts, place.near) : null;
    const end: number = origin ? start + origin.sentence.text.length : after(stretch, text, start);
    if (origin) found.push({ place, start, end, origin, exact: true });
    begins = origin !== null || ended.test(text.slice(start, end));
    at = after(spaces, text, end);
  }
  return found;
}

/** What lies between the sentences that stand word for word. */
function gapsBetween(place: Place, exact: readonly Found[]): Cut[] {
  const edges = [{ start: 0, end: 0 }, ...exact, { start: place.text.length, end: place.text.length }];
  return edges.slice(1).flatMap((edge, index) => {
    const start = edges[index]?.end ?? 0;
    return place.text.slice(start, edge.start).trim() === '' ? [] : [{ start, end: edge.start }];
  });
}

/** Segments that make one generated sentence together are one: a full stop inside it doesn't end it. */
const TOGETHER = 4;

function sentencesIn(place: Place, gap: Cut, cut: (text: string) => Cut[], generated: GeneratedSentences, used: Set<Origin>): Found[] {
  const cuts = cut(place.text.slice(gap.start, gap.end)).map(({ start, end }) => ({ start: start + gap.start, end: end + gap.start }));
  const found: Found[] = [];
  for (let at = 0; at < cuts.length;) {
    const start = cuts[at]?.start ?? 0;
    const tried = cuts.slice(at, at + TOGETHER).map(({ end }, more) => ({ end, more, like: generated.like(place.text.slice(start, end), place.near, used) }));
    const best = tried.reduce((one, other) => ((other.like?.likeness ?? 0) > (one.like?.likeness ?? 0) ? other : one));
    const chosen = best.like ? best : tried[0] ?? best;
    if (chosen.like) used.add(chosen.like.origin);
    found.push({ place, start, end: chosen.end, origin: chosen.like?.origin ?? null, exact: false });
    at += chosen.more + 1;
  }
  return found;
}

function placesOf(generations: readonly Generation[], saved: Article): Place[] {
  const newest = newestFirst(generations)[0]?.generation;
  const aligned = align(generations, saved);
  const head = (field: 'title' | 'summary'): Place => ({ field, block: 0, offset: 0, text: saved[field], near: ({ sentence }) => sentence.field === field });
  return [head('title'), head('summary'), ...saved.body.flatMap((block, index) => {
    const behind = new Set(aligned.blocks[index]?.baseline);
    let offset = 0;
    return plainTextOf([block]).split(block.type === 'list' ? '\n' : /(?!)/u).map((text): Place => {
      const place: Place = {
        field: 'body', block: index, offset, text,
        near: ({ generation, sentence }) => generation === newest && sentence.field === 'body' && behind.has(sentence.block),
      };
      offset += text.length + 1;
      return place;
    });
  })];
}

/**
 * Where each sentence of a saved text comes from. One that stands as some generation wrote it is from the entries, wherever
 * it stands and however it is formatted; one that is like a generated one is edited; any other is by hand.
 * @param locale BCP 47, of the text
 */
export function sourceSentences(generations: readonly Generation[], saved: Article, locale: string): Sources {
  const generated = generatedSentences(generations);
  const newest = newestFirst(generations)[0]?.generation;
  const cut = sentenceCutter(locale);
  const exact = placesOf(generations, saved).map((place) => ({ place, found: exactIn(place, generated) }));
  const used = new Set(exact.flatMap(({ found }) => found.flatMap(({ origin }) => origin ?? [])));
  const all = exact.flatMap(({ place, found }) => (
    [...found, ...gapsBetween(place, found).flatMap((gap) => sentencesIn(place, gap, cut, generated, used))].sort((a, b) => a.start - b.start)
  ));

  const facts: Record<string, Fact> = {};
  const known = new Map(generations.map(({ generation, evidence }) => [generation, evidence.facts] as const));
  const idOf = (generation: number, id: string): string => (generation === newest ? id : `${generation}:${id}`);
  const keep = (generation: number, id: string): string => {
    const key = idOf(generation, id);
    const fact = known.get(generation)?.[id];
    if (!fact || Object.hasOwn(facts, key)) return key;
    facts[key] = { ...fact, id: key };
    if (fact.kind === 'derived') {
      facts[key] = { ...fact, id: key, formula: { ...fact.formula, operands: fact.formula.operands.map((operand) => keep(generation, operand)) } };
    }
    return key;
  };
  return {
    sentences: all.map(({ place, start, end, origin, exact: whole }): SourcedSentence => ({
      field: place.field,
      block: place.block,
      start: place.offset + start,
      end: place.offset + end,
      text: place.text.slice(start, end),
      state: origin ? (whole ? 'from-entries' : 'edited') : 'by-hand',
      generated: origin && { text: origin.sentence.text, generation: origin.generation, sentence: origin.sentence.id },
      facts: origin ? [...new Set([...origin.sentence.spans.map(({ fact }) => fact), ...origin.sentence.support])].map((id) => keep(origin.generation, id)) : [],
    })),
    facts,
  };
}
