import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { CloudUpload } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { importAddress } from '../addresses';
import { toImport } from '../permissions';
import { useText } from '../text/use-text';

/** On an event, in its menu and in the list's: its programme from a file. */
export const ImportIntoEvent: DocumentActionComponent = ({ model, documentId }) => {
  const text = useText();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(toImport);
  if (model !== 'api::event.event' || !documentId || !allowedActions.canImport) return null;
  return {
    label: text('import.link'),
    icon: <CloudUpload />,
    position: ['header', 'table-row'],
    onClick: () => navigate(importAddress(documentId)),
  };
};
ImportIntoEvent.position = ['header', 'table-row'];
