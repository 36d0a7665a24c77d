import type { Gap } from '../recap';

/** One line of the table After the event: what happened in one session, as its draft says. */
export interface AfterwardsRow {
  documentId: string;
  title: string;
  /** ISO 8601 instants */
  startsAt: string | null;
  endsAt: string | null;
  room: string | null;
  track: string | null;
  kind: string | null;
  /** Of the part of a tour it took place at; null when the event has no parts. */
  part: string | null;
  people: { documentId: string; name: string; affiliation: string | null }[];
  /** draft: never published. modified: published, with unpublished changes. */
  state: 'published' | 'modified' | 'draft';
  cells: AfterwardsCells;
  /** Takeaways and quotes beyond the first, which the entry's own form shows. */
  more: { takeaways: number; quotes: number };
  /** Of these cells as stored. A save carries it: 409 when somebody else saved others in between. */
  version: string;
  /** Under the cell the sentence it becomes; '' when it becomes none. */
  sentences: { takeaway: string; quote: string };
  gaps: Gap[];
  /** What speakers sent and nobody has decided on yet. */
  answers: SpeakerAnswer[];
  asked: { open: number; answered: number };
}

export interface AfterwardsCells {
  outcome: 'planned' | 'held' | 'cancelled';
  takeaway: string;
  /** documentIds of who said it */
  takeawayBy: string[];
  quote: string;
  /** documentId of a speaker */
  quoteBy: string | null;
  recordingUrl: string;
  slidesUrl: string;
}

/** The event's own missing facts, to be filled in on top of the table. */
export interface AfterwardsEvent {
  documentId: string;
  title: string;
  /** IANA */
  timezone: string;
  state: 'published' | 'modified' | 'draft';
  parts: { documentId: string; title: string }[];
  attended: { value: number | null; qualifier: string | null; method: string | null };
  highlights: string[];
  nextStep: { kind: string; label: string; url: string; startsOn: string } | null;
  tookPlaceAsPlanned: boolean;
  version: string;
  gaps: Gap[];
}

/** GET /recap/afterwards/:event (admin) */
export namespace ReadAfterwards {
  export interface Response {
    data: { event: AfterwardsEvent; rows: AfterwardsRow[] };
  }
}

/** PUT /recap/afterwards/:event/rows/:session (admin): saves the cells into the session's draft. 409 with the row as it is now. */
export namespace SaveRow {
  export interface Request {
    body: { version: string; cells: Partial<AfterwardsCells> };
  }
  export interface Response {
    data: AfterwardsRow;
  }
}

/** PUT /recap/afterwards/:event (admin): the same for the event's own facts. */
export namespace SaveEventFacts {
  export interface Request {
    body: { version: string } & Partial<Pick<AfterwardsEvent, 'attended' | 'highlights' | 'nextStep' | 'tookPlaceAsPlanned'>>;
  }
  export interface Response {
    data: AfterwardsEvent;
  }
}

/** What a speaker sent in by their link. Waits for an editor. */
export interface SpeakerAnswer {
  id: string;
  session: string;
  speaker: { documentId: string; name: string };
  /** ISO 8601 instant */
  sentAt: string;
  /** Only what was filled in; `now` is what stands in the entries beside it. */
  items: {
    item: 'takeaway' | 'quote' | 'recordingUrl' | 'slidesUrl' | 'name' | 'affiliation';
    text: string;
    now: string;
  }[];
}

/** POST /recap/asks (admin): a link for each speaker of these sessions; those that have an open one keep it. */
export namespace AskSpeakers {
  export interface Request {
    body: { event: string; sessions?: string[]; locale?: string; daysOpen?: number; mail?: boolean };
  }
  export interface Response {
    data: Ask[];
  }
}

/** GET /recap/asks?event= (admin) */
export interface Ask {
  id: string;
  session: { documentId: string; title: string };
  speaker: { documentId: string; name: string };
  /** the page's address, for copying */
  url: string;
  /** open: may be answered. */
  state: 'open' | 'answered' | 'expired' | 'revoked';
  expiresAt: string;
  mailedAt: string | null;
  mailedTo: string | null;
}

/** POST /recap/asks/:id/revoke (admin) */
export namespace RevokeAsk {
  export interface Response {
    data: Ask;
  }
}

/** POST /recap/answers/:id (admin): what the editor decides, item by item; taken ones are written into the drafts. */
export namespace DecideAnswer {
  export interface Request {
    body: { take: SpeakerAnswer['items'][number]['item'][]; version: string };
  }
  export interface Response {
    data: AfterwardsRow;
  }
}
