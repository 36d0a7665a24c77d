import type { Knowledge } from '../known/knowledge';
import { stemsOf } from '../known/quantities';
import type { Entity, KnownQuantity } from '../known/types';
import type { NumberMention } from '../reading/numbers';
import type { Reading } from '../reading/reading';
import { contextOf, entitiesIn, meets, subjectsOf } from './subjects';

/** A number of an entry that a number of a text may be, by the words around it. */
export interface Candidate {
  known: KnownQuantity;
  score: number;
  /** How much of what it counts is named beside the number, 0 to 1. */
  label: number;
  /** Whether the sentence, or what it goes on about, is what the entry speaks of. */
  owned: 'named' | 'context' | 'open' | 'other';
}

export interface Bound {
  mention: NumberMention;
  candidates: Candidate[];
  /** A share of a whole: "three of the six". */
  part: boolean;
}

const REACH = 16;

interface Window {
  right: Map<string, number>;
  left: Map<string, number>;
  far: Set<string>;
  lead: Set<string>;
  year?: number;
  expected: boolean;
}

function windowOf(reading: Reading, mention: NumberMention, knowledge: Knowledge): Window {
  const { sentence: { tokens, text }, numbers } = reading;
  const others = numbers.filter((other) => other !== mention && !other.year);
  const next = others.find(({ from }) => from >= mention.to);
  const previous = others.filter(({ to }) => to <= mention.from).at(-1);
  const right = new Map<string, number>();
  let expected = false;
  let year: number | undefined;
  const after = tokens.slice(mention.to, mention.to + REACH);
  for (const [index, token] of after.entries()) {
    if (next && token.start >= (next.qualifierStart ?? next.start)) break;
    if (text.slice(mention.end, token.start).includes(';')) break;
    // "previsione: 15.000" speaks of the number that follows.
    if (knowledge.language.expected.has(token.fold) && text[token.end] !== ':') expected = true;
    const written = numbers.find((one) => one.year && one.from === mention.to + index);
    if (written) year ??= written.value;
    if (!token.stop && !right.has(token.stem)) right.set(token.stem, 1 - 0.02 * index);
  }
  const left = new Map<string, number>();
  const before = tokens.slice(Math.max(0, mention.from - REACH), mention.from).reverse();
  for (const [index, token] of before.entries()) {
    if (previous && token.start < previous.end) break;
    if (text.slice(token.end, mention.start).includes(';')) break;
    // In Italian the word stands before the number: "previsione: 15.000".
    if (index < 4 && knowledge.language.expected.has(token.fold) && /:\s*/.test(text.slice(token.end, mention.start))) expected = true;
    if (!token.stop && !left.has(token.stem)) left.set(token.stem, 0.82 - 0.015 * index);
  }
  return {
    right, left, expected, ...(year === undefined ? {} : { year }),
    far: new Set(tokens.filter(({ stop }) => !stop).map(({ stem }) => stem)),
    lead: new Set((reading.lead?.sentence.tokens ?? []).filter(({ stop }) => !stop).map(({ stem }) => stem)),
  };
}

const found = (stem: string, { right, left, far }: Window): number => right.get(stem) ?? left.get(stem) ?? (far.has(stem) ? 0.5 : 0);

function labelled(label: string[], window: Window): number {
  if (label.length === 0) return 0;
  return label.reduce((sum, stem) => sum + found(stem, window), 0) / label.length;
}

