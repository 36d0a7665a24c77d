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
  /** documentId: null where only an organisation is entered. */
  people: { documentId: string | null; name: string; affiliation: string | null }[];
  /** draft: never published. modified: published, with unpublished changes. */
  state: 'published' | 'modified' | 'draft';
  cells: AfterwardsCells;
  /** Those who spoke did not agree to a recording being published: the cell stays empty. */
  recordingRefused: boolean;
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
  /** null while nobody says */
  quoteSource: QuoteSource | null;
  recordingUrl: string;
  slidesUrl: string;
}

/** Where a quote was said: in the session itself, or elsewhere, told by an address or in words. */
export type QuoteSource = { said: 'here' } | { said: 'elsewhere'; where: string };

/** The event's own missing facts, to be filled in on top of the table. */
export interface AfterwardsEvent {
  documentId: string;
  title: string;
  /** IANA */
  timezone: string;
  state: 'published' | 'modified' | 'draft';
  /** Of a tour, with those of its parts. */
  parts: { documentId: string; title: string; state: 'published' | 'modified' | 'draft' }[];
  /**
   * documentIds of all that publishing would publish as it stands: this event, parts, sessions and case studies, those
   * that the table doesn't show included, in whatever language.
   */
  toPublish: string[];
  facts: AfterwardsFacts;
  /** Of these facts as stored, as a row's. */
  version: string;
  /** What the event itself lacks, best first. */
  gaps: Gap[];
}

export interface AfterwardsFacts {
  attended: {
    value: number | null;
    qualifier: 'exactly' | 'about' | 'over' | 'nearly' | 'at-least' | 'up-to';
    method: 'counted' | 'estimated' | null;
  };
  /** What was new, one sentence or phrase each. */
  highlights: string[];
  /** startsOn: YYYY-MM-DD, or empty. */
  nextStep: { kind: 'next-event' | 'call-for-proposals' | 'registration' | 'community'; label: string; url: string; startsOn: string } | null;
  tookPlaceAsPlanned: boolean;
}

/** `error.details` of a 409: what stands there now, and who saved it when, as far as known. */
export interface AfterwardsConflict<Now> {
  now: Now;
  savedBy: string | null;
  /** ISO 8601 instant */
  savedAt: string | null;
}

/** What the person who asked may change, as their roles say. The rest is shown to them, and not offered. */
export interface AfterwardsRights {
  cells: (keyof AfterwardsCells)[];
  facts: (keyof AfterwardsFacts)[];
  /** What they may take of a speaker's answer. */
  answers: AnswerItem[];
}

/** GET /recap/afterwards (admin): events whose table may be filled in, the one that began last first. */
export namespace ListAfterwards {
  export interface Response {
    /** startsAt, endsAt: ISO 8601 instants; timezone: IANA; partOf: the name of the tour it is a stop of */
    data: { documentId: string; title: string; startsAt: string | null; endsAt: string | null; timezone: string | null; partOf: string | null }[];
  }
}

/** GET /recap/afterwards/:event (admin) */
export namespace ReadAfterwards {
  export interface Response {
    data: { event: AfterwardsEvent; rows: AfterwardsRow[]; rights: AfterwardsRights };
  }
}

/**
 * PUT /recap/afterwards/:event/rows/:session (admin): saves the cells into the session's draft. 409 with
 * `AfterwardsConflict<AfterwardsRow>`; 400 with `details.errors[].path[0]` naming the cell.
 */
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
    body: { version: string; facts: Partial<AfterwardsFacts> };
  }
  export interface Response {
    data: AfterwardsEvent;
  }
}

export const answerItems = ['takeaway', 'quote', 'recordingUrl', 'slidesUrl', 'name', 'affiliation'] as const;
/** What a speaker may send in about one session. */
export type AnswerItem = (typeof answerItems)[number];

/** What a speaker sent in by their link. Waits for an editor. */
export interface SpeakerAnswer {
  /** Another one when the speaker sends again: a decision can only be about what the editor has seen. */
  id: string;
  session: string;
  speaker: { documentId: string; name: string };
  /** ISO 8601 instant */
  sentAt: string;
  /** Only what was filled in. `now` is what stands in the drafts and taking it would replace; '' when it would be added. */
  items: { item: AnswerItem; text: string; now: string }[];
}

/** One speaker's link to the page about one session. */
export interface Ask {
  id: string;
  session: { documentId: string; title: string };
  speaker: { documentId: string; name: string };
  /** the page's address, for copying; '' when it can't be opened any more */
  url: string;
  /** open: may be answered. answered: something was sent; it may be changed as long as there is a `url`. */
  state: 'open' | 'answered' | 'expired' | 'revoked';
  /** The language of the page, as far as it has words. */
  locale: string;
  expiresAt: string;
  mailedAt: string | null;
  mailedTo: string | null;
  /** Ready to paste into a mail, in the language of the page. */
  message: { subject: string; text: string };
}

/** A session and somebody who spoke in it, asked or not. */
export interface AskPlace {
  session: { documentId: string; title: string; startsAt: string | null };
  speaker: { documentId: string; name: string };
  /** Why nobody is asked about it any more; it is listed while a link made before still works, to be revoked. */
  dropped: 'cancelled' | 'service' | null;
  ask: Ask | null;
}

/** GET /recap/asks?event= (admin): everybody who may be asked about an event's sessions, with their links. */
export namespace ListAsks {
  export interface Response {
    data: {
      event: { documentId: string; title: string };
      places: AskPlace[];
      /** Locales that the page has words for. */
      languages: string[];
      /** Whether Strapi's e-mail plugin was configured: links may be mailed. */
      mayMail: boolean;
    };
  }
}

/** POST /recap/asks (admin): a link for each speaker of these sessions; those that have an open one keep it. */
export namespace AskSpeakers {
  export interface Request {
    body: {
      event: string;
      /** All that were not cancelled, when left out. */
      sessions?: string[];
      /** Only these speakers, when given. */
      speakers?: string[];
      /** Of the page; each session's own language when left out. */
      locale?: string;
      /** 21 unless told otherwise */
      daysOpen?: number;
    };
  }
  export interface Response {
    data: Ask[];
  }
}

/** POST /recap/asks/:id/revoke (admin): the link stops working at once. */
export namespace RevokeAsk {
  export interface Response {
    data: Ask;
  }
}

/** POST /recap/asks/:id/renew (admin): another link; the one before stops working. What was sent stays. */
export namespace RenewAsk {
  export interface Request {
    body: { locale?: string; daysOpen?: number };
  }
  export interface Response {
    data: Ask;
  }
}

/** POST /recap/asks/:id/mail (admin): sends the message. 422 when no e-mail is configured or the link is not open. */
export namespace MailAsk {
  export interface Request {
    body: { to: string };
  }
  export interface Response {
    data: Ask;
  }
}

/**
 * POST /recap/answers/:id (admin): what the editor decides, item by item; taken ones are written into the drafts, the
 * others are declined. 409 with the row as it is when that was changed, and when somebody decided already; 404 when the
 * speaker sent something newer or took it back.
 */
export namespace DecideAnswer {
  export interface Request {
    /** `version` of the session's row; `event` whose table it stands in, the session's own when left out. */
    body: { take: AnswerItem[]; version: string; event?: string };
  }
  export interface Response {
    data: AfterwardsRow;
  }
}
