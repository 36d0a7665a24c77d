import { useIntl } from 'react-intl';
import type { ImportReview } from '../../../../shared/contracts/imports';
import { useText } from '../../text/use-text';
import { ImportFrame } from './import-frame';
import { Applied } from './outcome/applied';
import { Progress } from './outcome/progress';
import { Stopped } from './outcome/stopped';
import { ApplyButton } from './review/apply-button';
import { ApplyProblem } from './review/apply-problem';
import { Review } from './review/review';
import { useApply } from './review/use-apply';
import { useBytes } from './text/use-bytes';
import { useFormatName } from './text/use-format-name';

/** One import at the stage it has come to: questions, the review, being applied, done or cut off. */
export const ImportStage = ({ review }: { review: ImportReview }) => {
  const text = useText();
  const bytes = useBytes();
  const formatName = useFormatName();
  const { formatDate } = useIntl();
  const applying = useApply(review);
  const { source, state } = review;
  const title = review.event?.title
    ? text('import.titleInto', { event: review.event.title })
    : text('import.titleOf', { source: source.name || text('import.untitled') });
  const subtitle = [
    source.name,
    formatName(source.format),
    bytes(source.bytes),
    text('import.readBy', { when: formatDate(review.createdAt, { dateStyle: 'medium', timeStyle: 'short' }), name: review.askedBy }),
  ].filter(Boolean).join(' · ');

  return (
    <ImportFrame
      title={title}
      subtitle={subtitle}
      action={(state === 'ready' || state === 'stopped') && <ApplyButton review={review} busy={applying.busy} onApply={applying.apply} />}
    >
      <ApplyProblem problem={applying.problem} />
      {(state === 'asking' || state === 'ready') && <Review key={review.id} review={review} />}
      {state === 'applying' && <Progress review={review} />}
      {state === 'applied' && <Applied review={review} />}
      {state === 'stopped' && <Stopped review={review} />}
    </ImportFrame>
  );
};
