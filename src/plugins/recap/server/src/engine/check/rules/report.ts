import type { Finding, FindingCode } from '../../../../../shared/contracts/checks';
import type { Fact } from '../../../../../shared/recap';
import type { Knowledge } from '../known/knowledge';
import type { Reading } from '../reading/reading';

export interface Fault {
  code: FindingCode;
  severity: Finding['severity'];
  /** Offsets within the sentence. */
  start: number;
  end: number;
  expected?: string;
  /** Exactly what would stand between `start` and `end`; only where the entries leave one wording. */
  replacement?: string;
  fact?: Fact;
  message: string;
  values?: Record<string, string | number>;
}

/** The entry's value that a fact is, or the first of those that it was worked out from. */
function sourceOf(fact: Fact | undefined, knowledge: Knowledge): Finding['fact'] {
  let current = fact;
  for (let depth = 0; current?.kind === 'derived' && depth < 4; depth += 1) current = knowledge.facts.all.get(current.formula.operands[0] ?? '');
  return current && current.kind !== 'derived' ? { id: fact?.id ?? current.id, source: current.source } : undefined;
}

/** A word at the start of a sentence keeps its capital letter. */
const beginningLike = (text: string, replacement: string): string =>
  (/^\p{Lu}/u.test(text) ? `${replacement.charAt(0).toUpperCase()}${replacement.slice(1)}` : replacement);

/** A fault of a sentence as a finding: placed in its block, with the text as it stands there. */
export function findingOf(fault: Fault, { sentence }: Reading, knowledge: Knowledge): Finding {
  const { code, severity, start, end, expected, replacement, message, values } = fault;
  const text = sentence.text.slice(start, end);
  const fact = sourceOf(fault.fact, knowledge);
  return {
    code, severity, field: sentence.field, block: sentence.block, start: sentence.start + start, end: sentence.start + end, text,
    ...(expected === undefined ? {} : { expected }),
    ...(replacement === undefined ? {} : { replacement: beginningLike(text, replacement) }),
    ...(fact ? { fact } : {}),
    message,
    values: { text, ...(expected === undefined ? {} : { expected }), ...values },
  };
}
