import * as React from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { AfterwardsFacts } from '../../../../../shared/contracts/afterwards';
import { Card } from '../../../parts/card';
import { GapLinks } from '../../../parts/gap-links';
import { useText } from '../../../text/use-text';
import { useRights } from '../rights';
import { useLine } from '../saving/use-line';
import type { FactStore } from '../saving/use-stores';
import { AsPlannedField } from './as-planned-field';
import { AttendedField } from './attended-field';
import type { FactProps } from './fact-field';
import { factsInOrder, gapsElsewhere } from './facts-in-order';
import { HighlightsField } from './highlights-field';
import { NextStepField } from './next-step-field';

const Fields = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 46rem), 1fr));
  gap: 1.6rem 3.2rem;
`;

const fields: Record<keyof AfterwardsFacts, (props: FactProps) => React.ReactNode> = {
  attended: AttendedField, tookPlaceAsPlanned: AsPlannedField, highlights: HighlightsField, nextStep: NextStepField,
};

/** What the event itself lacks, to be filled in above the table. */
export const EventFacts = ({ store, event }: { store: FactStore; event: string }) => {
  const text = useText();
  const line = useLine(store, event);
  // As it was when the page was opened: fields that jump while somebody fills them in are no help.
  const [order] = React.useState(() => factsInOrder(line?.stored.event.gaps ?? []));
  const rights = useRights();
  const offered = order.filter((fact) => rights.facts.includes(fact));
  if (!line || offered.length === 0) return null;
  const elsewhere = gapsElsewhere(line.stored.event.gaps);
  return (
    <Card title={text('afterwards.facts')}>
      <Fields>{offered.map((fact) => React.createElement(fields[fact], { key: fact, store, line }))}</Fields>
      {elsewhere.length > 0 && (
        <Box tag="details" paddingTop={3}>
          <Typography tag="summary" variant="pi" fontWeight="bold" style={{ cursor: 'pointer' }}>{text('afterwards.facts.elsewhere', { count: elsewhere.length })}</Typography>
          <Box paddingTop={2}><GapLinks gaps={elsewhere} /></Box>
        </Box>
      )}
    </Card>
  );
};
