import * as React from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../../text/use-text';
import { isInstant } from './instant';

/** An abstract is recognised by how it begins; the entry itself has all of it. */
const longest = 400;

/** A value of a field for people: an instant in the event's zone, a choice in words, a long text cut; a dash for none. */
export const useFieldWords = (zone: string): ((value: string | null) => string) => {
  const text = useText();
  const { formatDate, formatMessage, messages } = useIntl();
  return React.useCallback(
    (value) => {
      if (value === null || value === '') return text('import.fields.empty');
      if (isInstant(value)) return formatDate(value, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
      // The forms look the words for a choice up by its value.
      if (/^[a-z][a-z-]*$/.test(value) && value in messages) return formatMessage({ id: value });
      return value.length > longest ? `${value.slice(0, longest - 1).trimEnd()}…` : value;
    },
    [formatDate, formatMessage, messages, text, zone],
  );
};
