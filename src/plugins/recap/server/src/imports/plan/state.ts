import type { ImportedUid, Values } from './values';

/** An entry as it stands in the site: its draft in the site's default language. */
export interface StoredEntry {
  uid: ImportedUid;
  documentId: string;
  values: Values;
  /** Ids of the rows of each list, in the same order, so that what an import doesn't know of a row stays. */
  rowIds: Record<string, number[]>;
  /** published: readers see it as it is. modified: they see an older version. Types without drafts are always published. */
  publication: 'draft' | 'published' | 'modified';
  origin: { system: string | null; identifier: string | null } | null;
}

export type Presence = 'present' | 'gone' | 'cancelled';

/** Which entry a piece of a source became, and the values that the last import found in the source or wrote. */
export interface ImportedRecord {
  uid: ImportedUid;
  system: string;
  identifier: string;
  /** documentId of the event that the identifier means something in; "" where it does everywhere. */
  scope: string;
  documentId: string;
  /** A field that isn't named has none: what stands there counts as a person's. */
  baseline: Values;
  presence: Presence;
}

/** What a plan looks at of the site. Reading it takes as many statements for ten sessions as for a thousand. */
export interface SiteState {
  /** The event the programme goes into, if it is there already. */
  event: StoredEntry | null;
  /** Sessions of that event, and those that the records name. */
  sessions: StoredEntry[];
  /** All of the site: the same person may have spoken elsewhere. */
  speakers: StoredEntry[];
  /** Of the programme's system. */
  records: ImportedRecord[];
}

/** What people decided about an import. */
export interface Answers {
  /** documentId, `new`, or null: not chosen */
  event: string | null;
  eventName: string | null;
  timezone: string | null;
  /** The zone that local times of the source were read in the last time; null: none was needed, or none was known. */
  readWith: string | null;
  columns: { sessions?: Record<string, number>; people?: Record<string, number> } | null;
  people: Record<string, 'same' | 'different'>;
  publish: boolean;
  /** `<entry key>#<field>` */
  take: Record<string, boolean>;
}

export const noAnswers: Answers = { event: null, eventName: null, timezone: null, readWith: null, columns: null, people: {}, publish: true, take: {} };
