import { Typography } from '@strapi/design-system';
import type { AfterwardsRow } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import type { CellProps } from './cell-props';
import type { CellColumn } from './columns';

/** A cell for somebody who may not change it. */
export const ReadCell = ({ line: { stored }, column, isCurrent }: CellProps & { column: CellColumn }) => {
  const text = useText();
  const nameOf = (person: string) => stored.people.find(({ documentId }) => documentId === person)?.name ?? person;
  const words = ({ cells }: AfterwardsRow): string => {
    switch (column) {
      case 'outcome': return text(`afterwards.outcome.${cells.outcome}`);
      case 'takeawayBy': return cells.takeawayBy.map(nameOf).join(', ');
      case 'quoteBy': return cells.quoteBy ? nameOf(cells.quoteBy) : '';
      case 'quoteSource': return cells.quoteSource?.said === 'here' ? text('afterwards.source.here') : (cells.quoteSource?.where ?? '');
      default: return cells[column];
    }
  };
  const shown = words(stored);
  return (
    <Typography data-stop tabIndex={isCurrent ? 0 : -1} tag="p" variant="omega" textColor={shown === '' ? 'neutral600' : 'neutral800'} style={{ overflowWrap: 'anywhere' }}>
      {shown === '' ? text('afterwards.empty') : shown}
    </Typography>
  );
};
