import type { AfterwardsCells, AfterwardsRow } from '../../../../../shared/contracts/afterwards';
import type { Line } from '../saving/line-state';
import type { RowStore } from '../saving/use-stores';

/** What each kind of cell is given. */
export interface CellProps {
  store: RowStore;
  line: Line<AfterwardsCells, AfterwardsRow>;
  /** The cell to tab to from outside the table: the one that had the focus last. */
  isCurrent: boolean;
}
