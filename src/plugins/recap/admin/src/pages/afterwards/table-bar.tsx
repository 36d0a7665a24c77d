import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../text/use-text';
import { Toggle } from './grid/grid-parts';
import { isShown, rowFilters, type RowFilter } from './row-filter';
import { valueOf } from './saving/line-state';
import { useOfLines } from './saving/use-line';
import type { FactStore, RowStore } from './saving/use-stores';

const linesOf = (store: RowStore) => store.ids().flatMap((id) => store.line(id) ?? []);

const FilterButton = ({ store, filter, isChosen, onChoose }: { store: RowStore; filter: RowFilter; isChosen: boolean; onChoose: () => void }) => {
  const text = useText();
  const count = useOfLines(store, (all) => linesOf(all).filter((line) => isShown(line, filter)).length);
  return <Toggle type="button" aria-pressed={isChosen} onClick={onChoose}>{text(`afterwards.filter.${filter}`, { count })}</Toggle>;
};

/** How far one has come. */
const Progress = ({ store }: { store: RowStore }) => {
  const text = useText();
  const total = useOfLines(store, (all) => linesOf(all).filter((line) => valueOf(line, 'outcome') !== 'cancelled').length);
  const told = useOfLines(store, (all) => linesOf(all).filter((line) => valueOf(line, 'outcome') !== 'cancelled' && valueOf(line, 'takeaway') !== '').length);
  const words = text('afterwards.progress', { told, total });
  return (
    <Flex gap={3}>
      <Typography variant="omega" fontWeight="bold">{words}</Typography>
      <Box aria-hidden width="12rem" height="0.8rem" background="neutral200" hasRadius overflow="hidden">
        <Box height="100%" background="success500" width={`${total === 0 ? 0 : (100 * told) / total}%`} />
      </Box>
    </Flex>
  );
};

/** Whether everything is stored, said aloud as it changes. */
const Saving = ({ rows, facts }: { rows: RowStore; facts: FactStore }) => {
  const text = useText();
  const cells = useOfLines(rows, (all) => all.unsaved()) + useOfLines(facts, (all) => all.unsaved());
  return <Typography role="status" variant="pi" textColor="neutral600">{text('afterwards.unsaved', { count: cells })}</Typography>;
};

interface TableBarProps {
  rows: RowStore;
  facts: FactStore;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}

/** Over the table: how far one has come, which rows are shown, and whether all is stored. */
export const TableBar = ({ rows, facts, filter, onFilter }: TableBarProps) => {
  const text = useText();
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Flex gap={5} wrap="wrap">
        <Progress store={rows} />
        <Flex role="group" aria-label={text('afterwards.filter')} gap={2} wrap="wrap">
          {rowFilters.map((one) => <FilterButton key={one} store={rows} filter={one} isChosen={one === filter} onChoose={() => onFilter(one)} />)}
        </Flex>
      </Flex>
      <Box><Saving rows={rows} facts={facts} /></Box>
    </Flex>
  );
};
