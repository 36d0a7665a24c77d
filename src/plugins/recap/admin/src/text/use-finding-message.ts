import * as React from 'react';
import { useIntl } from 'react-intl';
import type { Finding } from '../../../shared/contracts/checks';
import { sayFinding } from '../../../shared/findings/say-finding';
import { pluginId } from '../plugin-id';
import { english } from '../translations/english';

/** What a finding says in the reader's language, in English where that lacks it. */
export const useFindingMessage = (): ((finding: Finding) => string) => {
  const { messages } = useIntl();
  return React.useCallback(
    (finding) => sayFinding(finding, (word) => {
      const text = messages[`${pluginId}.trust.finding.${word}`];
      return typeof text === 'string' ? text : english[`trust.finding.${word}`];
    }),
    [messages],
  );
};
