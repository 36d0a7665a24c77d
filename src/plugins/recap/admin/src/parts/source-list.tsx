import * as React from 'react';
import { Box, TextButton, Typography } from '@strapi/design-system';
import type { EntryLabel } from '../../../shared/contracts/previews';
import { entryAddress } from '../addresses';
import { EntryLink } from './entry-link';
import { useText } from '../text/use-text';
import { useTypeName } from '../text/use-type-name';

/** A panel is narrow and an event may have a thousand sessions. */
const shown = 8;

interface SourceListProps {
  title: string;
  entries: EntryLabel[];
  locale: string | undefined;
}

/** Titled links to entries; nothing when there are none. */
export const SourceList = ({ title, entries, locale }: SourceListProps) => {
  const text = useText();
  const typeName = useTypeName();
  const id = React.useId();
  const [all, setAll] = React.useState(false);
  if (entries.length === 0) return null;
  const ordered = [...entries].sort((a, b) => a.uid.localeCompare(b.uid) || a.title.localeCompare(b.title));
  // A session and the case study it tells often have the same name.
  const isMixed = new Set(entries.map(({ uid }) => uid)).size > 1;
  return (
    <Box>
      <Typography id={id} tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">{title}</Typography>
      <Box tag="ul" aria-labelledby={id}>
        {(all ? ordered : ordered.slice(0, shown)).map((entry) => (
          <Box tag="li" key={`${entry.uid} ${entry.documentId}`} paddingTop={2}>
            <EntryLink to={entryAddress({ ...entry, locale })}>{isMixed ? text('entry.typed', { title: entry.title, type: typeName(entry.uid) }) : entry.title}</EntryLink>
          </Box>
        ))}
      </Box>
      {!all && entries.length > shown && (
        <Box paddingTop={2}><TextButton onClick={() => setAll(true)}>{text('sources.all', { count: entries.length })}</TextButton></Box>
      )}
    </Box>
  );
};
