import type { ListRevisions } from '../../../shared/contracts/updates';
import type { RecapOptions } from '../../../shared/options';
import type { Block, Evidence } from '../../../shared/recap';
import type { GraphSubject } from '../engine/entries';
import type { Asker } from './asker';
import type { RecapText } from './recap-text';

/** documentIds of what a recap was made from, whatever the locale. */
export interface RevisionSources {
  subject: GraphSubject;
  events: string[];
  sessions: string[];
  caseStudies: string[];
  speakers: string[];
  sponsors: string[];
}

/**
 * Why a text was kept. generated: a draft. updated: a merge with a newer generation. restored: an earlier text taken
 * back. edited: what stood there before an update or a restoration.
 */
export type RevisionReason = ListRevisions.Response['data'][number]['reason'];

/** What the engine made, and what it made it of. */
export interface Generated {
  title: string;
  summary: string;
  blocks: Block[];
  evidence: Evidence;
  fingerprint: string;
  options: RecapOptions;
  engine: string;
  sources: RevisionSources;
}

interface Kept {
  recapDocumentId: string;
  recapLocale: string;
  /** 1 = first */
  generation: number;
  /** What was saved: after an update this is not what was generated. Missing in records of older versions. */
  saved: RecapText | null;
  askedBy: Asker;
  /** ISO 8601 instant */
  madeAt: string;
}

/** A generation of a recap in a language: the text as it was generated, which updates are merged against. */
export interface Generation extends Kept, Generated {
  /** null: a record of an older version, which knew no other reason */
  reason: 'generated' | 'updated' | null;
  /** While questions of an update are open, the generation they are asked against; null: this one itself is the baseline. */
  baseline: number | null;
}

/** A text that is kept because a person had a hand in it. Its title and summary are those that were saved. */
export interface KeptText extends Kept {
  reason: 'edited' | 'restored';
  title: string;
  summary: string;
  /** The generation this text was written over: it is the baseline again when this text stands there again. null: none. */
  baseline: number | null;
}

export type Revision = Generation | KeptText;

export const isGeneration = (revision: Revision): revision is Generation => revision.reason !== 'edited' && revision.reason !== 'restored';

/** The generation that the text of a revision was written over; null when none was. */
export const baselineNumber = (revision: Revision): number | null =>
  isGeneration(revision) ? (revision.baseline ?? revision.generation) : revision.baseline;
