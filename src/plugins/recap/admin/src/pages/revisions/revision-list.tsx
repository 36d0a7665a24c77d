import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { RevisionLabel } from '../../../../shared/contracts/updates';
import { useText } from '../../text/use-text';

const Choose = styled.button`
  display: block;
  width: 100%;
  text-align: start;
  padding: 1.2rem 1.6rem;
  border: 0;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-inline-start: 3px solid transparent;
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;

  &:hover { background: ${({ theme }) => theme.colors.neutral100}; }
  &[aria-current='true'] {
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: -2px; }
`;

interface RevisionListProps {
  revisions: RevisionLabel[];
  /** generation */
  chosen: number;
  onChoose: (generation: number) => void;
}

/** Who, when, why, and how much changed; the newest first. */
export const RevisionList = ({ revisions, chosen, onChoose }: RevisionListProps) => {
  const text = useText();
  const { formatDate } = useIntl();
  return (
    <Box tag="ul" aria-label={text('trust.revisions.title')} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" overflow="hidden">
      {revisions.map(({ generation, reason, madeAt, madeBy, changed }) => (
        <li key={generation}>
          <Choose type="button" aria-current={generation === chosen} onClick={() => onChoose(generation)}>
            <Typography tag="span" variant="omega" fontWeight="bold" textColor="neutral800">{text(`trust.reason.${reason}`)}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('trust.revisions.made', { when: formatDate(madeAt, { dateStyle: 'medium', timeStyle: 'short' }), name: madeBy })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">{text('trust.revisions.changed', { added: changed.added, removed: changed.removed })}</Typography>
          </Choose>
        </li>
      ))}
    </Box>
  );
};
