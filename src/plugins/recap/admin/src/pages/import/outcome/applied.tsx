import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { afterwardsAddress, entryAddress, importAddress, importAgain } from '../../../addresses';
import { toFillIn } from '../../../permissions';
import { useText } from '../../../text/use-text';
import { FocusedHeading } from '../focused-heading';
import { EntriesTable } from '../review/entries-table';
import { ProblemList } from '../review/problem-list';
import { sessionsOfEvent } from './sessions-of-event';

/** It is done: what it did, and where to go on from here. */
export const Applied = ({ review }: { review: ImportReview }) => {
  const text = useText();
  const { allowedActions } = useRBAC(toFillIn);
  const { event, progress, source } = review;
  const documentId = event?.documentId ?? null;
  return (
    <>
      <Box tag="section" aria-label={text('import.applied')} background="success100" borderColor="success200" hasRadius padding={6}>
        <FocusedHeading>{text('import.applied')}</FocusedHeading>
        <Typography tag="p" variant="epsilon">{text('import.applied.text', { count: progress.total })}</Typography>
        <Flex gap={2} wrap="wrap" paddingTop={4}>
          {documentId && (
            <>
              <LinkButton tag={Link} to={entryAddress({ uid: 'api::event.event', documentId })}>{text('import.applied.event')}</LinkButton>
              <LinkButton tag={Link} variant="secondary" to={sessionsOfEvent(documentId)}>{text('import.applied.sessions')}</LinkButton>
              {allowedActions.canAfterwards && (
                <LinkButton tag={Link} variant="secondary" to={afterwardsAddress(documentId)}>{text('import.applied.afterwards')}</LinkButton>
              )}
            </>
          )}
          {source.url && (
            <LinkButton tag={Link} variant="tertiary" startIcon={<ArrowClockwise />} to={importAgain(source.url, documentId)}>{text('import.applied.again')}</LinkButton>
          )}
          <LinkButton tag={Link} variant="tertiary" to={importAddress()}>{text('import.applied.another')}</LinkButton>
        </Flex>
      </Box>
      <ProblemList problems={review.problems} />
      <EntriesTable review={review} decidable={false} />
    </>
  );
};
