import { Button } from '@strapi/design-system';
import type { Problem } from '../../api/problem';
import { PageProblem } from '../../parts/page-problem';
import { useText } from '../../text/use-text';

interface PreviewProblemProps {
  problem: Problem;
  /** Whether drafts were looked at, too. */
  includeDrafts: boolean;
  onRetry: () => void;
  onIncludeDrafts: () => void;
}

/** Why there is no preview, and what can be done from here. */
export const PreviewProblem = ({ problem, includeDrafts, onRetry, onIncludeDrafts }: PreviewProblemProps) => {
  const text = useText();
  const nothingToTell = problem.status === 422 && !includeDrafts;
  return (
    <PageProblem
      problem={problem}
      onRetry={onRetry}
      action={nothingToTell && <Button onClick={onIncludeDrafts}>{text('problem.includeDrafts')}</Button>}
    />
  );
};
