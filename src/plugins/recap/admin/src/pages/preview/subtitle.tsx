import { Typography } from '@strapi/design-system';
import type { Preview } from '../../../../shared/contracts/previews';
import { useText } from '../../text/use-text';

/** "7 of 7 sessions told · 612 words · 31 sentences · 94 facts", and why these sessions where they are not all. */
export const Subtitle = ({ recap: { coverage, statistics } }: { recap: Preview.Response['data'] }) => {
  const text = useText();
  const parts = [
    text('coverage.told', { told: coverage.told, total: coverage.total }),
    text('statistics.words', { count: statistics.words }),
    text('statistics.sentences', { count: statistics.sentences }),
    text('statistics.facts', { count: statistics.facts }),
  ];
  return (
    <>
      <Typography tag="p" variant="omega" textColor="neutral600">{parts.join(' · ')}</Typography>
      {coverage.criterion !== '' && <Typography tag="p" variant="omega" textColor="neutral600">{text('coverage.chosen', { criterion: coverage.criterion })}</Typography>}
    </>
  );
};
