import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { styled } from 'styled-components';
import type { ImportEntry } from '../../../../../shared/contracts/imports';
import { entryAddress } from '../../../addresses';
import { EntryLink } from '../../../parts/entry-link';
import { useText } from '../../../text/use-text';
import { usePlace } from '../text/use-place';
import { ToneBadge, type Tone } from '../../../parts/tone-badge';
import { FieldChanges } from './field-changes';
import { useEntryDetail } from './use-entry-detail';

const tones: Record<ImportEntry['change'], Tone> = { new: 'success', changed: 'primary', untouched: 'neutral', gone: 'warning', cancelled: 'danger' };

const Title = styled.button`
  display: inline-flex;
  align-items: flex-start;
  gap: 0.8rem;
  padding: 0;
  border: 0;
  background: none;
  font: inherit;
  font-weight: 600;
  text-align: start;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
  cursor: pointer;

  svg { flex: none; margin-block-start: 0.4rem; fill: ${({ theme }) => theme.colors.neutral600}; }
  &:hover { color: ${({ theme }) => theme.colors.primary700}; }
  &:focus-visible { outline: 2px solid ${({ theme }) => theme.colors.primary600}; outline-offset: 2px; }
`;

interface EntryRowProps {
  entry: ImportEntry;
  /** IANA; in which times are shown */
  zone: string;
  /** Undefined where nothing can be decided any more. */
  onTake: ((field: string, take: boolean) => void) | undefined;
}

/** One entry: what it is and what would happen to it; opened, field by field. */
export const EntryRow = ({ entry, zone, onTake }: EntryRowProps) => {
  const text = useText();
  const placeWords = usePlace();
  const detail = useEntryDetail(zone);
  const id = React.useId();
  const [open, setOpen] = React.useState(false);
  const kept = entry.fields.filter(({ state }) => state === 'kept').length;
  const place = placeWords(entry.place);
  return (
    <tbody>
      <tr>
        <th scope="row">
          <Title type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
            {entry.title || text('untitled')}
          </Title>
        </th>
        <td style={{ overflowWrap: 'anywhere' }}>{detail(entry.detail)}</td>
        <td>
          <Flex gap={1} wrap="wrap">
            <ToneBadge tone={tones[entry.change]}>{text(`import.change.${entry.change}`)}</ToneBadge>
            {kept > 0 && <ToneBadge tone="alternative">{text('import.kept', { count: kept })}</ToneBadge>}
          </Flex>
        </td>
      </tr>
      <tr id={id} hidden={!open}>
        <td colSpan={3}>
          {open && (
            <Flex direction="column" alignItems="stretch" gap={3}>
              {entry.change === 'gone' && <Typography tag="p" variant="omega">{text('import.gone.text')}</Typography>}
              {entry.change === 'cancelled' && <Typography tag="p" variant="omega">{text('import.cancelled.text')}</Typography>}
              <FieldChanges entry={entry} zone={zone} onTake={onTake} />
              <Flex gap={4} wrap="wrap">
                {place && <Typography variant="pi" textColor="neutral600">{text('import.place', { place })}</Typography>}
                {entry.documentId && (
                  <Box><EntryLink to={entryAddress({ uid: entry.uid, documentId: entry.documentId })}>{text('import.openEntry')}</EntryLink></Box>
                )}
              </Flex>
            </Flex>
          )}
        </td>
      </tr>
    </tbody>
  );
};
