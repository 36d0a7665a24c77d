import { mergeLinks } from './merge-links';
import { equal, isEmpty, isRows, type Row, type Value } from './values';

export interface FieldInput {
  /** What stands in the entry. */
  mine: Value;
  /** What the last import found or wrote; undefined: unknown. */
  baseline: Value | undefined;
  /** What the source says; undefined: it says nothing of this field, and never takes anything back. */
  theirs: Value | undefined;
  /** Somebody wants the source's value, whoever wrote the present one. */
  take: boolean;
}

export type FieldPlan =
  | { state: 'same' }
  | { state: 'taken'; value: Value }
  /** a person's value stays */
  | { state: 'kept' };

const rowsOf = (value: Value | undefined): Row[] => (isRows(value) ? value : []);

function planLinks({ mine, baseline, theirs, take }: FieldInput): FieldPlan {
  const merged = mergeLinks(baseline === undefined ? undefined : rowsOf(baseline), rowsOf(mine), rowsOf(theirs), take);
  if (!equal(merged.rows, mine)) return { state: 'taken', value: merged.rows };
  return { state: merged.kept ? 'kept' : 'same' };
}

/** Who asked not to be shown isn't shown because a file forgot it. */
function planConsent({ mine, baseline, theirs, take }: FieldInput): FieldPlan | null {
  if (theirs === false) return mine === false ? { state: 'same' } : { state: 'taken', value: false };
  if (mine !== false) return null;
  if (theirs !== true && baseline !== false) return { state: 'same' };
  return take ? { state: 'taken', value: theirs ?? null } : { state: 'kept' };
}

/**
 * What becomes of one field. A value that a person changed since the last import stays; an entry without a baseline
 * keeps whatever is in it, and only what is empty is filled.
 */
export function planField(field: string, input: FieldInput): FieldPlan {
  const { mine, baseline, theirs, take } = input;
  if (theirs === undefined) return { state: 'same' };
  if (field === 'materials' || field === 'links') return planLinks(input);
  const consent = field === 'mayPublishRecording' ? planConsent(input) : null;
  if (consent) return consent;
  if (equal(mine, theirs)) return { state: 'same' };
  // The source never said anything: what a person wrote there stands against nothing.
  if (isEmpty(theirs) && isEmpty(baseline)) return { state: 'same' };
  if (take) return { state: 'taken', value: theirs };
  const untouched = baseline === undefined ? isEmpty(mine) : equal(mine, baseline);
  return untouched ? { state: 'taken', value: theirs } : { state: 'kept' };
}
