import * as React from 'react';
import { useIntl } from 'react-intl';

const asWords = (attribute: string) => {
  const words = attribute.replace(/([a-z])([A-Z])/g, (_match, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * An attribute path as an editor sees it on the form: `metrics.1.value` -> "Metrics 2, Value". Labels are those the
 * content manager shows; the empty path, the entry itself, has none.
 */
export const useFieldLabel = (): ((uid: string, path: string) => string) => {
  const { formatMessage, messages } = useIntl();
  return React.useCallback(
    (uid, path) => {
      const label = (attribute: string) => {
        const id = `content-manager.content-types.${uid}.${attribute}`;
        return id in messages ? formatMessage({ id }) : asWords(attribute);
      };
      const parts: string[] = [];
      for (const [index, step] of path.split('.').filter(Boolean).entries()) {
        if (/^\d+$/.test(step)) parts[parts.length - 1] += ` ${Number(step) + 1}`;
        else parts.push(index === 0 ? label(step) : asWords(step));
      }
      return parts.join(', ');
    },
    [formatMessage, messages],
  );
};
