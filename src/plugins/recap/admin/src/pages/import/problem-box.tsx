import type * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useText } from '../../text/use-text';
import { refusalOf } from './text/refusal';
import { usePlace } from './text/use-place';
import { useProblemWords } from './text/use-problem-words';

interface ProblemBoxProps {
  title: string;
  error: unknown;
  /** What can be done about it from here. */
  children?: React.ReactNode;
}

/** Why a request was refused: where in the source, and the reason. */
export const ProblemBox = ({ title, error, children }: ProblemBoxProps) => {
  const text = useText();
  const words = useProblemWords();
  const placeWords = usePlace();
  const refused = refusalOf(error);
  const place = placeWords(refused.place);
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Flex gap={3} alignItems="flex-start">
        <Flex paddingTop="2px" shrink={0}><WarningCircle aria-hidden fill="danger600" width="1.6rem" height="1.6rem" /></Flex>
        <Box style={{ overflowWrap: 'anywhere' }}>
          <Typography tag="p" variant="omega" fontWeight="bold">{title}</Typography>
          {place && <Typography tag="p" variant="omega" textColor="neutral700">{place}</Typography>}
          <Typography tag="p" variant="omega" textColor="neutral700">{words(refused) || text('problem.unreachable')}</Typography>
          {children && <Flex gap={2} paddingTop={3} wrap="wrap">{children}</Flex>}
        </Box>
      </Flex>
    </Box>
  );
};
