import * as React from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../plugin-id';
import { english } from '../translations/english';

export type TextId = keyof typeof english;
export type TextValues = Record<string, string | number | boolean | Date | null | undefined>;
export type Text = (id: TextId, values?: TextValues) => string;

/** The words of the admin: `text('preview.copied')` in the reader's language, in English where that lacks them. */
export const useText = (): Text => {
  const { formatMessage } = useIntl();
  return React.useCallback(
    (id, values) => formatMessage({ id: `${pluginId}.${id}`, defaultMessage: english[id] }, values),
    [formatMessage],
  );
};
