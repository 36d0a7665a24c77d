import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRecapSentencesQuery, type RecapVersion } from '../../api/trust-api';
import { PanelLoading, PanelProblem } from '../../parts/panel-state';
import { useText } from '../../text/use-text';
import { SentenceList } from './sentence-list';
import { ShareBar } from './share-bar';

/** Where each sentence of the saved text comes from: the share on top, the sentences below. */
export const SentencesOfRecap = ({ recap }: { recap: RecapVersion }) => {
  const text = useText();
  const modified = useForm('SentencesOfRecap', (form) => form.modified, false) ?? false;
  const { data, error, isLoading, refetch } = useRecapSentencesQuery(recap, { refetchOnMountOrArgChange: true });
  if (isLoading) return <PanelLoading />;
  if (error || !data) return <PanelProblem error={error} onRetry={refetch} />;
  const total = data.sentences.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box>
        <ShareBar counts={data.counts} />
        <Typography tag="p" variant="pi" textColor="neutral800">
          {text('trust.share', { total, fromEntries: data.counts['from-entries'], edited: data.counts.edited, byHand: data.counts['by-hand'] })}
        </Typography>
        {!data.hasBaseline && <Typography tag="p" variant="pi" textColor="neutral600">{text('trust.share.noBaseline')}</Typography>}
        {modified && <Typography tag="p" variant="pi" textColor="neutral600">{text('trust.saved')}</Typography>}
      </Box>
      {total > 0 && <SentenceList sources={data} locale={recap.locale} />}
    </Flex>
  );
};
