import * as React from 'react';
import { Flex } from '@strapi/design-system';
import { useText } from '../../../text/use-text';
import { stateOf, valueOf } from '../saving/line-state';
import type { CellProps } from './cell-props';
import { CellState } from './cell-state';
import { ConflictNote } from './conflict-note';
import { Toggle } from './grid-parts';

/** Held or cancelled; neither while nobody has said so. H and C choose by keyboard, Delete takes it back. */
export const OutcomeCell = ({ store, line, isCurrent }: CellProps) => {
  const text = useText();
  const id = React.useId();
  const { documentId, title } = line.stored;
  const value = valueOf(line, 'outcome');
  const choose = (outcome: typeof value) => {
    store.edit(documentId, { outcome });
    store.flush(documentId);
  };
  const keys: Record<string, typeof value> = { h: 'held', c: 'cancelled', Delete: 'planned', Backspace: 'planned' };
  return (
    <>
      <Flex
        role="group"
        aria-label={text('afterwards.cell.outcome', { title })}
        aria-describedby={`${id}-state`}
        gap={1}
        wrap="wrap"
        onKeyDown={(event: React.KeyboardEvent) => {
          const outcome = keys[event.key];
          if (outcome && !event.ctrlKey && !event.metaKey && !event.altKey) choose(outcome);
        }}
      >
        {(['held', 'cancelled'] as const).map((outcome) => (
          <Toggle
            key={outcome}
            type="button"
            data-stop
            data-tone={outcome === 'held' ? 'good' : 'bad'}
            tabIndex={isCurrent ? 0 : -1}
            aria-pressed={value === outcome}
            onClick={() => choose(value === outcome ? 'planned' : outcome)}
          >
            {text(`afterwards.outcome.${outcome}`)}
          </Toggle>
        ))}
      </Flex>
      <CellState line={line} cell="outcome" id={`${id}-state`} />
      {stateOf(line, 'outcome') === 'conflict' && line.conflict && (
        <ConflictNote
          conflict={line.conflict}
          theirs={text(`afterwards.outcome.${line.stored.cells.outcome}`)}
          isCurrent={isCurrent}
          onKeepMine={() => store.keepMine(documentId, 'outcome')}
          onTakeTheirs={() => store.takeTheirs(documentId, 'outcome')}
        />
      )}
    </>
  );
};
