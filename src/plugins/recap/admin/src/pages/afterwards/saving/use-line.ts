import * as React from 'react';
import type { Line, Stored } from './line-state';
import type { LineStore } from './line-store';

/** One line, as it changes. */
export const useLine = <C extends object, R extends Stored<C>>(store: LineStore<C, R>, id: string): Line<C, R> | undefined =>
  React.useSyncExternalStore(store.subscribe, () => store.line(id));

/** Something worked out of all lines, as it changes: a number, a text, a truth. */
export const useOfLines = <C extends object, R extends Stored<C>, T extends string | number | boolean>(
  store: LineStore<C, R>, work: (store: LineStore<C, R>) => T,
): T => React.useSyncExternalStore(store.subscribe, () => work(store));
