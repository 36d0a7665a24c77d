import type * as React from 'react';
import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AfterwardsFacts } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import { ConflictNote } from '../grid/conflict-note';
import { stateOf, type Line } from '../saving/line-state';
import type { FactStore, StoredFacts } from '../saving/use-stores';

export interface FactProps {
  store: FactStore;
  line: Line<AfterwardsFacts, StoredFacts>;
}

interface FactFieldProps extends FactProps {
  fact: keyof AfterwardsFacts;
  /** What another person saved, in words. */
  theirs: string;
  children: React.ReactNode;
}

/** One fact of the event: what it is, what the recap gains by it, its inputs, and whether it is stored. */
export const FactField = ({ store, line, fact, theirs, children }: FactFieldProps) => {
  const text = useText();
  const { locale } = useIntl();
  const id = line.stored.event.documentId;
  const state = stateOf(line, fact);
  return (
    <Box tag="fieldset" style={{ border: 'none', margin: 0, padding: 0, minWidth: 0 }} lang={locale} onBlur={() => store.flush(id)}>
      <Typography tag="legend" variant="omega" fontWeight="bold" style={{ padding: 0 }}>{text(`afterwards.fact.${fact}`)}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>{text(`afterwards.fact.${fact}.gain`)}</Typography>
      {children}
      {/* The line is there all the time, so that saving moves nothing. */}
      <Box aria-live="polite" minHeight="2rem" paddingTop={1}>
        {state === 'problem' && <Typography variant="pi" textColor="danger600">{line.problems[fact]}</Typography>}
        {state === 'offline' && <Typography variant="pi" fontWeight="bold" textColor="neutral800">{text('afterwards.state.offline')}</Typography>}
        {(state === 'saving' || state === 'waiting') && <Typography variant="pi" textColor="neutral600">{text('afterwards.state.saving')}</Typography>}
        {state === 'elsewhere' && <Typography role="status" variant="pi" fontWeight="bold" textColor="primary700">{text('afterwards.state.elsewhere')}</Typography>}
        {state === 'saved' && <Typography variant="pi" textColor="success700">{text('afterwards.state.saved')}</Typography>}
      </Box>
      {state === 'conflict' && line.conflict && (
        <ConflictNote conflict={line.conflict} theirs={theirs} isCurrent onKeepMine={() => store.keepMine(id, fact)} onTakeTheirs={() => store.takeTheirs(id, fact)} />
      )}
    </Box>
  );
};
