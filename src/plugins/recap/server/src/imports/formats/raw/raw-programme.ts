import type { Columns, Place, Problem, ProgrammeFormat, ProgrammeLink, ProgrammePerson, SessionKindOfSource } from '../../programme';

/** A point in time as a source writes it: an instant, or what a clock on the wall shows where the zone isn't said. */
export type Moment =
  /** milliseconds since 1970 */
  | { is: 'instant'; instant: number }
  /** `2025-10-04T09:00:00` */
  | { is: 'local'; local: string };

export interface RawLink {
  /** Said by the source; null: found by the label and the address */
  kind: ProgrammeLink['kind'] | null;
  label: string | null;
  url: string;
}

export interface RawContribution {
  /** `key` of a raw person */
  person: string;
  role?: 'speaker' | 'moderator' | 'panellist' | 'host';
  affiliation?: string | null;
  jobTitle?: string | null;
}

/** What a reader found, as it stands in the source: markup, odd characters and all. `finish` makes it fit to be shown. */
export interface RawSession {
  /** guid, else code or id; null where the source has none */
  identifier: string | null;
  title: string | null;
  /** Words that may say what kind of session it is: its type, format, category. */
  types: string[];
  /** The source says it itself: a break, a lunch, or a session that all are meant to be in. */
  is: SessionKindOfSource | 'plenum' | null;
  /** Paragraphs to be put one after the other; HTML, Markdown or plain text. */
  abstracts: (string | null)[];
  language: string | null;
  start: Moment | null;
  end: Moment | null;
  minutes: number | null;
  room: string | null;
  track: string | null;
  cancelled: boolean;
  contributions: RawContribution[];
  url: string | null;
  links: RawLink[];
  mayPublishRecording: boolean | null;
  place: Place;
}

export interface RawPerson extends Omit<ProgrammePerson, 'links'> {
  links: RawLink[];
}

export interface RawProgramme {
  format: ProgrammeFormat;
  system: string;
  event: {
    identifier: string | null;
    name: string | null;
    start: Moment | null;
    end: Moment | null;
    timezone: string | null;
    venue: string | null;
    city: string | null;
    country: string | null;
    url: string | null;
  };
  /** What paths of links start from, where the source says. */
  base: string | null;
  sessions: RawSession[];
  people: RawPerson[];
  problems: Problem[];
  columns: Columns | null;
}

export const emptyEvent: RawProgramme['event'] = {
  identifier: null, name: null, start: null, end: null, timezone: null, venue: null, city: null, country: null, url: null,
};

export const emptySession: Omit<RawSession, 'place'> = {
  identifier: null, title: null, types: [], is: null, abstracts: [], language: null, start: null, end: null, minutes: null, room: null,
  track: null, cancelled: false, contributions: [], url: null, links: [], mayPublishRecording: null,
};

export const emptyPerson: Omit<RawPerson, 'key' | 'name' | 'place'> = {
  identifier: null, affiliation: null, jobTitle: null, pronouns: null, country: null, bio: null, links: [],
};
