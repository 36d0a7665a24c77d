import * as React from 'react';
import type { ImportPlace } from '../../../../../shared/contracts/imports';
import { useText } from '../../../text/use-text';

/** Where in the source: "line 14, column 3", "schedule.days[0]"; empty where nothing is known. */
export const usePlace = (): ((place: ImportPlace) => string) => {
  const text = useText();
  return React.useCallback(
    ({ line, column, path }) => {
      const lines = line === undefined ? [] : [column === undefined ? text('import.place.line', { line }) : text('import.place.column', { line, column })];
      return [...lines, ...(path ? [path] : [])].join(' · ');
    },
    [text],
  );
};
