import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Ask } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import { ToneBadge, type Tone } from '../../../parts/tone-badge';

const tones: Record<Ask['state'] | 'none', Tone> = { none: 'neutral', open: 'primary', answered: 'success', expired: 'warning', revoked: 'danger' };

/** How far one speaker is, until when, and where the link went. */
export const AskState = ({ ask }: { ask: Ask | null }) => {
  const text = useText();
  const { formatDate } = useIntl();
  const state = ask?.state ?? 'none';
  const date = (instant: string) => formatDate(instant, { dateStyle: 'medium' });
  return (
    <Box>
      <ToneBadge tone={tones[state]}>{text(`afterwards.asks.state.${state}`)}</ToneBadge>
      {ask && ask.url !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral600">{text('afterwards.asks.until', { date: date(ask.expiresAt) })}</Typography>
      )}
      {ask?.mailedAt && (
        <Typography tag="p" variant="pi" textColor="neutral600">{text('afterwards.asks.mailed', { to: ask.mailedTo ?? '', date: date(ask.mailedAt) })}</Typography>
      )}
    </Box>
  );
};
