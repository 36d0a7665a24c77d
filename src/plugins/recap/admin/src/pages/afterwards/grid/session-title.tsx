import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { AfterwardsRow } from '../../../../../shared/contracts/afterwards';
import { entryAddress } from '../../../addresses';
import { useText } from '../../../text/use-text';
import { GapBadge } from './gap-badge';

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.4;
  overflow-wrap: anywhere;
  text-decoration: none;

  &:hover { text-decoration: underline; }
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; border-radius: 2px; }
`;

interface SessionTitleProps {
  row: AfterwardsRow;
  /** IANA, of the event. */
  timezone: string;
  /** The day is told where sessions fall on several. */
  withDay: boolean;
  isCurrent: boolean;
}

/** When, where, what and who: the first column. The title leads to the entry. */
export const SessionTitle = ({ row, timezone, withDay, isCurrent }: SessionTitleProps) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { documentId, title, startsAt, room, part, people, gaps, state } = row;
  const time = startsAt && formatDate(startsAt, { timeZone: timezone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(withDay ? { weekday: 'short', day: 'numeric', month: 'short' } : {}) });
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {(time || room || part) && <Typography variant="pi" textColor="neutral600">{[time, room, part].filter(Boolean).join(' · ')}</Typography>}
      <TitleLink to={entryAddress({ uid: 'api::session.session', documentId })} data-stop data-enter tabIndex={tabIndex}>
        {title || text('afterwards.untitled')}
      </TitleLink>
      {people.length > 0 && <Typography variant="pi" textColor="neutral600">{people.map(({ name }) => name).join(', ')}</Typography>}
      <Flex gap={1} wrap="wrap">
        {gaps.length > 0 && <GapBadge gaps={gaps} title={title} tabIndex={tabIndex} />}
        {state !== 'published' && <Badge backgroundColor="neutral150" textColor="neutral700">{text(`afterwards.entry.${state}`)}</Badge>}
      </Flex>
    </Flex>
  );
};
