import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { recapPageAddress } from '../../addresses';
import { useRecapStandingQuery, type RecapVersion } from '../../api/trust-api';
import { FactChanges } from '../../parts/fact-changes';
import { StandingBadge } from '../../parts/standing-badge';
import { PanelLoading, PanelProblem } from '../../parts/panel-state';
import { toUpdate } from '../../permissions';
import { useText } from '../../text/use-text';

/** Whether a recap still says what its entries say; if not, what changed, and the way to review an update. */
export const StandingOfRecap = ({ recap }: { recap: RecapVersion }) => {
  const text = useText();
  const { allowedActions } = useRBAC(toUpdate);
  const { data, error, isLoading, refetch } = useRecapStandingQuery(recap, { refetchOnMountOrArgChange: true });
  if (isLoading) return <PanelLoading />;
  if (error || !data) return <PanelProblem error={error} onRetry={refetch} />;
  const { standing, changes, reason } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex><StandingBadge standing={standing} /></Flex>
      {reason && <Typography tag="p" variant="pi" textColor="neutral700">{reason}</Typography>}
      {changes.length > 0 && <FactChanges changes={changes} shown={3} />}
      {standing === 'out-of-date' && allowedActions.canUpdate && (
        <LinkButton tag={Link} to={recapPageAddress('update', recap.documentId, recap.locale)} variant="secondary" startIcon={<ArrowClockwise />} fullWidth>
          {text('trust.update.review')}
        </LinkButton>
      )}
      {allowedActions.canUpdate && (
        <Box>
          <Link to={recapPageAddress('revisions', recap.documentId, recap.locale)}>
            <Typography variant="pi" textColor="primary600">{text('trust.revisions.title')}</Typography>
          </Link>
        </Box>
      )}
    </Flex>
  );
};
