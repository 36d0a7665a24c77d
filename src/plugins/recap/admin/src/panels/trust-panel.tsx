import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { toCheck } from '../permissions';
import { useText } from '../text/use-text';
import { FindingsOfRecap } from './trust/findings-of-recap';
import { SentencesOfRecap } from './trust/sentences-of-recap';
import { StandingOfRecap } from './trust/standing-of-recap';

const TrustOfRecap = ({ documentId, locale }: { documentId: string; locale: string | undefined }) => {
  const text = useText();
  const recap = { documentId, locale };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <StandingOfRecap recap={recap} />
      <Divider />
      <Box>
        <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">{text('trust.findings.title')}</Typography>
        <FindingsOfRecap recap={recap} />
      </Box>
      <Divider />
      <SentencesOfRecap recap={recap} />
    </Flex>
  );
};

/** Beside a recap: whether it is up to date, what contradicts the entries, and where each of its sentences comes from. */
export const TrustPanel: PanelComponent = ({ model, documentId, document }) => {
  const text = useText();
  const { allowedActions } = useRBAC(toCheck);
  if (model !== 'api::recap.recap' || !documentId || !allowedActions.canCheck) return null;
  return { title: text('trust.title'), content: <TrustOfRecap documentId={documentId} locale={document?.locale ?? undefined} /> };
};
