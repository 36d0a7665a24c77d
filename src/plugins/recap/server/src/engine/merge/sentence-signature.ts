import type { Evidence, EvidenceSentence, Fact } from '../../../../shared/recap';

/** Elements of lists move: `metrics.1.label` and `metrics.2.label` are the same place to a comparison. */
export const placeOf = (path: string): string => path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*');

const factSignature = (fact: Fact | undefined): string => {
  if (!fact) return '';
  return fact.kind === 'derived'
    ? JSON.stringify([fact.formula.op, fact.value])
    : JSON.stringify([fact.source.uid, placeOf(fact.source.path), fact.value]);
};

/** What a sentence says, whatever its words: its phrase and the values it stands on. Two of one signature say the same. */
export function signatureOf(sentence: EvidenceSentence, facts: Record<string, Fact>): string {
  const ids = new Set([...sentence.spans.map(({ fact }) => fact), ...sentence.support]);
  return JSON.stringify([sentence.phrase, ...[...ids].map((id) => factSignature(facts[id])).sort()]);
}

/** How often each signature occurs among sentences. */
export function signatures(sentences: readonly EvidenceSentence[], facts: Record<string, Fact>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const signature = signatureOf(sentence, facts);
    counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return counts;
}

/** Those of the first whose signature the second lacks, or has less often. */
export function notIn(sentences: readonly EvidenceSentence[], facts: Record<string, Fact>, others: ReadonlyMap<string, number>): EvidenceSentence[] {
  const left = new Map(others);
  return sentences.filter((sentence) => {
    const signature = signatureOf(sentence, facts);
    const count = left.get(signature) ?? 0;
    left.set(signature, count - 1);
    return count <= 0;
  });
}

/**
 * Whether what a sentence says is no longer said: by phrase and value, never by its rendered text, so that a new wording
 * of the same facts is no change.
 */
export const sentenceChanged = (sentence: EvidenceSentence, own: Pick<Evidence, 'facts'>, next: Evidence): boolean =>
  !signatures(next.sentences, next.facts).has(signatureOf(sentence, own.facts));

/** Whether two generations say the same: by phrase and value, whatever the words and their order. */
export const saysTheSame = (one: Evidence, other: Evidence): boolean =>
  one.sentences.length === other.sentences.length && notIn(one.sentences, one.facts, signatures(other.sentences, other.facts)).length === 0;
