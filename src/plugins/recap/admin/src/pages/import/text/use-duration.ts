import * as React from 'react';
import { useIntl } from 'react-intl';

/** Seconds in the reader's language: "40 seconds", "3 minutes". */
export const useDuration = (): ((seconds: number) => string) => {
  const { formatNumber } = useIntl();
  return React.useCallback(
    (seconds) => {
      const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
      return formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' });
    },
    [formatNumber],
  );
};
