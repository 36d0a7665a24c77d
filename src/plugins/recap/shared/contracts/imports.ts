import type { ImportProblemCode, ImportRefusalCode } from './import-codes';

/** How a programme comes in: a source is read, reviewed, and applied. Nothing but the import itself is written before it is applied. */

/**
 * What has to be answered before anything can be applied. event: which one it goes into. event-name: what a new event is
 * called, where the source doesn't say. timezone: of local times, or of a new event. columns: which one the titles stand in.
 */
export type ImportAsk = 'event' | 'event-name' | 'timezone' | 'columns';

export type ImportState =
  /** something has to be answered first: see `asks` */
  | 'asking'
  | 'ready'
  | 'applying'
  | 'applied'
  /** it was cut off or failed midway; applying again goes on from there */
  | 'stopped';

/** Where in the source something stands. */
export interface ImportPlace {
  line?: number;
  column?: number;
  path?: string;
}

export interface ImportProblem {
  code: ImportProblemCode;
  severity: 'left-out' | 'changed' | 'note';
  /** English; the admin translates by `code` with `values` */
  message: string;
  values: Record<string, string | number>;
  place: ImportPlace;
}

export type ImportChange =
  | 'new'
  | 'changed'
  | 'untouched'
  /** not in the source any more: marked, never deleted */
  | 'gone'
  /** in the source, which says that it doesn't take place */
  | 'cancelled';

export interface ImportFieldChange {
  /** attribute: `title`, `startsAt`, `contributions` */
  field: string;
  /**
   * taken: will be written. kept: a person changed it since the last import, and the source changed it too or not: theirs stays.
   */
  state: 'taken' | 'kept';
  /**
   * For people to read: what stands in the entry now, what the last import wrote, what the source says now. Instants stay
   * ISO 8601 and choices stay values (`talk`): the admin words them in the reader's language and the event's zone.
   */
  mine: string | null;
  baseline: string | null;
  theirs: string | null;
}

/** What tells entries of one title apart. Nothing of it is worded: each reader has a language and the event has a zone. */
export interface ImportDetail {
  /** ISO 8601 instants, of an event or a session */
  startsAt: string | null;
  endsAt: string | null;
  room: string | null;
  /** names of a session's speakers, at most ten */
  people: string[];
  /** of a person */
  affiliation: string | null;
  /** how many of this import a person is in; null for what is no person */
  sessions: number | null;
}

export interface ImportEntry {
  /** Unique in this import. */
  key: string;
  uid: 'api::event.event' | 'api::session.session' | 'api::speaker.speaker';
  /** null: it will be made */
  documentId: string | null;
  title: string;
  change: ImportChange;
  detail: ImportDetail;
  fields: ImportFieldChange[];
  place: ImportPlace;
}

/** `details` of the error 400 for a source that can't be read: the place and the reason; the admin translates by `code`. */
export interface ImportRefusal {
  code: ImportRefusalCode;
  values: Record<string, string | number>;
  place: ImportPlace;
}

/** Two persons that may be one: in the file, or one in the file and one who is here already. */
export interface PersonQuestion {
  id: string;
  reason: 'same-name' | 'similar-name' | 'same-link';
  persons: {
    /** key of the file's person, or documentId of an entry */
    id: string;
    from: 'source' | 'entries';
    name: string;
    affiliation: string | null;
    sessions: string[];
  }[];
  /** What happens unless somebody says otherwise. */
  proposed: 'same' | 'different';
  answer: 'same' | 'different' | null;
}

export interface ImportColumns {
  headers: string[];
  sample: string[][];
  /** column -> index of the header */
  mapping: Record<string, number>;
  /** All that can be mapped, in the order to be shown. */
  columns: string[];
}

export interface ImportReview {
  id: string;
  state: ImportState;
  /** Of what would be written. Applying carries it: 409 when entries or answers changed since. */
  version: string;
  asks: ImportAsk[];
  source: { format: string; name: string; system: string; bytes: number; url: string | null };
  /** The event it goes into; documentId null: a new one, made of what the source says. null: not chosen yet. */
  event: null | { documentId: string | null; title: string };
  /** Events of the site that look like the source's, likeliest first. */
  eventCandidates: { documentId: string; title: string; reason: 'imported-before' | 'same-name' | 'same-dates' }[];
  /** IANA */
  timezone: string | null;
  sheets: null | { sessions: ImportColumns; people: ImportColumns | null };
  counts: Record<'event' | 'sessions' | 'speakers', Record<ImportChange, number>> & { kept: number };
  people: PersonQuestion[];
  problems: ImportProblem[];
  /** Publish what is new, and what was published and without unpublished changes. */
  publish: boolean;
  /** Whether who asks may publish; if not, `publish` is false and can't be answered true. */
  mayPublish: boolean;
  progress: { done: number; total: number; startedAt: string | null; finishedAt: string | null; failure: string | null };
  createdAt: string;
  askedBy: string;
}

/** POST /recap/imports (admin), POST /api/recap/imports: reads a source. multipart: files[] and fields; or JSON with url or pasted. 201. */
export namespace ReadSource {
  export interface Request {
    body: { url?: string; pasted?: string; event?: string; timezone?: string };
  }
  export interface Response {
    data: ImportReview;
  }
}

/**
 * GET /recap/imports/:id, PUT /recap/imports/:id (admin: the admin's own client sends no PATCH), PATCH /api/recap/imports/:id:
 * the review; answers change it, and those not named stay.
 */
export namespace ReviewImport {
  export interface Request {
    body: {
      /** documentId, or `new` */
      event?: string;
      /** Of a new event, where the source doesn't say or says it badly. */
      eventName?: string;
      /** IANA */
      timezone?: string;
      columns?: { sessions?: Record<string, number>; people?: Record<string, number> };
      people?: Record<string, 'same' | 'different'>;
      publish?: boolean;
      /** Fields to be taken from the source though a person changed them: `<entry key>#<field>` -> true */
      take?: Record<string, boolean>;
    };
  }
  export interface Response {
    data: ImportReview;
  }
}

/** GET /recap/imports/:id/entries?type=sessions|speakers|event&change=&kept=true&page=&pageSize=: what would happen to each. */
export namespace ImportEntries {
  export interface Response {
    data: ImportEntry[];
    meta: { page: number; pageSize: number; total: number };
  }
}

/** POST /recap/imports/:id/apply with the version reviewed: 202, and goes on by itself; GET the review for progress. */
export namespace ApplyImport {
  export interface Request {
    body: { version: string };
  }
  export interface Response {
    data: ImportReview;
  }
}

/** GET /recap/imports: the last fifty, newest first. */
export namespace ListImports {
  export interface Response {
    data: (Pick<ImportReview, 'id' | 'state' | 'source' | 'event' | 'createdAt' | 'askedBy' | 'progress'>)[];
  }
}
