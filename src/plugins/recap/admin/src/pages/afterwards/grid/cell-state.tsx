import { Typography } from '@strapi/design-system';
import type { AfterwardsCells, AfterwardsRow } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import { stateOf, type Line } from '../saving/line-state';

interface CellStateProps {
  line: Line<AfterwardsCells, AfterwardsRow>;
  cell: keyof AfterwardsCells;
  id: string;
}

/** Whether a cell is stored, and if not, why. */
export const CellState = ({ line, cell, id }: CellStateProps) => {
  const text = useText();
  const state = stateOf(line, cell);
  switch (state) {
    case 'problem':
      return <Typography id={id} tag="p" variant="pi" textColor="danger600">{line.problems[cell]}</Typography>;
    case 'offline':
      return <Typography id={id} tag="p" variant="pi" fontWeight="bold" textColor="neutral800">{text('afterwards.state.offline')}</Typography>;
    case 'saving':
    case 'waiting':
      return <Typography id={id} tag="p" variant="pi" textColor="neutral600">{text('afterwards.state.saving')}</Typography>;
    case 'saved':
      return <Typography id={id} tag="p" variant="pi" textColor="success700">{text('afterwards.state.saved')}</Typography>;
    case 'elsewhere':
      return <Typography id={id} role="status" tag="p" variant="pi" fontWeight="bold" textColor="primary700">{text('afterwards.state.elsewhere')}</Typography>;
    default:
      return null;
  }
};
