import type { ImportReview } from '../../../../../shared/contracts/imports';

/** What the form of each question is given. */
export interface QuestionProps {
  review: ImportReview;
  /** The import waits for it; otherwise it was answered, and can be left as it is. */
  isAsked: boolean;
  /** It is being answered bit by bit: it stays open though it may be answered already. */
  onBegin: () => void;
  onDone: () => void;
}
