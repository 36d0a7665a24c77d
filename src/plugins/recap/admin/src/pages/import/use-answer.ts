import * as React from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { ReviewImport } from '../../../../shared/contracts/imports';
import { useAnswerImportMutation } from '../../api/import-api';
import { problemOf } from '../../api/problem';
import { useText } from '../../text/use-text';

/** Answers a question of an import; resolves to whether that was taken. A refusal is said to the editor. */
export const useAnswer = (id: string) => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [answerImport, { isLoading }] = useAnswerImportMutation();
  const answer = React.useCallback(
    async (answers: ReviewImport.Request['body']): Promise<boolean> => {
      const result = await answerImport({ id, answers });
      if (!('error' in result)) return true;
      toggleNotification({ type: 'danger', message: problemOf(result.error).message || text('problem.unreachable') });
      return false;
    },
    [answerImport, id, text, toggleNotification],
  );
  return { answer, busy: isLoading };
};
