import { Flex } from '@strapi/design-system';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import { changes, countAll } from './counts';
import { types, type EntriesShown } from './entries-address';
import { FilterLink } from './filter-link';

interface EntriesFilterProps {
  counts: ImportReview['counts'];
  shown: EntriesShown;
}

/** Which entries the table shows: a type, and one kind of change or all. Each is a link with its count. */
export const EntriesFilter = ({ counts, shown }: EntriesFilterProps) => {
  const text = useText();
  const present = changes.filter((change) => counts[shown.type][change] > 0 || shown.filter === change);
  return (
    <Flex gap={4} wrap="wrap" justifyContent="space-between">
      <Flex tag="nav" gap={2} wrap="wrap" aria-label={text('import.filter.types')}>
        {types.filter((type) => type !== 'event' || countAll(counts.event) > 0).map((type) => (
          <FilterLink key={type} shown={shown} to={{ type }} isCurrent={shown.type === type}>
            {text(`import.filter.${type}`, { count: countAll(counts[type]) })}
          </FilterLink>
        ))}
      </Flex>
      <Flex tag="nav" gap={2} wrap="wrap" aria-label={text('import.filter.changes')}>
        <FilterLink shown={shown} to={{ filter: 'all' }} isCurrent={shown.filter === 'all'}>{text('import.filter.all')}</FilterLink>
        {present.map((change) => (
          <FilterLink key={change} shown={shown} to={{ filter: change }} isCurrent={shown.filter === change}>
            {text('import.filter.change', { change: text(`import.change.${change}`), count: counts[shown.type][change] })}
          </FilterLink>
        ))}
        {(counts.kept > 0 || shown.filter === 'kept') && (
          <FilterLink shown={shown} to={{ filter: 'kept' }} isCurrent={shown.filter === 'kept'}>{text('import.filter.kept')}</FilterLink>
        )}
      </Flex>
    </Flex>
  );
};
