import type { CountedWord } from '../../../../../shared/findings/say-finding';
import type { Fact, Quantity } from '../../../../../shared/recap';

/** What something is told of: `person:`, `study:`, `session:`, `event:`, `sponsor:` and the documentId, or `named:` and a folded name. */
export type Entity = string;

export type NameKind =
  | 'person' | 'study' | 'organisation' | 'sponsor' | 'event' | 'session' | 'place' | 'track' | 'tier' | 'step' | 'technology' | 'other';

/** One thing that a name stands for. */
export interface Named {
  kind: NameKind;
  entity: Entity;
  fact: Fact;
  /** The name as the entry has it. */
  name: string;
}

/** What a free text is, as far as it matters for who may stand beside it. */
export type TextKind = 'title' | 'topic' | 'statement' | 'quote' | 'study' | 'event' | 'attribution' | 'job' | 'other';

/** One sentence of a text that stands in an entry, and who may be told with it. */
export interface KnownText {
  kind: TextKind;
  fact: Fact;
  text: string;
  words: KnownWord[];
  /** Numbers that it states, in digits or words. */
  numbers: number[];
  /** Who said or gave it; undefined when it is nobody's in particular. */
  people?: ReadonlySet<Entity>;
  /** The organisations it may be told of; undefined when any. */
  organisations?: ReadonlySet<Entity>;
  sessions: ReadonlySet<Entity>;
  /** A quotation's source in words, where no speaker is linked. */
  attribution?: string;
  verbatim: boolean;
}

export interface KnownWord {
  fold: string;
  stem: string;
  stop: boolean;
}

/** A number that an entry states, or that its lists add up to. */
export interface KnownQuantity {
  fact: Fact;
  quantity: Quantity;
  /** Other values that may stand in its place: a count that depends on what the recap tells. */
  also: number[];
  /** What the count would be in a recap of each length: only that of the text's own length may stand in its place. */
  byLength?: number[];
  kind: 'metric' | 'figure' | 'count' | 'sum';
  /** Ways to name what is counted, each as stems that belong together. */
  labels: string[][];
  /** Stems of what else is said of it: subject, period, scope. */
  circumstances: string[];
  expected: boolean;
  /** The year it is of, when that is not the event's. */
  year?: number;
  owners: ReadonlySet<Entity>;
  saidBy?: Entity;
  /** What it is of, in the entries' own words: "GARR, cores". Empty for a count of the whole. */
  title: string;
  /** What it counts, where the entries have no words for that. */
  counted?: CountedWord;
}

export interface KnownLink {
  fact: Fact;
  url: string;
  /** Stems of the texts that lead to it. */
  labels: string[][];
  name: string;
  owners: ReadonlySet<Entity>;
}
