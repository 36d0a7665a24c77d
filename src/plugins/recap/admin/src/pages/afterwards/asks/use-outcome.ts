import * as React from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { problemOf } from '../../../api/problem';
import { useText, type TextId } from '../../../text/use-text';

type Result = { data: unknown } | { error: unknown };

/** Tells the editor what became of a request: the words given when it went well, else the server's own. */
export const useOutcome = (): ((result: Result, done: TextId) => boolean) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  return React.useCallback(
    (result, done) => {
      const failed = 'error' in result;
      toggleNotification(failed
        ? { type: 'danger', message: problemOf(result.error).message || text('problem.unreachable') }
        : { type: 'success', message: text(done) });
      return !failed;
    },
    [text, toggleNotification],
  );
};