/** Whether a number's unit stands beside it; true where there is none on either side. */
export function unitFits(known: KnownQuantity, mention: NumberMention, reading: Reading, knowledge: Knowledge): boolean {
  const { unit } = known.quantity;
  if (unit === undefined) return mention.sign === undefined;
  const { text } = reading.sentence;
  const clean = unit.trim();
  const sign = SIGNS[clean.toLowerCase()];
  if (sign !== undefined && mention.sign !== undefined) return sign === mention.sign;
  const after = text.slice(mention.end).trimStart();
  if (after.toLowerCase().startsWith(clean.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(after.slice(clean.length))) return true;
  if (text.slice(0, mention.start).trimEnd().endsWith(clean)) return true;
  const wanted = stemsOf(unit, knowledge.language);
  const beside = reading.sentence.tokens.slice(mention.to, mention.to + 4).map(({ stem }) => stem);
  const names = (stem: string) => beside.includes(stem) || (UNITS[stem] ?? []).some((name) => beside.includes(name));
  return wanted.length > 0 && wanted.every(names);
}

const SIGNS: Record<string, string> = { '%': '%', percent: '%', 'per cent': '%', '€': '€', eur: '€', euro: '€', euros: '€', $: '$', usd: '$', dollars: '$', '£': '£', gbp: '£', pounds: '£' };
const UNITS: Record<string, string[]> = {
  pb: ['petabyte'], tb: ['terabyte'], gb: ['gigabyte'], mb: ['megabyte'], km: ['kilometer', 'kilometr', 'chilometr'], kg: ['kilogram'], kwh: ['kilowatt'],
  petabyte: ['pb'], terabyte: ['tb'], gigabyte: ['gb'],
};

function ownership(known: KnownQuantity, named: Set<Entity>, context: Set<Entity>, isNamed: boolean): Candidate['owned'] {
  const { owners } = known;
  if (owners.size === 0) return 'open';
  if (meets(owners, named)) return 'named';
  if (meets(owners, context)) return isNamed ? 'other' : 'context';
  return [...owners].every((owner) => owner.startsWith('event:')) ? 'open' : 'other';
}

/** "three of the six", "Delle sei storie, tre", "9 interventi su 12": which of two numbers is the part, which the whole. */
function partOrWhole(reading: Reading, mention: NumberMention): 'part' | 'whole' | undefined {
  const { numbers, sentence: { text } } = reading;
  const index = numbers.indexOf(mention);
  const isPart = (one: NumberMention, next: NumberMention | undefined) => next !== undefined && (
    /^\s+(?:out\s+)?(?:of|delle|degli|dei)\s+(?:the\s+|all\s+)?$/u.test(text.slice(one.end, next.start)) || /^\s+\p{L}+\s+su\s+$/u.test(text.slice(one.end, next.start)));
  const inverted = (one: NumberMention, next: NumberMention | undefined) => next !== undefined && /^(?:Delle|Degli|Dei)\s+$/u.test(text.slice(0, one.start))
    && /,\s+$/u.test(text.slice(one.end, next.start));
  const [before, after] = [numbers[index - 1], numbers[index + 1]];
  if (isPart(mention, after) || (before && inverted(before, mention))) return 'part';
  if ((before && isPart(before, mention)) || inverted(mention, after)) return 'whole';
  return undefined;
}

const isPartOnly = ({ owners }: KnownQuantity): boolean => [...owners].some((owner) => owner === 'told' || owner.startsWith('sector:'));

/** The numbers of the entries that a number may be, best first. */
export function bindNumber(reading: Reading, mention: NumberMention, knowledge: Knowledge): Bound {
  const window = windowOf(reading, mention, knowledge);
  const subjects = subjectsOf(reading);
  const named = entitiesIn(reading);
  const isNamed = subjects.length > 0;
  const nearest = subjects.filter(({ mention: { end } }) => end <= mention.start).at(-1);
  const near = new Set([...(nearest?.people ?? []), ...(nearest?.organisations ?? [])]);
  const context = isNamed ? new Set<Entity>() : contextOf(reading);
  const share = partOrWhole(reading, mention);
  const year = knowledge.facts.event?.year.value;
  const measured = knowledge.quantities.some((known) => known.quantity.unit !== undefined && unitFits(known, mention, reading, knowledge));
  const candidates = knowledge.quantities.flatMap((known): Candidate[] => {
    if ((share === 'part') !== isPartOnly(known)) return [];
    const label = Math.max(0, ...known.labels.map((one) => labelled(one, window) + Math.min(0.16, 0.06 * (one.length - 1)) * (one.every((stem) => found(stem, window) > 0.55) ? 1 : 0)));
    if (label < 0.25) return [];
    let owned = ownership(known, named, context, isNamed);
    const tracked = [...known.owners].some((owner) => owner.startsWith('track:'));
    if (tracked && owned !== 'named') return [];
    if (share === 'part' && known.labels.some((one) => labelled(one, window) > 0)) {
      const sectors = [...named].filter((entity) => entity.startsWith('sector:'));
      const fits = known.owners.has('told') || (sectors.length > 0 ? meets(known.owners, named) : known.owners.has('sector:leading'));
      if (!fits) return [];
      owned = 'named';
    }
    const said = known.circumstances.filter((stem) => !known.labels.some((one) => one.includes(stem)));
    const about = said.length > 0 && said.every((stem) => window.right.has(stem) || window.far.has(stem)) ? 1 : 0;
    const yearOf = known.year !== undefined
      ? (window.year === known.year ? 0.5 : -0.5)
      : window.year !== undefined && window.year !== year && !known.circumstances.includes(String(window.year)) ? -0.25 : 0;
    const score = label
      + (meets(known.owners, near) ? 0.5 : owned === 'named' ? (tracked ? 0.6 : 0.4) : owned === 'context' ? 0.3 : owned === 'open' ? 0.1 : -0.4)
      + (known.expected === window.expected ? 0.1 : -0.25)
      + about * 0.2 + yearOf
      + (unitFits(known, mention, reading, knowledge) ? 0.12 : -0.05)
      // A number with a unit beside it is none of those that have no unit.
      + (measured && known.quantity.unit === undefined ? -0.4 : 0)
      + (known.kind === 'sum' ? -0.2 : 0);
    return [{ known, score, label, owned }];
  });
  return { mention, candidates: candidates.sort((a, b) => b.score - a.score), part: share === 'part' };
}
