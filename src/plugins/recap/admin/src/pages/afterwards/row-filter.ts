import type { AfterwardsCells, AfterwardsRow } from '../../../../shared/contracts/afterwards';
import { valueOf, type Line } from './saving/line-state';

export const rowFilters = ['all', 'without-takeaway', 'answers', 'gaps'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Whether a session is shown under a filter. What was cancelled has nothing to be learnt from. */
export function isShown(line: Line<AfterwardsCells, AfterwardsRow>, filter: RowFilter): boolean {
  switch (filter) {
    case 'all': return true;
    case 'without-takeaway': return valueOf(line, 'takeaway') === '' && valueOf(line, 'outcome') !== 'cancelled';
    case 'answers': return line.stored.answers.length > 0;
    case 'gaps': return line.stored.gaps.length > 0;
  }
}
