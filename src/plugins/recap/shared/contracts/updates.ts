import type { Article, SavedBlock } from '../article';
import type { Fact } from '../recap';
import type { EntryLabel } from './previews';

/** from-entries: as it was generated. edited: a person changed a generated sentence. by-hand: no generated sentence behind it. */
export type SentenceState = 'from-entries' | 'edited' | 'by-hand';

/** One sentence of the saved text. Offsets are UTF-16 units in the block's plain text. */
export interface SourcedSentence {
  field: 'title' | 'summary' | 'body';
  block: number;
  start: number;
  end: number;
  text: string;
  state: SentenceState;
  /** The generated sentence behind it, and the generation it stands in; null when by hand. */
  generated: null | { text: string; generation: number; sentence: string };
  /** Facts it stands on: ids in `facts`. */
  facts: string[];
}

/** GET /recap/recaps/:documentId/sources?locale= (admin): where each sentence of the saved draft comes from. */
export namespace RecapSources {
  export interface Response {
    data: {
      sentences: SourcedSentence[];
      facts: Record<string, Fact>;
      /** `uid:documentId` -> title */
      titles: Record<string, string>;
      counts: Record<SentenceState, number>;
      /** false: nothing was ever generated for it, or its record is missing; all of it counts as written by hand */
      hasBaseline: boolean;
    };
  }
}

/** What is different in the entries since the newest generation, by phrase and value. */
export interface FactChange {
  kind: 'changed' | 'new' | 'gone' | 'cancelled';
  source: { uid: string; documentId: string; locale: string; path: string };
  /** Its title, as far as known */
  entry: string;
  /** For people: `CPU cores`, the label that stands beside the value; else the attribute's name. Empty: the entry itself came or went. */
  label: string;
  /** The value as it reads in the recap's language; null: not there. */
  before: string | null;
  after: string | null;
}

export type Standing = 'current' | 'out-of-date' | 'cannot-be-checked';

/** What the check of the saved draft found, without what was dismissed; null: not checked yet. */
export type FindingCounts = Record<'contradicts' | 'unknown' | 'note' | 'dismissed', number>;

/** GET /api/recap/updates/:documentId?locale= and GET /recap/recaps/:documentId/standing (admin): whether a recap still says what the entries say. */
export namespace RecapStanding {
  export interface Response {
    data: {
      documentId: string;
      locale: string;
      standing: Standing;
      changes: FactChange[];
      /** Why it can't be checked, and what to do; null otherwise. */
      reason: string | null;
      /** ISO 8601 instant */
      checkedAt: string;
    };
  }
}

/** What a list or another entry's panel shows of a recap's standing: as it was stored last. */
export interface StandingLabel {
  documentId: string;
  locale: string;
  standing: Standing;
  /** How many facts are different. */
  changes: number;
  findings: FindingCounts | null;
  /** ISO 8601 instant */
  checkedAt: string;
}

/** GET /recap/standings?documentIds=a,b,c&locale= (admin), 100 at most; all languages without a locale. Recaps that nobody generated are left out. */
export namespace RecapStandings {
  export interface Response {
    data: StandingLabel[];
  }
}

export type MergeState =
  | 'unchanged'
  /** only the entries changed, and the new text stands in; or both did, in sentences apart from each other, and `merged` is proposed */
  | 'updates'
  /** only a person changed it, or what the entries changed isn't in it: theirs stays */
  | 'kept'
  /** both changed */
  | 'needs-you'
  /** a block that the new generation adds */
  | 'new'
  /** a block that the new generation has no more, and nobody touched */
  | 'removed'
  /** a person deleted it: it stays deleted, though the entries changed */
  | 'deleted-by-hand';

export type MergeChoice = 'mine' | 'new' | 'merged';

/** A word or a space between words, with what became of it. */
export interface MarkedWord {
  text: string;
  mark: 'same' | 'added' | 'removed';
}

/**
 * The title or summary as a string; or blocks of the body that belong together: one, or several where a person split a
 * block or joined some. null: not there in that version.
 */
export type MergeText = string | SavedBlock[] | null;

