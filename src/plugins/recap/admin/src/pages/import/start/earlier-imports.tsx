import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useImportsQuery } from '../../../api/import-api';
import { EntryLink } from '../../../parts/entry-link';
import { PanelLoading, PanelProblem } from '../../../parts/panel-state';
import { useText } from '../../../text/use-text';
import { importOf } from '../../../addresses';
import { StateBadge } from '../state-badge';
import { PlainTable, TableFrame } from '../../../parts/plain-table';

/** The imports there were, newest first, each to be opened and gone on with. */
export const EarlierImports = () => {
  const text = useText();
  const { formatDate } = useIntl();
  const { data: imports, error, isLoading, refetch } = useImportsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isLoading) return <PanelLoading />;
  return (
    <Box tag="section" aria-label={text('import.earlier')}>
      <Typography tag="h2" variant="delta" fontWeight="bold">{text('import.earlier')}</Typography>
      <Box paddingTop={3}>
        {error && <PanelProblem error={error} onRetry={() => void refetch()} />}
        {imports?.length === 0 && <Typography variant="omega" textColor="neutral600">{text('import.earlier.none')}</Typography>}
        {imports !== undefined && imports.length > 0 && (
          <TableFrame label={text('import.earlier')}>
            <PlainTable>
              <thead>
                <tr>
                  {(['what', 'event', 'when', 'who', 'state'] as const).map((column) => <th key={column} scope="col">{text(`import.earlier.${column}`)}</th>)}
                </tr>
              </thead>
              <tbody>
                {imports.map(({ id, source, event, createdAt, askedBy, state, progress }) => (
                  <tr key={id}>
                    <th scope="row">
                      <EntryLink to={importOf(id)}>{source.name || text('import.untitled')}</EntryLink>
                    </th>
                    <td>{event?.title ?? '–'}</td>
                    <td>{formatDate(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</td>
                    <td>{askedBy}</td>
                    <td><StateBadge state={state} progress={progress} /></td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          </TableFrame>
        )}
      </Box>
    </Box>
  );
};
