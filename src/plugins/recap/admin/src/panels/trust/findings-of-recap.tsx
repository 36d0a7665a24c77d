import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ShownFinding } from '../../../../shared/contracts/checks';
import { useRecapFindingsQuery, type RecapVersion } from '../../api/trust-api';
import { PanelLoading, PanelProblem } from '../../parts/panel-state';
import { useText } from '../../text/use-text';
import { FindingItem } from './finding-item';

const severities = ['contradicts', 'unknown', 'note'] as const satisfies readonly ShownFinding['severity'][];
const colours = { contradicts: 'danger', unknown: 'warning', note: 'neutral' } as const;

/** What the saved text says and the entries do not, the worst first; what was dismissed waits folded. */
export const FindingsOfRecap = ({ recap }: { recap: RecapVersion }) => {
  const text = useText();
  const modified = useForm('FindingsOfRecap', (form) => form.modified, false) ?? false;
  const { data, error, isLoading, refetch } = useRecapFindingsQuery(recap, { refetchOnMountOrArgChange: true });
  if (isLoading) return <PanelLoading />;
  if (error || !data) return <PanelProblem error={error} onRetry={refetch} />;
  const open = data.findings.filter(({ dismissed }) => dismissed === null);
  const dismissed = data.findings.filter((finding) => finding.dismissed !== null);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {open.every(({ severity }) => severity !== 'contradicts') && <Typography tag="p" variant="pi" textColor="success700">{text('trust.findings.none')}</Typography>}
      {severities.map((severity) => {
        const some = open.filter((finding) => finding.severity === severity);
        if (some.length === 0) return null;
        return (
          <Box key={severity}>
            <Box display="inline-block" background={`${colours[severity]}100`} borderColor={`${colours[severity]}200`} hasRadius paddingLeft={2} paddingRight={2}>
              <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">{text(`trust.findings.${severity}`, { count: some.length })}</Typography>
            </Box>
            <Box tag="ul">
              {some.map((finding) => <FindingItem key={finding.id} finding={finding} recap={recap} version={data.version ?? ''} modified={modified} />)}
            </Box>
          </Box>
        );
      })}
      {dismissed.length > 0 && (
        <details>
          <summary><Typography variant="pi" textColor="neutral700">{text('trust.findings.dismissed', { count: dismissed.length })}</Typography></summary>
          <Box tag="ul">
            {dismissed.map((finding) => <FindingItem key={finding.id} finding={finding} recap={recap} version={data.version ?? ''} modified={modified} />)}
          </Box>
        </details>
      )}
    </Flex>
  );
};