/** One part of the text on its way into the updated one. In the order of the result: title, summary, body. */
export interface MergeItem {
  /** Made of its content: the same inputs give the same id, in the preview and when it is applied. */
  id: string;
  field: 'title' | 'summary' | 'body';
  state: MergeState;
  baseline: MergeText;
  mine: MergeText;
  next: MergeText;
  /** null: both changed the same words, or there is nothing to merge. */
  merged: MergeText;
  /** Against the baseline; blocks and list items are parted by a line feed. Empty where that version isn't there. */
  marks: { mine: MarkedWord[]; next: MarkedWord[]; merged: MarkedWord[] };
  /** `mine` of what isn't in the saved text leaves it out, `new` of what the entries no longer give takes it away. */
  choices: MergeChoice[];
  /** What stands unless somebody says otherwise. null: it needs an answer before anything is applied. */
  proposed: MergeChoice | null;
  /** Facts of its sentences that changed. */
  changes: FactChange[];
}

/** Slug or cover on its way into the updated recap: it goes by the same rules, and is chosen by its id among `choices`. */
export interface FieldUpdate {
  id: 'slug' | 'cover';
  state: 'unchanged' | 'updates' | 'kept';
  /** The slug, or the picture's address. */
  mine: string | null;
  next: string | null;
  /** Only mine: a published slug never changes by itself. */
  choices: ('mine' | 'new')[];
  proposed: 'mine' | 'new';
}

/** POST /api/recap/updates/preview and POST /recap/updates/preview (admin): what an update would do. Writes nothing. */
export namespace PreviewUpdate {
  export interface Request {
    body: { data: { recap: string; locale?: string; baseline?: 'all-by-hand' } };
  }
  export interface Response {
    data: {
      recap: EntryLabel & { locale: string };
      /** Of the saved text and the entries it was made from: applying carries it, and 409 answers a stale one. */
      version: string;
      standing: Standing;
      items: MergeItem[];
      fields: FieldUpdate[];
      counts: Record<MergeState, number>;
      changes: FactChange[];
      /** Where the baseline is missing: why, and that `baseline: "all-by-hand"` takes the present text as a person's. */
      missingBaseline: string | null;
    };
  }
}

/** POST /api/recap/updates and POST /recap/updates (admin): writes the draft, never the published version. */
export namespace ApplyUpdate {
  export interface Request {
    body: {
      data: {
        recap: string;
        locale?: string;
        version: string;
        choices: Record<string, MergeChoice>;
        /** Leave what needs an answer as it is (mine) instead of refusing. */
        onlySafe?: boolean;
        baseline?: 'all-by-hand';
      };
    };
  }
  export interface Response {
    data: { documentId: string; locale: string; generation: number; applied: number; openQuestions: { id: string; text: string }[] };
  }
}

export interface RevisionLabel {
  generation: number;
  /** generated: a draft. updated: a merge. restored: an earlier text taken back. edited: what stood there before an update or a restore. */
  reason: 'generated' | 'updated' | 'restored' | 'edited';
  madeAt: string;
  madeBy: string;
  words: number;
  /** Against the one before. */
  changed: { added: number; removed: number };
}

/** GET /recap/recaps/:documentId/revisions?locale= (admin): newest first. */
export namespace ListRevisions {
  export interface Response {
    data: RevisionLabel[];
    meta: {
      /** Of the text saved now: restoring carries it. */
      version: string;
      /** The generation whose restoring undoes the last update or restore: what stood there before it. null: there was none. */
      undo: number | null;
    };
  }
}

/** GET /recap/recaps/:documentId/revisions/:generation?locale= (admin): its text, and what differs from the saved one. */
export namespace ReadRevision {
  export interface Response {
    data: RevisionLabel & { article: Article; version: string; marks: { title: MarkedWord[]; summary: MarkedWord[]; body: MarkedWord[] } };
  }
}

/** POST /recap/recaps/:documentId/revisions/:generation/restore?locale= (admin): the draft takes that text; what stood there is kept as a revision. */
export namespace RestoreRevision {
  export interface Request {
    body: { version: string };
  }
  export interface Response {
    data: { documentId: string; locale: string; generation: number };
  }
}
