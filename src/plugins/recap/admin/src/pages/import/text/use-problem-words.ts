import * as React from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../../../plugin-id';

interface Coded {
  code: string | null;
  message: string;
  values: Record<string, string | number>;
}

/** A problem of a source in the reader's language, by its code; the server's English where that code has no translation. */
export const useProblemWords = (): ((problem: Coded) => string) => {
  const { formatMessage, messages } = useIntl();
  return React.useCallback(
    ({ code, message, values }) => {
      const id = `${pluginId}.import.problem.${code ?? ''}`;
      // The server's message is no pattern: titles in it may hold braces.
      return code && id in messages ? formatMessage({ id }, values) : message;
    },
    [formatMessage, messages],
  );
};
