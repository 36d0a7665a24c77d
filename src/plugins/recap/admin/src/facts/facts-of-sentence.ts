import type { DerivedFact, EntryFact, Evidence, EvidenceSentence, Fact } from '../../../shared/recap';

/** A fact of a sentence with the words that show it; derived ones with the entry facts they come down to. */
export interface ShownFact {
  fact: Fact;
  /** As it reads in the sentence, several places joined by an ellipsis; empty where the sentence only stands on it. */
  words: string;
}

/** The facts a sentence shows, in the order of their words, each once; after them those it stands on unshown. */
export const factsOfSentence = (sentence: EvidenceSentence, facts: Evidence['facts']): ShownFact[] => {
  const words = new Map<string, string[]>();
  for (const span of [...sentence.spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
    words.set(span.fact, [...(words.get(span.fact) ?? []), text]);
  }
  for (const id of sentence.support) if (!words.has(id)) words.set(id, []);
  return [...words].flatMap(([id, texts]) => {
    const fact = facts[id];
    return fact ? [{ fact, words: [...new Set(texts)].join(' … ') }] : [];
  });
};

export const isDerived = (fact: Fact): fact is DerivedFact => fact.kind === 'derived';

/** The entry facts a derived fact stands on, through any number of steps, each once. */
export const groundsOf = (fact: DerivedFact, facts: Evidence['facts']): EntryFact[] => {
  const grounds = new Map<string, EntryFact>();
  const seen = new Set<string>([fact.id]);
  const visit = (ids: string[]) => {
    for (const id of ids) {
      const operand = facts[id];
      if (!operand || seen.has(id)) continue;
      seen.add(id);
      if (isDerived(operand)) visit(operand.formula.operands);
      else grounds.set(id, operand);
    }
  };
  visit(fact.formula.operands);
  return [...grounds.values()];
};
