import * as React from 'react';

/** A pointer on its way to the facts crosses other sentences: only where it rests counts. */
const restMilliseconds = 140;

export interface CurrentSentence {
  /** The sentence whose facts are shown. */
  id: string | null;
  /** Held by a click or Enter: the pointer no longer changes it. */
  held: boolean;
  point: (id: string) => void;
  leave: () => void;
  focus: (id: string) => void;
  toggleHold: (id: string) => void;
  release: () => void;
}

export const useCurrentSentence = (first: string | null): CurrentSentence => {
  const [state, setState] = React.useState<{ id: string | null; held: boolean }>({ id: first, held: false });
  const timer = React.useRef<number>();

  const leave = React.useCallback(() => window.clearTimeout(timer.current), []);
  React.useEffect(() => leave, [leave]);

  // Another recap (other options, another language): its sentences are others.
  React.useEffect(() => setState({ id: first, held: false }), [first]);

  const point = React.useCallback((id: string) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setState((now) => (now.held ? now : { id, held: false })), restMilliseconds);
  }, []);
  const focus = React.useCallback((id: string) => setState((now) => (now.id === id ? now : { id, held: false })), []);
  const toggleHold = React.useCallback(
    (id: string) => setState((now) => ({ id, held: !(now.held && now.id === id) })),
    [],
  );
  const release = React.useCallback(() => setState((now) => ({ ...now, held: false })), []);
  return { ...state, point, leave, focus, toggleHold, release };
};
