import * as React from 'react';
import { useIntl } from 'react-intl';
import type { Finding } from '../../../shared/contracts/checks';
import { pluginId } from '../plugin-id';

/** A finding in the reader's language, by what it is of and how bad; the server's English where that has no translation. */
export const useFindingMessage = (): ((finding: Finding) => string) => {
  const { formatMessage, messages } = useIntl();
  return React.useCallback(
    (finding) => {
      const id = `${pluginId}.finding.${finding.code}.${finding.severity}`;
      // The server's message is no pattern: titles in it may hold braces.
      return id in messages ? formatMessage({ id }, { ...finding.values, text: finding.text, expected: finding.expected ?? '' }) : finding.message;
    },
    [formatMessage, messages],
  );
};
