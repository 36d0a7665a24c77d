import * as React from 'react';
import { useIntl } from 'react-intl';
import type { Gap } from '../../../shared/recap';
import { pluginId } from '../plugin-id';

/** A gap in the reader's language, by its code; the server's English where that code has no translation. */
export const useGapMessage = (): ((gap: Gap) => string) => {
  const { formatMessage, messages } = useIntl();
  return React.useCallback(
    (gap) => {
      const id = `${pluginId}.gap.${gap.code}`;
      // The server's message is no pattern: titles in it may hold braces.
      return id in messages ? formatMessage({ id }, gap.values) : gap.message;
    },
    [formatMessage, messages],
  );
};
