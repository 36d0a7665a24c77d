import * as React from 'react';
import { useIntl } from 'react-intl';

/** A span of time as a line of text in the reader's language and the event's zone: "Sat 21 Nov, 14:00 – 14:40". */
export const useWhen = (zone: string): ((startsAt: string | null, endsAt: string | null) => string) => {
  const { formatDate, formatDateTimeRange } = useIntl();
  return React.useCallback(
    (startsAt, endsAt) => {
      if (!startsAt) return '';
      const options = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
      // A range that ends before it begins throws; the server says what is wrong with it.
      if (!endsAt || endsAt < startsAt) return formatDate(startsAt, options);
      return formatDateTimeRange(new Date(startsAt), new Date(endsAt), options);
    },
    [formatDate, formatDateTimeRange, zone],
  );
};
