import { Box, TextButton, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { FactChange } from '../../../shared/contracts/updates';
import { entryAddress } from '../addresses';
import { useFieldLabel } from '../text/use-field-label';
import { useText } from '../text/use-text';
import { EntryLink } from './entry-link';

/** "8,500 → 9,000", or the one of the two that there is. */
const values = ({ before, after }: FactChange): string => [before, after].filter((value) => value !== null && value !== '').join(' → ');

interface FactChangesProps {
  changes: FactChange[];
  /** So many at first; the rest behind a button. All when left out. */
  shown?: number;
}

/** What is different in the entries, each a link to the field that says so. */
export const FactChanges = ({ changes, shown = Number.POSITIVE_INFINITY }: FactChangesProps) => {
  const text = useText();
  const [all, setAll] = React.useState(false);
  const fieldLabel = useFieldLabel();
  /** A figure has a name of its own; of other values the form says what the field is called. */
  const labelOf = ({ label, source }: FactChange): string => (label === source.path.split('.')[0] ? fieldLabel(source.uid, source.path) : label);
  const listed = all ? changes : changes.slice(0, shown);
  return (
    <>
      <Box tag="ul">
        {listed.map((change, index) => {
          const label = labelOf(change);
          return (
            <Box tag="li" key={index} paddingTop={2}>
              <EntryLink to={entryAddress(change.source)}>{label ? `${change.entry} · ${label}` : change.entry}</EntryLink>
              <Typography tag="p" variant="pi" textColor="neutral700">
                {text(`trust.change.${change.kind}`, { values: values(change) })}
              </Typography>
            </Box>
          );
        })}
      </Box>
      {listed.length < changes.length && (
        <Box paddingTop={2}><TextButton onClick={() => setAll(true)}>{text('trust.change.all', { count: changes.length })}</TextButton></Box>
      )}
    </>
  );
};
