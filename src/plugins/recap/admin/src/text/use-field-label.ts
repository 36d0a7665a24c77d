import * as React from 'react';
import { useIntl } from 'react-intl';
import { useFormLabelsQuery, type FormLabel } from '../api/form-labels';
import { asWords } from './as-words';

/**
 * An attribute path as an editor sees it on the form: `metrics.1.value` -> "Numbers 2, Value". The empty path, the entry
 * itself, has no label.
 */
export const useFieldLabel = (): ((uid: string, path: string) => string) => {
  const { formatMessage, messages } = useIntl();
  const { data: labels } = useFormLabelsQuery();
  return React.useCallback(
    (uid, path) => {
      const parts: string[] = [];
      let model: string | undefined = uid;
      for (const step of path.split('.').filter(Boolean)) {
        if (/^\d+$/.test(step)) {
          parts.push(`${parts.pop() ?? ''} ${Number(step) + 1}`.trim());
          continue;
        }
        const id = `content-manager.${model === uid ? 'content-types' : 'components'}.${model}.${step}`;
        const field: FormLabel | undefined = model === undefined ? undefined : labels?.[model]?.[step];
        parts.push(id in messages ? formatMessage({ id }) : (field?.label ?? asWords(step)));
        model = field?.component;
      }
      return parts.join(', ');
    },
    [formatMessage, messages, labels],
  );
};
