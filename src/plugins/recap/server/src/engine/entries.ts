/**
 * What the engine is given: the entries of one recap as plain data, read in the site's default language, with the
 * texts of the wanted language beside them. Attribute names are those of the content types; relations are documentIds.
 * An attribute without a value is left out or null; an empty list is [] or left out.
 */

export type EntryUid =
  | 'api::event.event'
  | 'api::session.session'
  | 'api::speaker.speaker'
  | 'api::sponsor.sponsor'
  | 'api::case-study.case-study';

export type Qualifier = 'exactly' | 'about' | 'over' | 'nearly' | 'at-least' | 'up-to';
export type DatesKnown = 'day' | 'month' | 'year';

/** published: what readers see is what was read. modified: published, with unpublished changes. draft: never published. */
export type EntryState = 'published' | 'modified' | 'draft';

export interface Entry {
  documentId: string;
  slug?: string | null;
  state: EntryState;
}

type Maybe<T> = T | null | undefined;

export interface Quote {
  text: string;
  verbatim?: Maybe<boolean>;
  speaker?: Maybe<string>;
  attribution?: Maybe<string>;
  source?: Maybe<string>;
}

export interface Metric {
  label: string;
  value: number;
  upTo?: Maybe<number>;
  unit?: Maybe<string>;
  qualifier?: Maybe<Qualifier>;
  state?: Maybe<'current' | 'expected'>;
  of?: Maybe<string>;
  period?: Maybe<string>;
  saidBy?: Maybe<string>;
}

export interface Link {
  kind?: Maybe<'recordings' | 'slides' | 'photos' | 'schedule' | 'website' | 'article'>;
  label?: Maybe<string>;
  url?: Maybe<string>;
  credit?: Maybe<string>;
}

export interface Place {
  venue?: Maybe<string>;
  city?: Maybe<string>;
  country?: Maybe<string>;
  phrase?: Maybe<string>;
}

export type FigureKind =
  | 'attended' | 'registered' | 'online' | 'capacity' | 'countries' | 'sessions' | 'speakers' | 'tracks'
  | 'organisations' | 'speaker-countries' | 'other';

export interface Figure {
  kind: FigureKind;
  label?: Maybe<string>;
  value: number;
  upTo?: Maybe<number>;
  qualifier?: Maybe<Qualifier>;
  scope?: Maybe<string>;
  method?: Maybe<'counted' | 'estimated'>;
}

export interface Party {
  name: string;
  url?: Maybe<string>;
  role?: Maybe<'organiser' | 'host' | 'partner' | 'supporter' | 'volunteers'>;
}

export interface NextStep {
  kind: 'next-event' | 'call-for-proposals' | 'registration' | 'community';
  label: string;
  note?: Maybe<string>;
  place?: Maybe<string>;
  /** YYYY-MM-DD */
  startsOn?: Maybe<string>;
  /** YYYY-MM-DD */
  endsOn?: Maybe<string>;
  datesKnown?: Maybe<DatesKnown>;
  url?: Maybe<string>;
}

export interface EventEntry extends Entry {
  name: string;
  shortName?: Maybe<string>;
  series?: Maybe<string>;
  edition?: Maybe<number>;
  previous?: Maybe<string>;
  kind?: Maybe<'conference' | 'community-day' | 'meetup' | 'summit' | 'hackathon' | 'workshop'>;
  theme?: Maybe<string>;
  summary?: Maybe<string>;
  openingLine?: Maybe<string>;
  /** ISO 8601 instant */
  startsAt: string;
  /** ISO 8601 instant */
  endsAt: string;
  datesKnown?: Maybe<DatesKnown>;
  /** IANA name */
  timezone: string;
  places?: Maybe<Place[]>;
  partOf?: Maybe<string>;
  figures?: Maybe<Figure[]>;
  organisers?: Maybe<Party[]>;
  sponsorships?: Maybe<{ sponsor?: Maybe<string>; tier?: Maybe<string> }[]>;
  highlights?: Maybe<{ text: string }[]>;
  strands?: Maybe<{ name: string; intro?: Maybe<string> }[]>;
  quotes?: Maybe<Quote[]>;
  metrics?: Maybe<Metric[]>;
  materials?: Maybe<Link[]>;
  nextSteps?: Maybe<NextStep[]>;
  cover?: Maybe<{ url: string; alternativeText?: Maybe<string> }>;
  coverAlt?: Maybe<string>;
  coverCredit?: Maybe<string>;
  coverLicence?: Maybe<string>;
  tookPlaceAsPlanned?: Maybe<boolean>;
}

