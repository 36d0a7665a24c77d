import * as React from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { AnswerItem } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import { afterDecision } from '../answers/after-decision';
import type { RowStore } from '../saving/use-stores';
import { cellColumns, columnCount } from './columns';
import { cellAt, edgesOf, focusCell, nextInside } from './focus-of';
import { HeadCell, HeadRow, Scroller } from './grid-parts';
import { moveOf, placeAfter, type Place } from './moves';
import { SessionLine } from './session-line';

interface SessionTableProps {
  store: RowStore;
  /** The sessions shown, in order. */
  ids: string[];
  /** documentId of the event whose table it is. */
  event: string;
  timezone: string;
  withDay: boolean;
  /** A block was pasted at a cell. @returns whether it was taken; else the cell takes it as a text */
  onPaste: (place: Place, copied: string) => boolean;
  /** Somebody typed into a cell. */
  onTyped: () => void;
  /** Ctrl+Z. @returns whether there was a pasted block to take back */
  onUndo: () => boolean;
}

/** The sessions as a grid of cells. Only the rows in sight are there, and the one that has the focus. */
export const SessionTable = ({ store, ids, event: eventId, timezone, withDay, onPaste, onTyped, onUndo }: SessionTableProps) => {
  const text = useText();
  const { notifyStatus } = useNotifyAT();
  const scroller = React.useRef<HTMLDivElement>(null);
  const [current, setCurrent] = React.useState<Place>({ row: 0, column: 1 });
  const wanted = React.useRef<Place | null>(null);
  const row = Math.min(current.row, ids.length - 1);
  const rangeExtractor = React.useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), ...(row >= 0 ? [row] : [])])].sort((a, b) => a - b),
    [row],
  );
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => ids[index],
    estimateSize: () => 118,
    overscan: 6,
    rangeExtractor,
  });

  React.useLayoutEffect(() => {
    const place = wanted.current;
    if (!place) return;
    wanted.current = null;
    const cell = scroller.current?.querySelector(`[data-row="${place.row}"] [data-column="${place.column}"]`);
    if (cell) focusCell(cell);
  }, [current]);

  const onDecided = React.useCallback((session: string, taken: AnswerItem[]) => {
    const { next, ...place } = afterDecision(ids, session, taken, (id) => (store.line(id)?.stored.answers.length ?? 0) > 0);
    wanted.current = place;
    setCurrent(place);
    const following = next === null ? undefined : store.line(next)?.stored;
    const items = taken.map((item) => text(`afterwards.answer.item.${item}`)).join(', ');
    notifyStatus([
      text('afterwards.answer.taken', { count: taken.length, items }),
      following?.answers[0] ? text('afterwards.answer.next', { speaker: following.answers[0].speaker.name, title: following.title }) : text('afterwards.answer.none'),
    ].join(' '));
  }, [ids, store, text, notifyStatus]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.nativeEvent.isComposing) return;
    const at = cellAt(event.target);
    if (!at) return;
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
      if (onUndo()) event.preventDefault();
      return;
    }
    const move = moveOf(event, edgesOf(event.target));
    if (!move) return;
    const inside = nextInside(at.cell, event.target, move);
    if (inside) {
      event.preventDefault();
      inside.focus();
      return;
    }
    const place = placeAfter(at.place, move, { rows: ids.length, columnsOf: (at) => columnCount + (store.line(ids[at])?.stored.answers.length ? 1 : 0) });
    if (!place) {
      // Tab leaves the table at its ends; Enter must not break a line.
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    event.preventDefault();
    wanted.current = place;
    setCurrent(place);
  };

  return (
    <Scroller ref={scroller}>
      <div
        role="grid"
        aria-label={text('afterwards.table')}
        aria-rowcount={ids.length + 1}
        aria-colcount={columnCount}
        onKeyDown={onKeyDown}
        onInput={onTyped}
        onFocus={({ target }) => {
          const place = cellAt(target)?.place;
          if (place && (place.row !== current.row || place.column !== current.column)) setCurrent(place);
        }}
        onPaste={(event) => {
          const place = event.target instanceof Element ? cellAt(event.target)?.place : undefined;
          if (place && onPaste(place, event.clipboardData.getData('text/plain'))) event.preventDefault();
        }}
      >
        <div role="rowgroup" style={{ display: 'contents' }}>
          <HeadRow role="row" aria-rowindex={1}>
            <HeadCell role="columnheader" aria-colindex={1}>{text('afterwards.column.session')}</HeadCell>
            {cellColumns.map((column, index) => (
              <HeadCell key={column} role="columnheader" aria-colindex={index + 2}>{text(`afterwards.column.${column}`)}</HeadCell>
            ))}
          </HeadRow>
        </div>
        <div role="rowgroup" style={{ position: 'relative', height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ key, index, start }) => (
            <SessionLine
              key={key}
              store={store}
              id={ids[index]}
              index={index}
              start={start}
              currentColumn={index === row ? current.column : null}
              event={eventId}
              timezone={timezone}
              withDay={withDay}
              measure={rows.measureElement}
              onDecided={onDecided}
            />
          ))}
        </div>
      </div>
    </Scroller>
  );
};
