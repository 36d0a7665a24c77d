import * as React from 'react';
import { useIntl } from 'react-intl';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import { changesOf } from './counts';

/** "23 sessions are new, 4 changed and 2 are cancelled." One sentence for each type that changes, and one for the edits that stay. */
export const useCountWords = (): ((counts: ImportReview['counts']) => string[]) => {
  const text = useText();
  const { formatList } = useIntl();
  return React.useCallback(
    (counts) => {
      const sentences = (['sessions', 'speakers', 'event'] as const).flatMap((type) => {
        const changes = changesOf(counts[type]);
        if (changes.length === 0) return [];
        // Only the first names what is counted.
        const clauses = changes.map(({ change, count }, index) => text(`import.count.${change}`, { count, type: index === 0 ? type : 'other' }));
        return [text('import.count.sentence', { clauses: formatList(clauses, { type: 'conjunction' }) })];
      });
      return counts.kept > 0 ? [...sentences, text('import.count.kept', { count: counts.kept })] : sentences;
    },
    [text, formatList],
  );
};
