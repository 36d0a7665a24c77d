import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import type { Problem } from '../../api/problem';
import { useText } from '../../text/use-text';

interface PreviewProblemProps {
  problem: Problem;
  /** Whether drafts were looked at, too. */
  includeDrafts: boolean;
  onRetry: () => void;
  onIncludeDrafts: () => void;
}

/** Why there is no preview, in the server's words, and what can be done from here. */
export const PreviewProblem = ({ problem, includeDrafts, onRetry, onIncludeDrafts }: PreviewProblemProps) => {
  const text = useText();
  const nothingToTell = problem.status === 422 && !includeDrafts;
  return (
    <div role="alert">
      <EmptyStateLayout
        hasRadius
        shadow="tableShadow"
        icon={<WarningCircle aria-hidden width="6rem" height="6rem" fill="neutral500" />}
        content={problem.message || text('problem.unreachable')}
        action={
          <Flex gap={2} wrap="wrap" justifyContent="center">
            {nothingToTell && <Button onClick={onIncludeDrafts}>{text('problem.includeDrafts')}</Button>}
            <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>{text('problem.retry')}</Button>
          </Flex>
        }
      />
    </div>
  );
};
