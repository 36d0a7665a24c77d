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

/** A fault of a sentence as a finding: placed in its block, with the text as it stands there. */
export function findingOf(fault: Fault, { sentence }: Reading, knowledge: Knowledge): Finding {
  const { code, severity, start, end, expected, message, values } = fault;
  const text = sentence.text.slice(start, end);
  const fact = sourceOf(fault.fact, knowledge);
  return {
    code, severity, field: sentence.field, block: sentence.block, start: sentence.start + start, end: sentence.start + end, text,
    ...(expected === undefined ? {} : { expected }),
    ...(fact ? { fact } : {}),
    message,
    values: { text, ...(expected === undefined ? {} : { expected }), ...values },
  };
}
