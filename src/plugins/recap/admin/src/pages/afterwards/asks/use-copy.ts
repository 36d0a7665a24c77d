import * as React from 'react';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useText, type TextId } from '../../../text/use-text';

/** Copies a text and says so, or that the browser refused. */
export const useCopy = (): ((content: string, done: TextId) => Promise<void>) => {
  const text = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  return React.useCallback(
    async (content, done) => {
      const copied = await copy(content);
      toggleNotification({ type: copied ? 'success' : 'danger', message: text(copied ? done : 'copy.failed') });
    },
    [copy, text, toggleNotification],
  );
};
