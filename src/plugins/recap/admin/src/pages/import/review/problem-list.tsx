import * as React from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { ImportProblem } from '../../../../../shared/contracts/imports';
import { Card } from '../../../parts/card';
import { useText } from '../../../text/use-text';
import { usePlace } from '../text/use-place';
import { useProblemWords } from '../text/use-problem-words';
import { ToneBadge, type Tone } from '../../../parts/tone-badge';
import { bySeverity } from './by-severity';

/** A file may have hundreds; what matters most comes first. */
const shown = 6;

const tones: Record<ImportProblem['severity'], Tone> = { 'left-out': 'danger', changed: 'warning', note: 'neutral' };

/** What of the source could not be taken over as it stands there, with its place; nothing where all of it could. */
export const ProblemList = ({ problems }: { problems: ImportProblem[] }) => {
  const text = useText();
  const words = useProblemWords();
  const placeWords = usePlace();
  const [all, setAll] = React.useState(false);
  if (problems.length === 0) return null;
  const ordered = bySeverity(problems);
  return (
    <Card title={text('import.problems', { count: problems.length })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {(all ? ordered : ordered.slice(0, shown)).map((problem, index) => (
          <Flex tag="li" key={index} gap={3} alignItems="flex-start">
            <Box shrink={0} minWidth="9rem"><ToneBadge tone={tones[problem.severity]}>{text(`import.severity.${problem.severity}`)}</ToneBadge></Box>
            <Box style={{ overflowWrap: 'anywhere' }}>
              <Typography tag="p" variant="omega">{words(problem)}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">{placeWords(problem.place)}</Typography>
            </Box>
          </Flex>
        ))}
      </Flex>
      {!all && problems.length > shown && (
        <Box paddingTop={3}><TextButton onClick={() => setAll(true)}>{text('import.problems.all', { count: problems.length })}</TextButton></Box>
      )}
    </Card>
  );
};
