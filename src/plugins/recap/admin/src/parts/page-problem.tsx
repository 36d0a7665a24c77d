import type * as React from 'react';
import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import type { Problem } from '../api/problem';
import { useText } from '../text/use-text';

interface PageProblemProps {
  problem: Problem;
  onRetry?: () => void;
  /** What else can be done from here. */
  action?: React.ReactNode;
}

/** Why a page has nothing to show, in the server's words, and what can be done from here. */
export const PageProblem = ({ problem, onRetry, action }: PageProblemProps) => {
  const text = useText();
  return (
    <div role="alert">
      <EmptyStateLayout
        hasRadius
        shadow="tableShadow"
        icon={<WarningCircle aria-hidden width="6rem" height="6rem" fill="neutral500" />}
        content={problem.message || text('problem.unreachable')}
        action={
          <Flex gap={2} wrap="wrap" justifyContent="center">
            {action}
            {onRetry && <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>{text('problem.retry')}</Button>}
          </Flex>
        }
      />
    </div>
  );
};
