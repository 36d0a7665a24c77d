import { Status, Typography } from '@strapi/design-system';
import type { Standing } from '../../../shared/contracts/updates';
import { useText } from '../text/use-text';

const variants = { current: 'success', 'out-of-date': 'warning', 'cannot-be-checked': 'neutral' } as const;

/** Whether a recap still says what the entries say. */
export const StandingBadge = ({ standing }: { standing: Standing }) => {
  const text = useText();
  return (
    <Status variant={variants[standing]} size="XS">
      <Typography variant="pi" fontWeight="bold">{text(`trust.standing.${standing}`)}</Typography>
    </Status>
  );
};
