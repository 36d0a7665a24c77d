import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import { countToMark, countToWrite } from './counts';

interface ApplyButtonProps {
  review: ImportReview;
  busy: boolean;
  onApply: () => void;
}

/** Does what the review says, with how much that is. */
export const ApplyButton = ({ review, busy, onApply }: ApplyButtonProps) => {
  const text = useText();
  const count = countToWrite(review.counts);
  const marked = countToMark(review.counts);
  const applied = count === 0 && marked > 0 ? text('import.applyMarks', { count: marked }) : text('import.apply', { count });
  const words = review.state === 'stopped' ? text('import.goOn') : applied;
  return <Button startIcon={<Check />} loading={busy} disabled={review.state === 'ready' && count + marked === 0} onClick={onApply}>{words}</Button>;
};