export type SessionKind =
  | 'opening' | 'keynote' | 'talk' | 'panel' | 'workshop' | 'lightning' | 'demo' | 'discussion' | 'ceremony'
  | 'activity' | 'social' | 'closing' | 'service';

export interface Contribution {
  speaker?: Maybe<string>;
  affiliation?: Maybe<string>;
  jobTitle?: Maybe<string>;
  role?: Maybe<'speaker' | 'moderator' | 'panellist' | 'host'>;
}

export interface SessionEntry extends Entry {
  title: string;
  topic?: Maybe<string>;
  kind?: Maybe<SessionKind>;
  abstract?: Maybe<string>;
  startsAt?: Maybe<string>;
  endsAt?: Maybe<string>;
  track?: Maybe<string>;
  event?: Maybe<string>;
  outcome?: Maybe<'planned' | 'held' | 'cancelled'>;
  prominence?: Maybe<'auto' | 'feature' | 'mention' | 'omit'>;
  contributions?: Maybe<Contribution[]>;
  takeaways?: Maybe<{ text: string; speakers?: Maybe<string[]> }[]>;
  quotes?: Maybe<Quote[]>;
  metrics?: Maybe<Metric[]>;
  caseStudies?: Maybe<string[]>;
  materials?: Maybe<Link[]>;
  mayPublishRecording?: Maybe<boolean>;
}

export interface SpeakerEntry extends Entry {
  name: string;
  shortName?: Maybe<string>;
  jobTitle?: Maybe<string>;
  affiliation?: Maybe<string>;
  country?: Maybe<string>;
}

export interface SponsorEntry extends Entry {
  name: string;
  shortName?: Maybe<string>;
  url?: Maybe<string>;
}

export interface CaseStudyEntry extends Entry {
  organisation: string;
  shortName?: Maybe<string>;
  sector?: Maybe<string>;
  about?: Maybe<string>;
  summary?: Maybe<string>;
  technologies?: Maybe<Link[]>;
  metrics?: Maybe<Metric[]>;
  points?: Maybe<{ text: string }[]>;
  approvedByOrganisation?: Maybe<boolean>;
  url?: Maybe<string>;
  /** events that tell it when no session does */
  events?: Maybe<string[]>;
}

/** The version of one entry in the wanted language. Only its texts are read; its lists stand in the default language's order. */
export interface Translation {
  uid: EntryUid;
  documentId: string;
  attributes: Record<string, unknown>;
}

/** A linked entry that may not be told as it stands: only its name is known to the engine, for the list of gaps. */
export interface Withheld {
  uid: EntryUid;
  documentId: string;
  title: string;
  /** draft: never published, not told. modified: told as published; the changes are not. */
  state: 'draft' | 'modified';
}

export type GraphSubject =
  | { kind: 'event'; event: string }
  | { kind: 'sessions'; sessions: string[] };

/**
 * Everything a recap may stand on. `events` holds the subject's event, its parts, the tour it is part of and its
 * previous edition; for sessions picked by hand, their events and the tours of those. The order of lists of entries
 * carries no meaning; the order of the lists inside an entry does.
 */
export interface EventGraph {
  subject: GraphSubject;
  /** The language wanted, a locale code of the site. */
  locale: string;
  defaultLocale: string;
  events: EventEntry[];
  sessions: SessionEntry[];
  speakers: SpeakerEntry[];
  sponsors: SponsorEntry[];
  caseStudies: CaseStudyEntry[];
  /** Empty when the wanted language is the default one. */
  translations: Translation[];
  withheld: Withheld[];
}
