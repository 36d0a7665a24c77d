import * as React from 'react';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Link as LinkIcon } from '@strapi/icons';
import { useDocumentRBAC } from '@strapi/strapi/admin';
import { useText } from '../text/use-text';
import { PublishLinkedDialog } from './publish-linked-dialog';

/** On an event: publishes it with its sessions, case studies and parts, in the order that keeps all relations. */
export const PublishLinked: DocumentActionComponent = ({ model, documentId, activeTab }) => {
  const text = useText();
  const canPublish = useDocumentRBAC('PublishLinked', ({ canPublish: allowed }) => allowed);
  // A new component for each render would close the dialog and open it again.
  const content = React.useCallback(
    ({ onClose }: { onClose: () => void }) => <PublishLinkedDialog documentId={documentId ?? ''} onClose={onClose} />,
    [documentId],
  );
  if (model !== 'api::event.event' || !documentId || !canPublish || activeTab === 'published') return null;
  return {
    label: text('publishLinked'),
    icon: <LinkIcon />,
    position: 'panel',
    dialog: { type: 'modal', title: text('publishLinked'), content },
  };
};
PublishLinked.position = 'panel';
