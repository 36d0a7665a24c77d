import { Box, Typography } from '@strapi/design-system';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import { FocusedHeading } from '../focused-heading';
import { EntriesTable } from '../review/entries-table';
import { ProblemList } from '../review/problem-list';

/** It was cut off: how far it came, why, and that nothing is done twice when it goes on. */
export const Stopped = ({ review }: { review: ImportReview }) => {
  const { done, total, failure } = review.progress;
  const text = useText();
  return (
    <>
      <Box tag="section" aria-label={text('import.stopped')} background="danger100" borderColor="danger200" hasRadius padding={6}>
        <FocusedHeading>{text('import.stopped')}</FocusedHeading>
        <Typography tag="p" variant="epsilon">{text('import.stopped.text', { done, total })}</Typography>
        <Typography tag="p" variant="omega" style={{ overflowWrap: 'anywhere' }}>{failure ?? text('import.stopped.cutOff')}</Typography>
        <Typography tag="p" variant="omega" textColor="neutral700">{text('import.stopped.goOn')}</Typography>
      </Box>
      <ProblemList problems={review.problems} />
      <EntriesTable review={review} decidable />
    </>
  );
};
