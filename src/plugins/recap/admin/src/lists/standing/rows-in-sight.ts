import * as React from 'react';

/** Rows of the list that are on screen, so that one request asks for all of them. */
const rows = new Map<string, number>();
const listeners = new Set<() => void>();
let listed: string[] = [];
let isScheduled = false;

/** Rows appear and go many at a time: listeners hear of it once. */
const schedule = () => {
  if (isScheduled) return;
  isScheduled = true;
  queueMicrotask(() => {
    isScheduled = false;
    listed = [...rows.keys()].sort();
    for (const listener of listeners) listener();
  });
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Puts a row among those in sight while it is shown. @returns the documentIds of all of them, sorted */
export const useRowsInSight = (documentId: string): string[] => {
  React.useEffect(() => {
    rows.set(documentId, (rows.get(documentId) ?? 0) + 1);
    schedule();
    return () => {
      const left = (rows.get(documentId) ?? 1) - 1;
      if (left > 0) rows.set(documentId, left);
      else rows.delete(documentId);
      schedule();
    };
  }, [documentId]);
  return React.useSyncExternalStore(subscribe, () => listed);
};
