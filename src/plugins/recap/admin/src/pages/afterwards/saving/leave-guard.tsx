import * as React from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { useBlocker } from 'react-router-dom';
import { useText } from '../../../text/use-text';

interface LeaveGuardProps {
  /** Cells not stored yet. */
  unsaved: () => number;
  /** Saves what may be saved. @returns how many cells are still not stored */
  settle: () => Promise<number>;
}

/** Somebody who leaves takes nothing unsaved along: it is saved first, and only what can't be is asked about. */
export const LeaveGuard = ({ unsaved, settle }: LeaveGuardProps) => {
  const text = useText();
  const [left, setLeft] = React.useState<number | null>(null);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved() > 0 && currentLocation.pathname !== nextLocation.pathname);

  React.useEffect(() => {
    if (blocker.state !== 'blocked') return;
    let waiting = true;
    // Nobody waits long for a server that doesn't answer.
    const patience = setTimeout(() => setLeft(unsaved()), 3000);
    void settle().then((count) => {
      clearTimeout(patience);
      if (!waiting) return;
      if (count === 0) blocker.proceed();
      else setLeft(count);
    });
    return () => {
      waiting = false;
      clearTimeout(patience);
    };
  }, [blocker, settle, unsaved]);

  React.useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved() > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const stay = () => {
    setLeft(null);
    blocker.reset?.();
  };
  return (
    <Dialog.Root open={blocker.state === 'blocked' && left !== null} onOpenChange={(open) => !open && stay()}>
      <Dialog.Content>
        <Dialog.Header>{text('afterwards.leave.title')}</Dialog.Header>
        <Dialog.Body>{text('afterwards.leave.text', { count: left ?? 0 })}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel><Button fullWidth variant="tertiary" onClick={stay}>{text('afterwards.leave.stay')}</Button></Dialog.Cancel>
          <Dialog.Action><Button fullWidth variant="danger-light" onClick={() => blocker.proceed?.()}>{text('afterwards.leave.go')}</Button></Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
