import * as React from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../text/use-text';
import { stateOf, valueOf } from '../saving/line-state';
import type { CellProps } from './cell-props';
import { CellState } from './cell-state';
import { ConflictNote } from './conflict-note';
import { Writing } from './grid-parts';

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
const isTold = new Set(['still', 'saved', 'saving', 'waiting']);

interface TextCellProps extends CellProps {
  cell: 'takeaway' | 'quote' | 'recordingUrl' | 'slidesUrl';
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** A text that is saved as it is typed; under it the sentence it becomes. */
export const TextCell = ({ store, line, cell, isCurrent }: TextCellProps) => {
  const text = useText();
  const id = React.useId();
  const { documentId, title, sentences, more, recordingRefused } = line.stored;
  const value = valueOf(line, cell);
  const [typed, setTyped] = React.useState<string | null>(null);
  const before = React.useRef(value);
  // A space at the end is not saved, and must not vanish while somebody types on.
  const shown = typed !== null && typed.trim() === value.trim() ? typed : value;
  const state = stateOf(line, cell);
  const isRefused = cell === 'recordingUrl' && recordingRefused && value === '';
  const sentence = cell === 'takeaway' || cell === 'quote' ? sentences[cell] : '';
  const further = cell === 'takeaway' ? more.takeaways : cell === 'quote' ? more.quotes : 0;

  const write = (next: string) => {
    setTyped(next);
    store.edit(documentId, { [cell]: next.trim() });
  };
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
        value={shown}
        onFocus={() => {
          before.current = value;
        }}
        onChange={(event) => write(oneLine(event.target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || valueOf(line, cell) === before.current) return;
          event.stopPropagation();
          write(before.current);
        }}
        onBlur={() => {
          setTyped(null);
          store.flush(documentId);
        }}
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
