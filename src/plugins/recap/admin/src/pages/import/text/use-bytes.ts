import * as React from 'react';
import { useIntl } from 'react-intl';

/** A size in the reader's language: "12 kB", "2.4 MB". */
export const useBytes = (): ((bytes: number) => string) => {
  const { formatNumber } = useIntl();
  return React.useCallback(
    (bytes) => {
      const [value, unit] = bytes < 1_000_000 ? [Math.max(bytes / 1000, 0.1), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
      return formatNumber(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
    },
    [formatNumber],
  );
};
