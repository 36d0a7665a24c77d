import { createHash } from 'node:crypto';
import { hasWork, type Plan, type PlannedEntry } from '../plan/types';

const digest = (of: unknown, length: number): string => createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, length);

export const entriesOf = ({ event, speakers, sessions }: Plan): PlannedEntry[] => [event, ...speakers, ...sessions];

export interface Version {
  version: string;
  /** entry key -> digest of what would happen to it, to say afterwards which are different */
  fingerprints: Record<string, string>;
}

/** Of what an import would write and over what: another value in an entry, another answer, another version. */
export function versionOf(plan: Plan): Version {
  const fingerprints = Object.fromEntries(
    entriesOf(plan)
      .filter((entry) => hasWork(entry) || entry.fields.length > 0)
      .map(({ key, documentId, change, fields, write, publishes }) => [key, digest([documentId, change, fields, write, publishes], 12)]),
  );
  return { version: digest(fingerprints, 32), fingerprints };
}

/** Titles of the entries of which something else would be written than a review said. */
export function differing(plan: Plan, before: Record<string, string>, now: Record<string, string>): string[] {
  const titles = new Map(entriesOf(plan).map(({ key, title }) => [key, title]));
  return Object.keys({ ...before, ...now }).filter((key) => before[key] !== now[key]).map((key) => titles.get(key) ?? key);
}
