import * as React from 'react';
import { Button, Modal, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { PublishedList } from '../../actions/published-list';
import { usePublishLinkedMutation } from '../../api/recap-api';
import { PanelProblem } from '../../parts/panel-state';
import { toPublishEvents } from '../../permissions';
import { useText } from '../../text/use-text';
import { useOfLines } from './saving/use-line';
import type { FactStore, RowStore } from './saving/use-stores';

interface PublishButtonProps {
  event: string;
  rows: RowStore;
  facts: FactStore;
  /** Saves what may be saved. @returns how many cells are still not stored */
  settle: () => Promise<number>;
  onPublished: () => void;
}

/** Saves what is pending, then publishes the event with all that is linked to it, and says what became of each. */
export const PublishButton = ({ event, rows, facts, settle, onPublished }: PublishButtonProps) => {
  const text = useText();
  const { allowedActions } = useRBAC(toPublishEvents);
  const [publish, { data, error, reset }] = usePublishLinkedMutation();
  const [isBusy, setBusy] = React.useState(false);
  const [unsaved, setUnsaved] = React.useState(0);
  const read = useOfLines(facts, (all) => all.line(event)?.stored.event.toPublish.join(' ') ?? '');
  // Saved since the page was read.
  const changedHere = useOfLines(rows, (all) => all.ids().filter((id) => all.line(id)?.stored.state !== 'published').join(' '));
  const changes = new Set([...read.split(' '), ...changedHere.split(' ')].filter(Boolean)).size;
  if (!allowedActions.canPublish) return null;

  const onClick = async () => {
    setBusy(true);
    const left = await settle();
    setUnsaved(left);
    if (left === 0) {
      await publish(event);
      onPublished();
    }
    setBusy(false);
  };
  const close = () => {
    setUnsaved(0);
    reset();
  };
  return (
    <>
      <Button loading={isBusy} onClick={() => void onClick()}>{text('afterwards.publish', { count: changes })}</Button>
      <Modal.Root open={!isBusy && (unsaved > 0 || data !== undefined || error !== undefined)} onOpenChange={(open: boolean) => !open && close()}>
        <Modal.Content>
          <Modal.Header><Modal.Title>{text('afterwards.publish.title')}</Modal.Title></Modal.Header>
          <Modal.Body>
            {unsaved > 0 && <Typography tag="p">{text('afterwards.publish.unsaved', { count: unsaved })}</Typography>}
            {data && <PublishedList result={data} />}
            {error && <PanelProblem error={error} onRetry={() => void onClick()} />}
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={close}>{text('close')}</Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
