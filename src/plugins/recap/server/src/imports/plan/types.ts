import type { ImportEntry, PersonQuestion } from '../../../../shared/contracts/imports';
import type { Problem } from '../programme';
import type { Presence, StoredEntry } from './state';
import type { ImportedUid, Values } from './values';

/** Stands for the event's documentId in values and records until a new event has one. */
export const newEvent = 'new:event';

/** Stands for the documentId of a speaker who is still to be made. */
export const newSpeaker = (entryKey: string): string => `new:${entryKey}`;

/** What the plugin remembers of an entry, as it is to be after the import. */
export interface PlannedRecord {
  identifier: string;
  /** "" or the event's documentId, or {@link newEvent} */
  scope: string;
  baseline: Values;
  presence: Presence;
}

/** What would happen to one entry, for people to read and for the worker to do. */
export interface PlannedEntry extends ImportEntry {
  uid: ImportedUid;
  stored: StoredEntry | null;
  /** Fields to be written; none: the entry isn't touched. */
  write: Values;
  /** Written together with the fields, without being a change itself. */
  origin: { system: string; identifier: string; url: string | null };
  /** Readers see what is written at once. */
  publishes: boolean;
  /** Records that are new or different; a second import of the same file has none. */
  records: PlannedRecord[];
}

export interface Plan {
  event: PlannedEntry;
  speakers: PlannedEntry[];
  sessions: PlannedEntry[];
  questions: PersonQuestion[];
  problems: Problem[];
}

/** Whether the worker has anything to do for an entry. */
export const hasWork = ({ documentId, change, write, records }: PlannedEntry): boolean =>
  (documentId === null && change !== 'gone') || Object.keys(write).length > 0 || records.length > 0;
