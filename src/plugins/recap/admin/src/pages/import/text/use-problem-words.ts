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
  const { formatters, locale, messages } = useIntl();
  return React.useCallback(
    ({ code, message, values }) => {
      const pattern = messages[`${pluginId}.import.problem.${code ?? ''}`];
      // The server's message is no pattern: titles in it may hold braces.
      if (typeof pattern !== 'string') return message;
      try {
        return String(formatters.getMessageFormat(pattern, locale).format(values));
      } catch {
        // It speaks of a value that this problem lacks: the server's sentence is better than one with a hole.
        return message;
      }
    },
    [formatters, locale, messages],
  );
};
