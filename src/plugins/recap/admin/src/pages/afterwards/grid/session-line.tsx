import * as React from 'react';
import type { AnswerItem } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import { SentAnswer } from '../answers/sent-answer';
import { useRights } from '../rights';
import { useLine } from '../saving/use-line';
import { valueOf } from '../saving/line-state';
import type { RowStore } from '../saving/use-stores';
import { cellColumns, columnCount, type CellColumn } from './columns';
import { AnswersCell, Cell, Row, TitleCell } from './grid-parts';
import { OutcomeCell } from './outcome-cell';
import { PeopleCell } from './people-cell';
import { ReadCell } from './read-cell';
import { SessionTitle } from './session-title';
import { SourceCell } from './source-cell';
import { TextCell } from './text-cell';
import type { CellProps } from './cell-props';

interface SessionLineProps {
  store: RowStore;
  id: string;
  /** Place in the table as it is filtered. */
  index: number;
  /** Pixels from the top of the rows. */
  start: number;
  /** The column that had the focus last, where it is in this row. */
  currentColumn: number | null;
  /** documentId of the event whose table it is. */
  event: string;
  timezone: string;
  withDay: boolean;
  measure: (element: Element | null) => void;
  onDecided: (session: string, taken: AnswerItem[]) => void;
}

const CellOf = ({ column, ...props }: CellProps & { column: CellColumn }) => {
  const { cells } = useRights();
  if (!cells.includes(column)) return <ReadCell {...props} column={column} />;
  switch (column) {
    case 'outcome': return <OutcomeCell {...props} />;
    case 'takeawayBy':
    case 'quoteBy': return <PeopleCell {...props} cell={column} />;
    case 'quoteSource': return <SourceCell {...props} />;
    default: return <TextCell {...props} cell={column} />;
  }
};

/** One session of the table. */
export const SessionLine = React.memo(({ store, id, index, start, currentColumn, event, timezone, withDay, measure, onDecided }: SessionLineProps) => {
  const text = useText();
  const line = useLine(store, id);
  if (!line) return null;
  return (
    <Row
      ref={measure}
      role="row"
      data-index={index}
      data-row={index}
      data-cancelled={valueOf(line, 'outcome') === 'cancelled'}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${start}px)` }}
    >
      <TitleCell role="rowheader" aria-colindex={1} data-column={0}>
        <SessionTitle row={line.stored} timezone={timezone} withDay={withDay} isCurrent={currentColumn === 0} />
      </TitleCell>
      {cellColumns.map((column, place) => (
        <Cell key={column} role="gridcell" aria-colindex={place + 2} data-column={place + 1} aria-label={text(`afterwards.column.${column}`)}>
          <CellOf column={column} store={store} line={line} isCurrent={currentColumn === place + 1} />
        </Cell>
      ))}
      {line.stored.answers.length > 0 && (
        <AnswersCell role="gridcell" aria-colspan={columnCount} data-column={columnCount} aria-label={text('afterwards.answers', { title: line.stored.title })}>
          {line.stored.answers.map((answer) => (
            <SentAnswer key={answer.id} store={store} answer={answer} event={event} isCurrent={currentColumn === columnCount} onDecided={onDecided} />
          ))}
        </AnswersCell>
      )}
    </Row>
  );
});
SessionLine.displayName = 'SessionLine';
