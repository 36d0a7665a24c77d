import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../../text/use-text';
import { ProblemBox } from '../problem-box';
import type { ApplyRefused } from './use-apply';

/** Why nothing was imported when it was asked for. */
export const ApplyProblem = ({ problem }: { problem: ApplyRefused | null }) => {
  const text = useText();
  if (problem === null) return null;
  if (problem.kind === 'refused') return <ProblemBox title={text('import.apply.refused')} error={problem.error} />;
  return (
    <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography tag="p" variant="omega" fontWeight="bold">{text('import.apply.changed')}</Typography>
      <Typography tag="p" variant="omega" textColor="neutral700">{text('import.apply.changed.text')}</Typography>
    </Box>
  );
};
