import * as React from 'react';
import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { BulletList, Feather } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useRBAC } from '@strapi/strapi/admin';
import { afterwardsAddress, previewAddress } from '../addresses';
import { useRecapOfEventQuery } from '../api/recap-api';
import { Choice } from '../parts/choice';
import { toFillIn } from '../permissions';
import { useText } from '../text/use-text';
import { ImportLink } from './import-link';
import { MissingFacts } from './missing-facts';
import { PanelLoading, PanelProblem } from '../parts/panel-state';
import { RecapLinks } from './recap-links';

interface EventRecapProps {
  documentId: string;
  /** Language of the form that stands open. */
  locale: string | undefined;
}

/** The content of an event's Recap panel. */
export const EventRecap = ({ documentId, locale: formLocale }: EventRecapProps) => {
  const text = useText();
  const { data, error, isLoading, refetch } = useRecapOfEventQuery(documentId, { refetchOnMountOrArgChange: true });
  const { allowedActions } = useRBAC(toFillIn);
  const [chosen, setChosen] = React.useState<string>();
  if (isLoading) return <PanelLoading />;
  if (error || !data) return <PanelProblem error={error} onRetry={refetch} />;

  const { locales, obstacle, missing, recaps } = data;
  const offered = locales.find(({ code }) => code === (chosen ?? formLocale)) ?? locales.find(({ isDefault }) => isDefault) ?? locales[0];
  const locale = offered?.code;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <RecapLinks recaps={recaps} locales={locales} />
      {obstacle !== null && (
        <Box background="warning100" borderColor="warning200" hasRadius padding={3} role="note">
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">{text('panel.obstacle')}</Typography>
          <Typography tag="p" variant="pi">{obstacle}</Typography>
        </Box>
      )}
      {locales.length > 1 && locale !== undefined && (
        <Choice
          label={text('options.locale')}
          value={locale}
          choices={locales.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={setChosen}
        />
      )}
      <LinkButton tag={Link} to={previewAddress({ event: documentId }, locale)} variant="secondary" startIcon={<Feather />} fullWidth>
        {text('draftRecap')}
      </LinkButton>
      <ImportLink event={documentId} />
      {allowedActions.canAfterwards && (
        <LinkButton tag={Link} to={afterwardsAddress(documentId)} variant="tertiary" startIcon={<BulletList />} fullWidth>
          {text('afterwards.open')}
        </LinkButton>
      )}
      {missing.length > 0 && (
        <MissingFacts gaps={missing} event={documentId} locale={formLocale} defaultLocale={locales.find(({ isDefault }) => isDefault)?.code} />
      )}
    </Flex>
  );
};
