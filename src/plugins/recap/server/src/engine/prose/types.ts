/**
 * Text that remembers where it came from. Prose makes fragments and sentences; document puts sentences into blocks and
 * renders those.
 */

export interface Run {
  text: string;
  /** Id of the fact this text shows. */
  fact?: string;
  bold?: boolean;
  italic?: boolean;
  /** An http(s) address, and the id of the fact it is. */
  link?: string;
  linkFact?: string;
  /** The engine's own word (a number spelled out): its first letter may be raised, an entry's never. */
  own?: boolean;
}

/** Part of a sentence. */
export type Fragment = Run[];

export interface Sentence {
  runs: Fragment;
  /** Phrase id; `entry` for an entry's own sentence. */
  phrase: string;
  /**
   * Facts the sentence stands on without showing them (a sector behind a heading, the outcome behind "opened").
   * Facts that runs show are not repeated here.
   */
  support: string[];
}

export type DocumentBlock =
  | { type: 'heading'; level: 2 | 3; sentence: Sentence }
  /** Sentences are joined by a space. */
  | { type: 'paragraph'; sentences: Sentence[] }
  | { type: 'list'; items: Sentence[] };

export interface RecapDocument {
  title: Sentence;
  summary: Sentence[];
  body: DocumentBlock[];
}
