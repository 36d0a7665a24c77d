import * as React from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ShownFinding } from '../../../../shared/contracts/checks';
import { entryAddress } from '../../addresses';
import { problemOf } from '../../api/problem';
import { useCorrectFindingMutation, useReopenFindingMutation, type RecapVersion } from '../../api/trust-api';
import { EntryLink } from '../../parts/entry-link';
import { useFindingMessage } from '../../text/use-finding-message';
import { useText } from '../../text/use-text';
import { DismissForm } from './dismiss-form';

interface FindingItemProps {
  finding: ShownFinding;
  recap: RecapVersion;
  /** Of the text the findings are of: a correction carries it. */
  version: string;
  /** The form holds changes that are not saved: a correction would be lost under them. */
  modified: boolean;
}

/** One finding: the words, what the entry says, and the three ways to settle it. */
export const FindingItem = ({ finding, recap, version, modified }: FindingItemProps) => {
  const text = useText();
  const { formatDate } = useIntl();
  const findingMessage = useFindingMessage();
  const [dismissing, setDismissing] = React.useState(false);
  const [correct, correction] = useCorrectFindingMutation();
  const [reopen, reopening] = useReopenFindingMutation();
  const error = correction.error ?? reopening.error;
  const of = { recap: recap.documentId, locale: recap.locale ?? '', finding: finding.id };
  return (
    <Box tag="li" paddingTop={3}>
      <Typography tag="p" variant="omega" fontWeight="bold">{text('trust.finding.text', { text: finding.text })}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral800">{findingMessage(finding)}</Typography>
      {finding.dismissed ? (
        <>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('trust.finding.dismissed', {
              name: finding.dismissed.by, when: formatDate(finding.dismissed.at, { dateStyle: 'medium' }), reason: finding.dismissed.reason,
            })}
          </Typography>
          <TextButton loading={reopening.isLoading} onClick={() => void reopen(of)}>{text('trust.finding.reopen')}</TextButton>
        </>
      ) : (
        <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
          {finding.replacement !== undefined && (
            <Button
              size="S"
              variant="secondary"
              disabled={modified}
              loading={correction.isLoading}
              onClick={() => void correct({ ...of, version })}
            >
              {text('trust.finding.correct', { expected: finding.replacement })}
            </Button>
          )}
          {finding.replacement !== undefined && modified && <Typography variant="pi" textColor="neutral600">{text('trust.finding.saveFirst')}</Typography>}
          {finding.fact && <EntryLink to={entryAddress(finding.fact.source)}>{text('trust.finding.toEntry')}</EntryLink>}
          {dismissing ? (
            <DismissForm finding={of} onDone={() => setDismissing(false)} />
          ) : (
            <TextButton onClick={() => setDismissing(true)}>{text('trust.finding.dismiss')}</TextButton>
          )}
        </Flex>
      )}
      {error !== undefined && <Typography tag="p" variant="pi" textColor="danger600" role="alert">{problemOf(error).message || text('problem.unreachable')}</Typography>}
    </Box>
  );
};
