import * as React from 'react';

/** Does something whenever the person comes back to this window from another, where they may have changed the same. */
export function useOnReturn(act: () => void): void {
  const latest = React.useRef(act);
  React.useEffect(() => {
    latest.current = act;
  });
  React.useEffect(() => {
    const onReturn = () => document.visibilityState === 'visible' && latest.current();
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
}
