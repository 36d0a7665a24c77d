import * as React from 'react';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** The label that the form of a content type shows for the attribute a path begins with; undefined when it shows none. */
export const useAttributeLabel = (model: string): ((path: string) => string | undefined) => {
  const { formatMessage } = useIntl();
  const { edit } = useDocumentLayout(model);
  return React.useCallback(
    (path) => {
      const [attribute] = path.split('.');
      const field = edit.layout.flat(2).find(({ name }) => name === attribute);
      return field && formatMessage({ id: `content-manager.content-types.${model}.${attribute}`, defaultMessage: field.label });
    },
    [edit.layout, formatMessage, model],
  );
};
