import type { DerivedFact, EntryFact, FactValue, Fact } from '../../../../shared/recap';
import type { Dates, Quantity } from '../../../../shared/recap';
import type { FigureKind, Link, NextStep, Party, SessionKind } from '../entries';

/** A fact whose value is known to be of one type. */
export type FactOf<V extends FactValue> = (EntryFact | DerivedFact) & { value: V };
export type TextFact = EntryFact & { value: string };
export type QuantityFact = FactOf<Quantity>;
export type DatesFact = FactOf<Dates>;

/** An entry itself, as what counts and shares are made of. Its value is its documentId. */
export type EntryItself = EntryFact & { kind: 'entry'; value: string };

export interface PersonFacts {
  documentId: string;
  name: TextFact;
  shortName?: TextFact;
  affiliation?: TextFact;
  jobTitle?: TextFact;
}

export interface QuoteFacts {
  text: TextFact;
  verbatim: boolean;
  speaker?: PersonFacts;
  attribution?: TextFact;
}

export interface MetricFacts {
  label: TextFact;
  quantity: QuantityFact;
  state: 'current' | 'expected';
  of?: TextFact;
  period?: TextFact;
  saidBy?: PersonFacts;
}

export interface LinkFacts {
  kind: NonNullable<Link['kind']>;
  label?: TextFact;
  url?: TextFact;
  credit?: TextFact;
}

export interface PlaceFacts {
  venue?: TextFact;
  city?: TextFact;
  country?: TextFact;
  phrase?: TextFact;
}

export interface FigureFacts {
  kind: FigureKind;
  quantity: QuantityFact;
  label?: TextFact;
  scope?: TextFact;
}

export interface PartyFacts {
  name: TextFact;
  url?: TextFact;
  role: NonNullable<Party['role']>;
}

export interface SponsorshipFacts {
  itself: EntryItself;
  name: TextFact;
  url?: TextFact;
  tier?: TextFact;
}

export interface NextStepFacts {
  kind: NextStep['kind'];
  label: TextFact;
  note?: TextFact;
  place?: TextFact;
  dates?: DatesFact;
  url?: TextFact;
}

export interface EventFacts {
  itself: EntryItself;
  name: TextFact;
  shortName?: TextFact;
  series?: TextFact;
  edition?: FactOf<number>;
  theme?: TextFact;
  summary?: TextFact;
  openingLine?: TextFact;
  dates: DatesFact;
  year: FactOf<number>;
  places: PlaceFacts[];
  figures: FigureFacts[];
  organisers: PartyFacts[];
  sponsorships: SponsorshipFacts[];
  highlights: TextFact[];
  strands: { name: TextFact; intro?: TextFact }[];
  quotes: QuoteFacts[];
  metrics: MetricFacts[];
  materials: LinkFacts[];
  nextSteps: NextStepFacts[];
  coverCredit?: TextFact;
}

export interface ContributionFacts {
  speaker?: PersonFacts;
  affiliation?: TextFact;
  jobTitle?: TextFact;
  role: 'speaker' | 'moderator' | 'panellist' | 'host';
}

export interface SessionFacts {
  itself: EntryItself;
  title: TextFact;
  topic?: TextFact;
  kind: SessionKind;
  track?: TextFact;
  event?: EventFacts;
  /** It is linked to the tour: it took place at every stop. */
  everywhere: boolean;
  /** Somebody said that it took place. */
  happened: boolean;
  prominence: 'auto' | 'feature' | 'mention';
  contributions: ContributionFacts[];
  takeaways: { text: TextFact; speakers: PersonFacts[] }[];
  quotes: QuoteFacts[];
  metrics: MetricFacts[];
  caseStudies: CaseStudyFacts[];
  materials: LinkFacts[];
}

export interface CaseStudyFacts {
  itself: EntryItself;
  organisation: TextFact;
  shortName?: TextFact;
  sector?: TextFact;
  about?: TextFact;
  summary?: TextFact;
  metrics: MetricFacts[];
  points: TextFact[];
  url?: TextFact;
}

/** What a recap may say: every value with where it stands. Lists of entries are in a fixed order, whatever the input's. */
export interface Facts {
  locale: string;
  /** The event told; undefined for sessions picked from several events. */
  event?: EventFacts;
  /** True when the subject is sessions picked by hand. */
  picked: boolean;
  /** Events the told sessions belong to. */
  events: EventFacts[];
  /** Parts of the event, first to last. */
  parts: EventFacts[];
  /** The tour that the event is part of. */
  tour?: EventFacts;
  previous?: EventFacts;
  /** Sessions to choose from: neither service, nor cancelled, nor left out by the editor. */
  sessions: SessionFacts[];
  /** How many sessions count, those left out by the editor included. */
  countable: number;
  caseStudies: CaseStudyFacts[];
  /** documentId -> slug: what a choice between phrasings is made by, so that the same bundle reads the same on every site. */
  slugs: ReadonlyMap<string, string>;
  /** Every fact by id. */
  all: Map<string, Fact>;
}
