import { SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportColumns } from '../../../../../shared/contracts/imports';
import { pluginId } from '../../../plugin-id';
import { asWords } from '../../../text/as-words';
import { useText } from '../../../text/use-text';
import { PlainTable, TableFrame } from '../../../parts/plain-table';
import { examplesOf, takeAs, takenAs, type Mapping } from './column-mapping';

const notTaken = '-';

interface ColumnTableProps {
  title: string;
  sheet: ImportColumns;
  onMap: (mapping: Mapping) => void;
}

/** The columns of a sheet, one to a row, with examples and what each is taken as. */
export const ColumnTable = ({ title, sheet: { headers, sample, mapping, columns }, onMap }: ColumnTableProps) => {
  const text = useText();
  const { formatMessage } = useIntl();
  const columnName = (column: string) => formatMessage({ id: `${pluginId}.import.column.${column}`, defaultMessage: asWords(column) });
  const headerName = (index: number) => headers[index]?.trim() || text('import.columns.unnamed', { number: index + 1 });
  return (
    <TableFrame label={title}>
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{text('import.columns.examples')}</th>
            <th scope="col">{text('import.columns.takenAs')}</th>
          </tr>
        </thead>
        <tbody>
          {headers.map((_header, index) => (
            <tr key={index}>
              <th scope="row" style={{ overflowWrap: 'anywhere' }}>{headerName(index)}</th>
              <td>
                <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                  {examplesOf(sample, index).join(' · ').slice(0, 160)}
                </Typography>
              </td>
              <td style={{ minWidth: '20rem' }}>
                <SingleSelect
                  size="S"
                  aria-label={text('import.columns.takenAsOf', { header: headerName(index) })}
                  value={takenAs(mapping, index) ?? notTaken}
                  onChange={(column) => onMap(takeAs(mapping, index, column === notTaken ? null : String(column)))}
                >
                  <SingleSelectOption value={notTaken}>{text('import.columns.notTaken')}</SingleSelectOption>
                  {columns.map((column) => <SingleSelectOption key={column} value={column}>{columnName(column)}</SingleSelectOption>)}
                </SingleSelect>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </TableFrame>
  );
};
