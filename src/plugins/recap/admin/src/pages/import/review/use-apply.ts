import * as React from 'react';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useApplyImportMutation } from '../../../api/import-api';
import { problemOf } from '../../../api/problem';

/** Why applying was refused: entries changed since the review was made, or anything else. */
export type ApplyRefused = { kind: 'changed-meanwhile' } | { kind: 'refused'; error: unknown };

/** Applies the review that is shown, and no other. */
export const useApply = ({ id, version }: Pick<ImportReview, 'id' | 'version'>) => {
  const [applyImport, { isLoading }] = useApplyImportMutation();
  const [problem, setProblem] = React.useState<ApplyRefused | null>(null);
  const apply = async () => {
    setProblem(null);
    const answer = await applyImport({ id, version });
    if (!('error' in answer)) return;
    setProblem(problemOf(answer.error).status === 409 ? { kind: 'changed-meanwhile' } : { kind: 'refused', error: answer.error });
  };
  return { apply: () => void apply(), busy: isLoading, problem };
};
