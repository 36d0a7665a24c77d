import * as React from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../text/use-text';
import { stateOf, valueOf } from '../saving/line-state';
import type { CellProps } from './cell-props';
import { CellState } from './cell-state';
import { ConflictNote } from './conflict-note';
import { Toggle } from './grid-parts';

interface PeopleCellProps extends CellProps {
  cell: 'takeawayBy' | 'quoteBy';
}

/** Who said it: the people of the session, one or several for a takeaway, one for a quote. */
export const PeopleCell = ({ store, line, cell, isCurrent }: PeopleCellProps) => {
  const text = useText();
  const id = React.useId();
  const { documentId, title, people, cells } = line.stored;
  const named = (value: string[] | string | null): string[] => (Array.isArray(value) ? value : value ? [value] : []);
  const chosen = named(valueOf(line, cell));
  const persons = people.flatMap(({ documentId: person, name }) => (person ? [{ person, name }] : []));
  const nameOf = (person: string) => persons.find((one) => one.person === person)?.name ?? person;
  // Nobody can have said what isn't written yet.
  const hasText = valueOf(line, cell === 'takeawayBy' ? 'takeaway' : 'quote') !== '';

  const choose = (person: string) => {
    const others = chosen.filter((one) => one !== person);
    const isOff = chosen.includes(person);
    if (cell === 'takeawayBy') store.edit(documentId, { takeawayBy: isOff ? others : [...chosen, person] });
    else store.edit(documentId, { quoteBy: isOff ? null : person });
    store.flush(documentId);
  };
  return (
    <>
      {persons.length === 0 ? (
        <Typography data-stop tabIndex={isCurrent ? 0 : -1} tag="p" variant="pi" textColor="neutral600">{text('afterwards.nobody')}</Typography>
      ) : (
        <Flex role="group" aria-label={text(`afterwards.cell.${cell}`, { title })} aria-describedby={`${id}-state`} gap={1} wrap="wrap">
          {persons.map(({ person, name }) => (
            <Toggle
              key={person}
              type="button"
              data-stop
              tabIndex={isCurrent ? 0 : -1}
              aria-pressed={chosen.includes(person)}
              aria-disabled={!hasText}
              title={hasText ? undefined : text('afterwards.textFirst')}
              onClick={() => hasText && choose(person)}
            >
              {name}
            </Toggle>
          ))}
        </Flex>
      )}
      <CellState line={line} cell={cell} id={`${id}-state`} />
      {stateOf(line, cell) === 'conflict' && line.conflict && (
        <ConflictNote
          conflict={line.conflict}
          theirs={named(cells[cell]).map(nameOf).join(', ')}
          isCurrent={isCurrent}
          onKeepMine={() => store.keepMine(documentId, cell)}
          onTakeTheirs={() => store.takeTheirs(documentId, cell)}
        />
      )}
    </>
  );
};
