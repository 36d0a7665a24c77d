import { Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { problemOf } from '../api/problem';
import { useText } from '../text/use-text';

/** A panel whose content is on its way. */
export const PanelLoading = () => {
  const text = useText();
  return <Flex justifyContent="center" width="100%" padding={2}><Loader small>{text('loading')}</Loader></Flex>;
};

/** A panel whose content could not be had: why, and once more. */
export const PanelProblem = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography variant="pi" textColor="danger600">{problemOf(error).message || text('problem.unreachable')}</Typography>
      <TextButton startIcon={<ArrowClockwise />} onClick={onRetry}>{text('problem.retry')}</TextButton>
    </Flex>
  );
};
