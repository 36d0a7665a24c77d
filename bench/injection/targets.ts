import type { EvidenceSentence, Fact, Quantity, Span } from '../../src/plugins/recap/shared/recap';
import { replaced, textAt, type Place } from './edit';
import type { Draft, ErrorClass, Injection } from './types';

/** A stretch of a sentence that shows one fact. */
export interface Target {
  sentence: EvidenceSentence;
  span: Span;
  fact: Fact;
  text: string;
}

export const isQuantity = (value: Fact['value']): value is Quantity => typeof value === 'object' && 'qualifier' in value;

/** Where a draft shows its facts. */
export function targetsOf({ recap, article }: Draft, fits: (fact: Fact, sentence: EvidenceSentence) => boolean): Target[] {
  return recap.evidence.sentences.flatMap((sentence) => sentence.spans.flatMap((span): Target[] => {
    const fact = recap.evidence.facts[span.fact];
    if (!fact || !fits(fact, sentence)) return [];
    return [{ sentence, span, fact, text: textAt(article, { ...sentence, start: span.start, end: span.end }) }];
  }));
}

/** Puts other words at a stretch of a target's sentence. */
export function inject(draft: Draft, kind: ErrorClass, swap: boolean, target: Pick<Target, 'sentence'>, from: number, to: number, given: string): Injection | undefined {
  // A sentence keeps its capital: an editor would.
  const words = from === target.sentence.start && /^\p{Lu}/u.test(target.sentence.text) ? given.charAt(0).toUpperCase() + given.slice(1) : given;
  const { field, block } = target.sentence;
  const place: Place = { field, block, start: from, end: to };
  const before = textAt(draft.article, place);
  const article = before === words ? undefined : replaced(draft.article, place, words);
  if (!article) return undefined;
  const sentence: Place = { field, block, start: target.sentence.start, end: target.sentence.end + words.length - before.length };
  return { draft, class: kind, swap, article, sentence, before: `${before} | ${target.sentence.text.slice(0, 160)}`, after: words };
}

export const isItalian = ({ graph }: Draft): boolean => graph.locale.startsWith('it');

export const sourceOf = (fact: Fact): { uid: string; documentId: string; path: string } =>
  (fact.kind === 'derived' ? { uid: '', documentId: '', path: '' } : fact.source);
