import { Box, Typography } from '@strapi/design-system';
import type { Gap } from '../../../shared/recap';
import { entryAddress } from '../addresses';
import { useGapMessage } from '../text/use-gap-message';
import { EntryLink } from './entry-link';

/** Gaps, each a link to the field that fills it. */
export const GapLinks = ({ gaps }: { gaps: Gap[] }) => {
  const gapMessage = useGapMessage();
  return (
    <Box tag="ul">
      {gaps.map((gap, index) => (
        <Box tag="li" key={index} paddingTop={index === 0 ? 0 : 2}>
          <Typography variant="pi"><EntryLink to={entryAddress(gap.source)}>{gapMessage(gap)}</EntryLink></Typography>
        </Box>
      ))}
    </Box>
  );
};
