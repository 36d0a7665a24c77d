import type { ImportFieldChange } from '../../../../shared/contracts/imports';
import { endNotBeforeStart } from '../../documents/rules/end-not-before-start';
import type { Incoming } from './incoming';
import { planField } from './plan-field';
import type { StoredEntry } from './state';
import { equal, importedFields, isEmpty, type ImportedUid, type Value, type Values } from './values';

export interface FieldsInput {
  uid: ImportedUid;
  key: string;
  stored: StoredEntry | null;
  /** Of the last import; undefined: it was never imported. */
  baseline: Values | undefined;
  incoming: Incoming;
  take: Record<string, boolean>;
  /** A value as people read it. */
  told: (field: string, value: Value | undefined) => string | null;
}

export interface PlannedFields {
  fields: ImportFieldChange[];
  write: Values;
  /** As it is to be remembered afterwards. */
  baseline: Values;
  /** Its own start or end was kept, because the two together could not be. */
  timesCollide: boolean;
}

const inOrder = endNotBeforeStart('startsAt', 'endsAt');

/** What Strapi writes by itself where nobody says anything: no person's word. */
const defaults: Values = { outcome: 'planned' };

/** What becomes of the fields of one entry: what is written, what a person's word keeps, what is remembered. */
export function planFields({ uid, key, stored, baseline, incoming, take, told }: FieldsInput): PlannedFields {
  const plan = (kept: ReadonlySet<string>): Omit<PlannedFields, 'timesCollide'> => {
    const fields: ImportFieldChange[] = [];
    const write: Values = {};
    const remembered: Values = { ...baseline };
    for (const field of importedFields[uid]) {
      const theirs = incoming[field];
      const mine = stored?.values[field] ?? (stored ? null : undefined);
      const before = baseline?.[field] ?? (field in (baseline ?? {}) ? null : defaults[field]);
      const planned = stored
        ? planField(field, { mine: mine ?? null, baseline: before, theirs, take: take[`${key}#${field}`] === true })
        : isEmpty(theirs) ? { state: 'same' as const } : { state: 'taken' as const, value: theirs ?? null };
      const state = planned.state === 'taken' && kept.has(field) ? 'kept' : planned.state;
      if (state === 'taken' && planned.state === 'taken') write[field] = planned.value;
      if (state !== 'same') fields.push({ field, state, mine: told(field, mine), baseline: told(field, before), theirs: told(field, theirs) });
      if (theirs === undefined) {
        if (!stored && field in defaults) remembered[field] = defaults[field] ?? null;
      } else if (state === 'taken' || !stored || equal(mine, theirs)) {
        remembered[field] = theirs;
      } else if ((field === 'materials' || field === 'links') && state === 'same') {
        remembered[field] = theirs;
      }
    }
    return { fields, write, baseline: remembered };
  };

  const first = plan(new Set());
  const result = { ...stored?.values, ...first.write };
  // A person's start and the source's end may contradict each other: then both stay as they are.
  if (!stored || !('startsAt' in first.write || 'endsAt' in first.write) || inOrder(result).length === 0) return { ...first, timesCollide: false };
  return { ...plan(new Set(['startsAt', 'endsAt'])), timesCollide: true };
}
