import * as React from 'react';
import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useImportReviewQuery } from '../../../api/import-api';
import { useText } from '../../../text/use-text';
import { FocusedHeading } from '../focused-heading';
import { useDuration } from '../text/use-duration';
import { Bar } from './bar';
import { secondsLeft } from './time-left';

/** How often the server is asked. */
const everyMilliseconds = 1_000;

/** How far the import is, and how long it will take. It goes on without this page. */
export const Progress = ({ review: { id, progress: { done, total } } }: { review: ImportReview }) => {
  const text = useText();
  const duration = useDuration();
  const { isError, fulfilledTimeStamp } = useImportReviewQuery(id, { pollingInterval: everyMilliseconds });
  const [first] = React.useState({ done, at: Date.now() });
  const left = secondsLeft(first, { done, at: fulfilledTimeStamp ?? first.at }, total);
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return (
    <Box tag="section" aria-label={text('import.progress')} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" padding={6}>
      <FocusedHeading>{text('import.progress')}</FocusedHeading>
      <Box paddingTop={4} paddingBottom={3}><Bar percent={percent} label={text('import.progress')} /></Box>
      <Typography tag="p" variant="epsilon">
        {[text('import.progress.done', { done, total }), left !== null && text('import.progress.left', { time: duration(left) })].filter(Boolean).join(' · ')}
      </Typography>
      <Typography tag="p" variant="omega" textColor="neutral600">{text(isError ? 'import.progress.unreachable' : 'import.progress.leave')}</Typography>
      {/* Every tenth is told: each entry would drown everything else. */}
      <VisuallyHidden aria-live="polite">{text('import.progress.percent', { percent: Math.floor(percent / 10) * 10 })}</VisuallyHidden>
    </Box>
  );
};
