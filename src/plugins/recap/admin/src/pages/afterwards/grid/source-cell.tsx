import * as React from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { QuoteSource } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import { stateOf, valueOf } from '../saving/line-state';
import type { CellProps } from './cell-props';
import { CellState } from './cell-state';
import { ConflictNote } from './conflict-note';
import { Toggle, Writing } from './grid-parts';
import { useTyping } from './use-typing';

/** Where the quote was said: in this session by one press, or an address or words; typing on the button writes them. */
export const SourceCell = ({ store, line, isCurrent }: CellProps) => {
  const text = useText();
  const id = React.useId();
  const field = React.useRef<HTMLTextAreaElement>(null);
  const { documentId, title, cells } = line.stored;
  const source = valueOf(line, 'quoteSource');
  const isHere = source?.said === 'here';
  // Nothing that isn't written yet can have been said anywhere.
  const hasText = valueOf(line, 'quote') !== '';
  const state = stateOf(line, 'quoteSource');
  const choose = (quoteSource: QuoteSource | null) => store.edit(documentId, { quoteSource });
  const typing = useTyping(source?.said === 'elsewhere' ? source.where : '', {
    write: (where) => choose(where === '' ? null : { said: 'elsewhere', where }),
    leave: () => store.flush(documentId),
  });
  const inWords = (of: QuoteSource | null) => (of?.said === 'here' ? text('afterwards.source.here') : (of?.where ?? ''));
  return (
    <>
      <Flex role="group" aria-label={text('afterwards.cell.quoteSource', { title })} aria-describedby={`${id}-state`} direction="column" alignItems="stretch" gap={1}>
        <Flex>
          <Toggle
            type="button"
            data-stop
            tabIndex={isCurrent ? 0 : -1}
            aria-pressed={isHere}
            aria-disabled={!hasText}
            title={hasText ? undefined : text('afterwards.textFirst')}
            onClick={() => {
              if (!hasText) return;
              choose(isHere ? null : { said: 'here' });
              store.flush(documentId);
            }}
            onKeyDown={(event) => {
              const types = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
              if (types) field.current?.focus();
            }}
          >
            {text('afterwards.source.here')}
          </Toggle>
        </Flex>
        {isHere && valueOf(line, 'recordingUrl') !== '' && (
          <Typography tag="p" variant="pi" textColor="neutral600">{text('afterwards.source.byRecording')}</Typography>
        )}
        {!isHere && hasText && (
          <Writing
            ref={field}
            data-stop
            rows={1}
            style={{ minHeight: '3.4rem' }}
            tabIndex={isCurrent ? 0 : -1}
            aria-label={text('afterwards.source.elsewhere', { title })}
            aria-invalid={state === 'problem' || undefined}
            aria-describedby={`${id}-state`}
            placeholder={text('afterwards.placeholder.quoteSource')}
            {...typing}
          />
        )}
      </Flex>
      <CellState line={line} cell="quoteSource" id={`${id}-state`} />
      {state === 'conflict' && line.conflict && (
        <ConflictNote
          conflict={line.conflict}
          theirs={inWords(cells.quoteSource)}
          isCurrent={isCurrent}
          onKeepMine={() => store.keepMine(documentId, 'quoteSource')}
          onTakeTheirs={() => store.takeTheirs(documentId, 'quoteSource')}
        />
      )}
    </>
  );
};
