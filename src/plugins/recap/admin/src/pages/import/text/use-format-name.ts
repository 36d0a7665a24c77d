import * as React from 'react';
import { useIntl } from 'react-intl';
import { pluginId } from '../../../plugin-id';

/** What a format is called: `sessionize-all` -> "Sessionize". */
export const useFormatName = (): ((format: string) => string) => {
  const { formatMessage } = useIntl();
  return React.useCallback((format) => formatMessage({ id: `${pluginId}.import.format.${format}`, defaultMessage: format }), [formatMessage]);
};
