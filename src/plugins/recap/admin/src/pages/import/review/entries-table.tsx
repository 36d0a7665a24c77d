import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useImportEntriesQuery } from '../../../api/import-api';
import { PanelLoading, PanelProblem } from '../../../parts/panel-state';
import { useText } from '../../../text/use-text';
import { useAnswer } from '../use-answer';
import { PlainTable, TableFrame } from '../../../parts/plain-table';
import { readEntriesAddress } from './entries-address';
import { EntriesFilter } from './entries-filter';
import { EntriesPages } from './entries-pages';
import { EntryRow } from './entry-row';

const pageSize = 20;

interface EntriesTableProps {
  review: ImportReview;
  /** Whether it can still be decided what is written. */
  decidable: boolean;
}

/** Every entry of the import, by type and change, a page at a time; what is shown stands in the address. */
export const EntriesTable = ({ review, decidable }: EntriesTableProps) => {
  const text = useText();
  const [query] = useSearchParams();
  const shown = readEntriesAddress(query);
  const { type, filter, page } = shown;
  const { answer } = useAnswer(review.id);
  const { currentData, data: last, error, isFetching, refetch } = useImportEntriesQuery({
    id: review.id, type, page, pageSize,
    ...(filter === 'kept' ? { kept: true } : {}),
    ...(filter !== 'kept' && filter !== 'all' ? { change: filter } : {}),
  }, { refetchOnMountOrArgChange: true });
  // The last page stays until the next is there: the table must not jump.
  const entries = currentData ?? last;
  const zone = review.timezone ?? 'UTC';
  return (
    <Box tag="section" aria-label={text('import.entries')}>
      <Typography tag="h2" variant="delta" fontWeight="bold">{text('import.entries')}</Typography>
      <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        <EntriesFilter counts={review.counts} shown={shown} />
        {error && <PanelProblem error={error} onRetry={() => void refetch()} />}
        {!error && !entries && <PanelLoading />}
        {entries && (
          <TableFrame label={text('import.entries')}>
            <PlainTable aria-busy={isFetching} style={{ opacity: isFetching ? 0.6 : 1 }}>
              <thead>
                <tr>
                  <th scope="col">{text(`import.entries.${type}`)}</th>
                  <th scope="col">{type === 'speakers' ? text('import.entries.about') : text('import.entries.when', { zone })}</th>
                  <th scope="col">{text('import.entries.change')}</th>
                </tr>
              </thead>
              {entries.data.map((entry) => (
                <EntryRow
                  key={entry.key}
                  entry={entry}
                  zone={zone}
                  onTake={decidable ? (field, take) => void answer({ take: { [`${entry.key}#${field}`]: take } }) : undefined}
                />
              ))}
              {entries.data.length === 0 && <tbody><tr><td colSpan={3}>{text('import.entries.none')}</td></tr></tbody>}
            </PlainTable>
          </TableFrame>
        )}
        {entries && <EntriesPages shown={shown} pageCount={Math.ceil(entries.meta.total / pageSize)} />}
      </Flex>
    </Box>
  );
};
