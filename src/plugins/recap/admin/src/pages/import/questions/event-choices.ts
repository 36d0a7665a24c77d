import type { ImportReview } from '../../../../../shared/contracts/imports';
import type { EventChoice } from '../../../api/events-api';

export interface ListedEvent {
  documentId: string;
  title: string;
  /** Why it is likely; null for one that was searched for. */
  reason: ImportReview['eventCandidates'][number]['reason'] | null;
  startsAt: string | null;
}

/** The events to choose from, each once: the likely ones as long as nothing is searched for, else what was found. */
export const eventChoices = (candidates: ImportReview['eventCandidates'], found: EventChoice[] | null): ListedEvent[] => {
  const likely = (documentId: string) => candidates.find((candidate) => candidate.documentId === documentId);
  if (found === null) return candidates.map((candidate) => ({ ...candidate, startsAt: null }));
  return found.map(({ documentId, name, startsAt }) => ({ documentId, title: name, startsAt, reason: likely(documentId)?.reason ?? null }));
};
