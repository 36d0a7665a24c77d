import type { RecapForm } from '../../../../shared/recap';
import type { CaseStudyFacts, SessionFacts, TextFact } from '../facts/types';

/** A case study and the told sessions that tell it; none when it is linked to the event itself. */
export interface Story {
  study: CaseStudyFacts;
  sessions: SessionFacts[];
}

/** Sessions of one track, or all of them, by how much is known: told in sentences, gapped topics, or titles alone. */
export interface SessionGroup {
  track?: TextFact;
  told: SessionFacts[];
  gapped: SessionFacts[];
  titled: SessionFacts[];
}

export type OutlineSection =
  | { role: 'lede' }
  | { role: 'changes' }
  | { role: 'sponsors' }
  | { role: 'figures' }
  | { role: 'opening'; sessions: SessionFacts[] }
  | { role: 'keynotes'; told: SessionFacts[]; mentioned: SessionFacts[] }
  | { role: 'stories'; sector?: TextFact; intro?: TextFact; inSector: Story[]; paragraphs: Story[]; merged: Story[] }
  | { role: 'sessions'; groups: SessionGroup[] }
  | { role: 'brief'; kind: 'lightning' | 'workshop' | 'beside'; sessions: SessionFacts[] }
  | { role: 'programme'; sessions: SessionFacts[] }
  | { role: 'tracks'; tracks: { track: TextFact; sessions: SessionFacts[] }[] }
  | { role: 'background' | 'voices' | 'materials' | 'thanks' | 'next' | 'credits' };

export interface Selection {
  /** Sessions the recap tells, in programme order. */
  sessions: SessionFacts[];
  /** Why these, in the editor's words; empty when all are told. */
  criterion: string;
}

export interface Outline {
  form: RecapForm;
  stories: Story[];
  selection: Selection;
  sections: OutlineSection[];
}
