import * as React from 'react';
import { useIntl } from 'react-intl';
import type { FactValue } from '../../../shared/recap';
import { useText } from './use-text';

const longest = 160;
const shorten = (words: string) => (words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words);

/** The value of a fact in words: "over 150 people", "2 October 2019", a text cut where it grows long. */
export const useFactValue = (): ((value: FactValue) => string) => {
  const { formatNumber, formatDate } = useIntl();
  const text = useText();
  return React.useCallback(
    (value) => {
      if (typeof value === 'string') return shorten(value);
      if (typeof value === 'number') return formatNumber(value);
      if (typeof value === 'boolean') return text(value ? 'value.yes' : 'value.no');
      if ('from' in value) {
        const day = (date: string) =>
          formatDate(`${date}T12:00:00Z`, {
            timeZone: 'UTC',
            year: 'numeric',
            ...(value.known === 'year' ? {} : { month: 'long' }),
            ...(value.known === 'day' ? { day: 'numeric' } : {}),
          });
        const [from, to] = [day(value.from), day(value.to)];
        return from === to ? from : text('value.range', { from, to });
      }
      const range = value.upTo === undefined
        ? formatNumber(value.value)
        : text('value.range', { from: formatNumber(value.value), to: formatNumber(value.upTo) });
      return text(`value.quantity.${value.qualifier}`, { quantity: value.unit ? `${range} ${value.unit}` : range });
    },
    [formatNumber, formatDate, text],
  );
};
