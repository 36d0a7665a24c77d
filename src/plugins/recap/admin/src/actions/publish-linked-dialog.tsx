import { Button, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { PanelProblem } from '../parts/panel-state';
import { usePublishLinkedMutation } from '../api/recap-api';
import { useText } from '../text/use-text';
import { PublishedList } from './published-list';

interface PublishLinkedDialogProps {
  documentId: string;
  onClose: () => void;
}

/** Asks, publishes, and says what became of each entry. */
export const PublishLinkedDialog = ({ documentId, onClose }: PublishLinkedDialogProps) => {
  const text = useText();
  const modified = useForm('PublishLinkedDialog', (form) => form.modified, false) ?? false;
  const [publish, { data, error, isLoading }] = usePublishLinkedMutation();
  return (
    <>
      <Modal.Body>
        {data ? (
          <PublishedList result={data} />
        ) : (
          <>
            <Typography tag="p">{text('publishLinked.text')}</Typography>
            {modified && <Typography tag="p" fontWeight="bold" textColor="warning700">{text('publishLinked.unsaved')}</Typography>}
            {error && <PanelProblem error={error} onRetry={() => void publish(documentId)} />}
          </>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>{text(data ? 'close' : 'cancel')}</Button>
        {!data && <Button loading={isLoading} onClick={() => void publish(documentId)}>{text('publishLinked.confirm')}</Button>}
      </Modal.Footer>
    </>
  );
};
