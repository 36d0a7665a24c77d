import type { Article } from '../article';
import type { FindingReason, FindingValues } from '../findings/say-finding';
import type { FindingCounts } from './updates';

export const findingCodes = [
  'number', 'unit', 'qualifier', 'date', 'weekday', 'time', 'name', 'name-spelling', 'place', 'quotation', 'speaker-of-quotation',
  'link', 'count', 'sum', 'superlative', 'first',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** contradicts: an entry says otherwise. unknown: no entry says it. note: it can't be told from the entries, look once. */
export const findingSeverities = ['contradicts', 'unknown', 'note'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** What a text says and the entries do not, or say otherwise. Offsets are UTF-16 units in the block's plain text. */
export interface Finding {
  code: FindingCode;
  severity: FindingSeverity;
  field: 'title' | 'summary' | 'body';
  /** index in body; 0 for title and summary */
  block: number;
  start: number;
  end: number;
  text: string;
  /** What the entry has, as it would stand in this text. */
  expected?: string;
  /** Exactly what would stand in place of `text`; only where the entries leave one wording. */
  replacement?: string;
  /** The entry's value it was held against. */
  fact?: { id: string; source: { uid: string; documentId: string; locale: string; path: string } };
  /** Which sentence it says: `findings/english.ts` has each, and the admin says it in the reader's language. */
  reason: FindingReason;
  /** What stands in the sentence's places. */
  values: FindingValues;
  /** The sentence in English. */
  message: string;
}

/** A finding as it is shown: `id` stays the same while its text and its fact do. */
export interface ShownFinding extends Finding {
  id: string;
  dismissed: null | { by: string; at: string; reason: string };
}

/** POST /api/recap/check and POST /recap/checks (admin): a recap, or any text with the event it is about. */
export namespace CheckText {
  export interface Request {
    body: { data: { recap: string; locale?: string } | { event: string; locale?: string; text: string | Article } };
  }
  export interface Response {
    data: {
      findings: ShownFinding[];
      /** What was dismissed counts as that and as nothing else. */
      counts: FindingCounts;
      /** Of the saved draft that was read: a correction carries it. null for a text that isn't a recap's. */
      version: string | null;
      /** What becomes of a recap that contradicts an entry when it is published. */
      onPublish: 'warn' | 'block';
    };
  }
}

/** POST /recap/checks/corrections (admin): writes what the entry has into the draft, in place of the finding's text. 409 when the text was changed since. */
export namespace CorrectFinding {
  export interface Request {
    body: { recap: string; locale: string; version: string; finding: string };
  }
  export interface Response {
    data: { documentId: string; locale: string; version: string };
  }
}

/** POST /recap/checks/dismissals (admin); POST /recap/checks/dismissals/withdraw takes it back, without a reason. */
export namespace DismissFinding {
  export interface Request {
    /** `finding` is the id of a finding of the saved draft. */
    body: { recap: string; locale: string; finding: string; reason: string };
  }
  export interface Response {
    data: { finding: string; dismissed: ShownFinding['dismissed'] };
  }
}
