import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSourcesOfRecapQuery } from '../api/recap-api';
import { useText } from '../text/use-text';
import { PanelLoading, PanelProblem } from '../parts/panel-state';
import { SourceList } from '../parts/source-list';

interface RecapSourcesProps {
  documentId: string;
  locale: string | undefined;
}

/** The entries a recap was made from, when, by whom; or that a person wrote it. */
export const RecapSources = ({ documentId, locale }: RecapSourcesProps) => {
  const text = useText();
  const { formatDate } = useIntl();
  const { data, error, isLoading, refetch } = useSourcesOfRecapQuery({ documentId, locale });
  if (isLoading) return <PanelLoading />;
  if (error || data === undefined) return <PanelProblem error={error} onRetry={refetch} />;
  if (data === null) return <Typography variant="pi" textColor="neutral600">{text('sources.none')}</Typography>;
  const when = formatDate(data.madeAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {text(`sources.made.${data.madeBy.kind}`, { when, name: data.madeBy.name })}
      </Typography>
      <SourceList title={text('sources.events', { count: data.events.length })} entries={data.events} locale={locale} />
      <SourceList title={text('sources.sessions', { count: data.sessions.length })} entries={data.sessions} locale={locale} />
      <SourceList title={text('sources.caseStudies', { count: data.caseStudies.length })} entries={data.caseStudies} locale={locale} />
    </Flex>
  );
};
