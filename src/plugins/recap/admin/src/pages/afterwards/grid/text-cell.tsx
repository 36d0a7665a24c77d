import * as React from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../text/use-text';
import { stateOf, valueOf } from '../saving/line-state';
import type { CellProps } from './cell-props';
import { CellState } from './cell-state';
import { ConflictNote } from './conflict-note';
import { Writing } from './grid-parts';
import { useTyping } from './use-typing';

/** Two lines of it, and all while the cell is written in. */
const Sentence = styled(Typography)`
  padding-top: 0.4rem;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral600};

  :not(:focus-within) > & {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
`;

/** While it is on its way the sentence of before stands; of what can't be stored there is none. */
const isTold = new Set(['still', 'saved', 'elsewhere', 'saving', 'waiting']);

interface TextCellProps extends CellProps {
  cell: 'takeaway' | 'quote' | 'recordingUrl' | 'slidesUrl';
}

/** A text that is saved as it is typed; under it the sentence it becomes. */
export const TextCell = ({ store, line, cell, isCurrent }: TextCellProps) => {
  const text = useText();
  const id = React.useId();
  const { documentId, title, sentences, more, recordingRefused } = line.stored;
  const value = valueOf(line, cell);
  const typing = useTyping(value, { write: (next) => store.edit(documentId, { [cell]: next }), leave: () => store.flush(documentId) });
  const state = stateOf(line, cell);
  const isRefused = cell === 'recordingUrl' && recordingRefused && value === '';
  const sentence = cell === 'takeaway' || cell === 'quote' ? sentences[cell] : '';
  const further = cell === 'takeaway' ? more.takeaways : cell === 'quote' ? more.quotes : 0;
  return (
    <>
      <Writing
        data-stop
        rows={2}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={text(`afterwards.cell.${cell}`, { title })}
        aria-invalid={state === 'problem' || undefined}
        aria-describedby={`${id}-sentence ${id}-state`}
        readOnly={isRefused}
        placeholder={isRefused ? text('afterwards.recordingRefused') : text(`afterwards.placeholder.${cell}`)}
        spellCheck={cell === 'takeaway' || cell === 'quote'}
        {...typing}
      />
      {sentence !== '' && value !== '' && isTold.has(state) && (
        <Sentence id={`${id}-sentence`} tag="p" variant="pi">
          <span aria-hidden>→ </span>{sentence}
        </Sentence>
      )}
      {further > 0 && <Typography tag="p" variant="pi" textColor="neutral600">{text('afterwards.more', { count: further })}</Typography>}
      <CellState line={line} cell={cell} id={`${id}-state`} />
      {state === 'conflict' && line.conflict && (
        <ConflictNote
          conflict={line.conflict}
          theirs={line.stored.cells[cell]}
          isCurrent={isCurrent}
          onKeepMine={() => store.keepMine(documentId, cell)}
          onTakeTheirs={() => store.takeTheirs(documentId, cell)}
        />
      )}
    </>
  );
};
