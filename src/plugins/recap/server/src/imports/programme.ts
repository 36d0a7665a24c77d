/** What every format of a programme is read into: plain text, checked links, instants. Nothing of it is written anywhere yet. */

import type { ImportProblemCode, ImportRefusalCode } from '../../../shared/contracts/import-codes';

export type ProgrammeFormat =
  | 'sessionize-all'
  | 'sessionize-grid'
  /** pretalx and frab: schedule.json */
  | 'schedule-json'
  /** pretalx REST: objects of /api/events/<event>/submissions/, .../talks/ or .../slots/ */
  | 'pretalx-rest'
  /** pentabarf and frab: schedule.xml */
  | 'schedule-xml'
  | 'icalendar'
  | 'csv'
  /** cells copied from a spreadsheet */
  | 'table';

/** Where in the file something stands: a line (1 = first) or a path as far as the format has them. */
export interface Place {
  line?: number;
  column?: number;
  /** `schedule.conference.days[0].rooms.Hall[3]`, `Sheet 2, row 14, Speakers` */
  path?: string;
}

export interface Problem {
  /** The admin translates by it. */
  code: ImportProblemCode;
  /** left-out: this piece can't be taken over. changed: taken over, not as it stands there. note: worth knowing. */
  severity: 'left-out' | 'changed' | 'note';
  /** English: what is wrong, where, and what to do */
  message: string;
  values: Record<string, string | number>;
  place: Place;
}

export interface ProgrammeLink {
  kind: 'recordings' | 'slides' | 'photos' | 'schedule' | 'website' | 'article';
  label: string | null;
  /** http(s) */
  url: string;
}

export interface ProgrammePerson {
  /** Unique in this programme. */
  key: string;
  /** What the source calls this person for good: a guid, else a code or id. Null where it has only names (CSV, iCalendar). */
  identifier: string | null;
  name: string;
  affiliation: string | null;
  jobTitle: string | null;
  pronouns: string | null;
  country: string | null;
  /** plain text */
  bio: string | null;
  links: ProgrammeLink[];
  place: Place;
}

export interface ProgrammeContribution {
  person: string;
  role: 'speaker' | 'moderator' | 'panellist' | 'host';
  affiliation: string | null;
  jobTitle: string | null;
}

export interface ProgrammeSession {
  /** Unique in this programme. */
  key: string;
  /** guid, else the source's code or id; where it has neither, what the format can make of several fields: never the title alone. */
  identifier: string;
  title: string;
  kind: SessionKindOfSource;
  /** plain text, paragraphs apart by an empty line */
  abstract: string | null;
  /** as the source says: `en`, `English`, `fr / en` */
  language: string | null;
  /** ISO 8601 instant; null where the source has no time, or a local one and the zone isn't known yet */
  startsAt: string | null;
  endsAt: string | null;
  room: string | null;
  track: string | null;
  /** Cancelled sessions are in the file and say so; removed ones aren't in it. */
  cancelled: boolean;
  contributions: ProgrammeContribution[];
  url: string | null;
  materials: ProgrammeLink[];
  /** false where the source says that it may not be recorded or shown; null where it says nothing */
  mayPublishRecording: boolean | null;
  place: Place;
}

export type SessionKindOfSource =
  | 'opening' | 'keynote' | 'talk' | 'panel' | 'workshop' | 'lightning' | 'demo' | 'discussion' | 'ceremony'
  | 'activity' | 'social' | 'closing' | 'service';

export interface ProgrammeEvent {
  /** What the source calls this event for good; null where it doesn't. */
  identifier: string | null;
  name: string | null;
  /** ISO 8601 instants; null as above */
  startsAt: string | null;
  endsAt: string | null;
  /** IANA name, where the source has one */
  timezone: string | null;
  venue: string | null;
  city: string | null;
  country: string | null;
  url: string | null;
}

export interface Programme {
  format: ProgrammeFormat;
  /** Says whose identifiers these are: `sessionize`, `pretalx`, `frab`, `pentabarf`, `icalendar`, `csv`, `table`; with the source's own name of the event where it has one (`pretalx:harbour-2025`). */
  system: string;
  event: ProgrammeEvent;
  sessions: ProgrammeSession[];
  people: ProgrammePerson[];
  problems: Problem[];
  /** The source has local times, no zone stands in it and none was given: times are null until one is. */
  needsTimezone: boolean;
  /** For csv and table only: what the columns are and what was taken from them. */
  columns: Columns | null;
}

/** All that a sheet of sessions can hold, in the order to be shown when columns are mapped by hand. */
export const sessionColumns = [
  'title', 'speakers', 'affiliations', 'day', 'start', 'end', 'duration', 'room', 'track', 'kind', 'language', 'abstract', 'status',
  'recordingUrl', 'slidesUrl', 'recordingConsent', 'jobTitles', 'bios', 'identifier', 'speakerIdentifiers',
] as const;

/** All that a sheet of people can hold; a name in two columns is `givenName` and `familyName`. */
export const personColumns = [
  'name', 'givenName', 'familyName', 'affiliation', 'jobTitle', 'pronouns', 'country', 'bio', 'url', 'identifier',
] as const;

export type SessionColumn = (typeof sessionColumns)[number];
export type PersonColumn = (typeof personColumns)[number];

export interface Sheet<Column extends string> {
  headers: string[];
  /** The first five rows. */
  sample: string[][];
  /** Index of the header; a column without one isn't taken. */
  mapping: Partial<Record<Column, number>>;
}

export interface Columns {
  sessions: Sheet<SessionColumn>;
  /** The second sheet, where one was given. */
  people: Sheet<PersonColumn> | null;
}

export interface ProgrammeInput {
  /** One file, or two for CSV (sessions and people); the order doesn't matter. */
  files: { name: string; bytes: Uint8Array }[];
  /** Cells copied from a spreadsheet, instead of files. */
  pasted?: string;
  /** IANA zone for sources whose times have none. */
  timezone?: string;
  /** Columns chosen by hand, by index of the header; they replace what was recognised. */
  columns?: { sessions?: Partial<Record<SessionColumn, number>>; people?: Partial<Record<PersonColumn, number>> };
}

/** The file as a whole can't be read: place and reason. Nothing is taken from it. */
export interface Refusal {
  code: ImportRefusalCode;
  message: string;
  values: Record<string, string | number>;
  place: Place;
}

export type Reading = { programme: Programme } | { refusal: Refusal };
