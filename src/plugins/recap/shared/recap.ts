/** What the engine makes and the admin shows. Offsets are UTF-16 units in a block's plain text: leaves joined, list items by a line feed. */

export interface Source {
  uid: string;
  documentId: string;
  locale: string;
  /** Attribute path inside the entry: `metrics.1`, `places.0.city`; empty for the entry itself. */
  path: string;
}

export type FactKind = 'name' | 'place' | 'date' | 'quantity' | 'text' | 'quote' | 'link' | 'choice' | 'entry';

/** One value and where it stands. `value` equals the attribute at `source.path` (for a quantity, the fields it is made of). */
export interface EntryFact {
  id: string;
  kind: FactKind;
  value: FactValue;
  source: Source;
}

export type FormulaOp =
  /** number of operands */
  | 'count'
  /** number of different operand values */
  | 'count-distinct'
  /** quantities added up; the qualifier is the weakest of the operands' */
  | 'sum'
  /** local dates { from, to, known } of operands [startsAt, endsAt, timezone, datesKnown?] */
  | 'dates'
  /** local dates { from, to, known } of a next step, operands [startsOn, endsOn?, datesKnown?] */
  | 'step-dates'
  /** year of the first operand (an instant) in the time zone of the second */
  | 'year'
  /** whole number of times the first quantity holds the second */
  | 'times';

/** A value worked out from other facts. Its source is the formula. */
export interface DerivedFact {
  id: string;
  kind: 'derived';
  value: FactValue;
  formula: { op: FormulaOp; operands: string[] };
}

export type Fact = EntryFact | DerivedFact;

export interface Quantity {
  value: number;
  upTo?: number;
  unit?: string;
  qualifier: 'exactly' | 'about' | 'over' | 'nearly' | 'at-least' | 'up-to';
}

export interface Dates {
  /** YYYY-MM-DD */
  from: string;
  /** YYYY-MM-DD, inclusive */
  to: string;
  known: 'day' | 'month' | 'year';
}

export type FactValue = string | number | boolean | Quantity | Dates;

export interface Span {
  start: number;
  end: number;
  /** Fact id. */
  fact: string;
}

export interface EvidenceSentence {
  id: string;
  field: 'title' | 'summary' | 'body';
  /** Index of the block in body; 0 for title and summary. */
  block: number;
  start: number;
  end: number;
  text: string;
  /** Id of the phrase it was made by; `entry` for an entry's own sentence. */
  phrase: string;
  /** Facts it stands on without showing them: the sector behind a heading, the outcome behind "opened". */
  support: string[];
  spans: Span[];
}

export interface Evidence {
  sentences: EvidenceSentence[];
  facts: Record<string, Fact>;
}

export type GapSeverity = 'contradiction' | 'missing' | 'note';

/** What a good recap would say and the entries do not, or say twice and differently. */
export interface Gap {
  code: string;
  severity: GapSeverity;
  /** English; the admin translates by `code` with `values`. */
  message: string;
  values: Record<string, string | number>;
  source: { uid: string; documentId: string; path: string };
  /** How much the recap would gain, 0 to 100: the five highest are asked for first. */
  weight: number;
}

export interface TextLeaf { type: 'text'; text: string; bold?: boolean; italic?: boolean }
export interface LinkNode { type: 'link'; url: string; children: TextLeaf[] }
export type InlineNode = TextLeaf | LinkNode;
export interface ListItemNode { type: 'list-item'; children: InlineNode[] }
export type Block =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3; children: InlineNode[] }
  | { type: 'list'; format: 'unordered' | 'ordered'; children: ListItemNode[] };

export interface Coverage {
  /** Sessions told. */
  told: number;
  /** Sessions that could be told: service and cancelled ones never count. */
  total: number;
  /** Why these, for the editor; empty when all are told. */
  criterion: string;
}

/** recap: told as it happened. programme: nobody says it took place yet. outline: little more than names, dates and sessions. */
export type RecapForm = 'recap' | 'programme' | 'outline';

export interface Recap {
  form: RecapForm;
  title: string;
  summary: string;
  body: Block[];
  markdown: string;
  html: string;
  evidence: Evidence;
  gaps: Gap[];
  coverage: Coverage;
  statistics: { words: number; sentences: number; facts: number };
}
