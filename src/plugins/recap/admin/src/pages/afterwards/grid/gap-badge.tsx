import { Badge, Box, Popover } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Gap } from '../../../../../shared/recap';
import { GapLinks } from '../../../parts/gap-links';
import { useText } from '../../../text/use-text';

const Trigger = styled.button`
  padding: 0;
  border: none;
  background: none;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 1px; }
`;

interface GapBadgeProps {
  gaps: Gap[];
  /** Of the session that lacks them. */
  title: string;
  tabIndex: number;
}

/** How much a session lacks; a click, a tap or Enter shows what, with links to the fields. */
export const GapBadge = ({ gaps, title, tabIndex }: GapBadgeProps) => {
  const text = useText();
  const name = text('afterwards.gaps.of', { count: gaps.length, title });
  return (
    <Popover.Root>
      <Popover.Trigger>
        <Trigger type="button" data-stop data-enter tabIndex={tabIndex} aria-label={name}>
          <Badge backgroundColor="warning100" textColor="neutral800">{text('afterwards.gaps', { count: gaps.length })}</Badge>
        </Trigger>
      </Popover.Trigger>
      <Popover.Content aria-label={name} align="start" sideOffset={4}>
        <Box padding={4} maxWidth="40rem"><GapLinks gaps={gaps} /></Box>
      </Popover.Content>
    </Popover.Root>
  );
};
