import * as React from 'react';
import type { ImportDetail } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';
import { useWhen } from '../text/use-when';

/** What tells entries of one title apart, on one line: "Sat 21 Nov, 14:00 – 14:40 · Hall · Ada, Grace". */
export const useEntryDetail = (zone: string): ((detail: ImportDetail) => string) => {
  const text = useText();
  const when = useWhen(zone);
  return React.useCallback(
    ({ startsAt, endsAt, room, people, affiliation, sessions }) =>
      [when(startsAt, endsAt), room, people.join(', '), affiliation, sessions === null ? null : text('import.detail.sessions', { count: sessions })]
        .filter(Boolean)
        .join(' · '),
    [text, when],
  );
};
