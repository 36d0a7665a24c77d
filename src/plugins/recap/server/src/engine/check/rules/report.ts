import type { Finding, FindingCode } from '../../../../../shared/contracts/checks';
import { english } from '../../../../../shared/findings/english';
import { sayFinding, type FindingReason, type FindingValues, type NeededValues, type Places } from '../../../../../shared/findings/say-finding';
import type { Fact } from '../../../../../shared/recap';
import type { Knowledge } from '../known/knowledge';
import type { Reading } from '../reading/reading';

interface FaultPlace {
  code: FindingCode;
  severity: Finding['severity'];
  /** Offsets within the sentence. */
  start: number;
  end: number;
  /** Exactly what would stand between `start` and `end`; only where the entries leave one wording. */
  replacement?: string;
  fact?: Fact;
}

/** What a sentence needs to be said, as far as it isn't the fault's own text. */
type Told<Reason extends FindingReason> =
  ('expected' extends Places<Reason> ? { expected: string } : { expected?: string })
  & ([NeededValues<Reason>] extends [never] ? { values?: FindingValues } : { values: Record<NeededValues<Reason>, string | number> & FindingValues });

/** What is wrong in a sentence, with all that its reason needs. */
export type Fault = { [Reason in FindingReason]: FaultPlace & { reason: Reason } & Told<Reason> }[FindingReason];

/** The entry's value that a fact is, or the first of those that it was worked out from. */
function sourceOf(fact: Fact | undefined, knowledge: Knowledge): Finding['fact'] {
  let current = fact;
  for (let depth = 0; current?.kind === 'derived' && depth < 4; depth += 1) current = knowledge.facts.all.get(current.formula.operands[0] ?? '');
  return current && current.kind !== 'derived' ? { id: fact?.id ?? current.id, source: current.source } : undefined;
}

/** A word at the start of a sentence keeps its capital letter; an address has none, and a name elsewhere its own. */
function beginningLike(text: string, replacement: string, { code, start }: FaultPlace): string {
  if (code === 'link' || (code === 'name' && start > 0)) return replacement;
  return /^\p{Lu}/u.test(text) ? `${replacement.charAt(0).toUpperCase()}${replacement.slice(1)}` : replacement;
}

/** A fault of a sentence as a finding: placed in its block, with the text as it stands there. */
export function findingOf(fault: Fault, { sentence }: Reading, knowledge: Knowledge): Finding {
  const { code, severity, reason, start, end, expected, replacement } = fault;
  const text = sentence.text.slice(start, end);
  const fact = sourceOf(fault.fact, knowledge);
  const values: FindingValues = { text, ...(expected === undefined ? {} : { expected }), ...fault.values };
  return {
    code, severity, field: sentence.field, block: sentence.block, start: sentence.start + start, end: sentence.start + end, text,
    ...(expected === undefined ? {} : { expected }),
    ...(replacement === undefined ? {} : { replacement: beginningLike(text, replacement, fault) }),
    ...(fact ? { fact } : {}),
    reason, values,
    message: sayFinding({ reason, values }, (word) => english[word]),
  };
}
