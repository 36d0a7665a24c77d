import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { BulletList } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { afterwardsAddress } from '../addresses';
import { toFillIn } from '../permissions';
import { useText } from '../text/use-text';

/** On an event: the table in which one writes what happened. For those who may not preview recaps, too. */
export const AfterTheEvent: DocumentActionComponent = ({ model, documentId }) => {
  const text = useText();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(toFillIn);
  if (model !== 'api::event.event' || !documentId || !allowedActions.canAfterwards) return null;
  return {
    label: text('afterwards.open'),
    icon: <BulletList />,
    position: ['header', 'table-row'],
    onClick: () => navigate(afterwardsAddress(documentId)),
  };
};
AfterTheEvent.position = ['header', 'table-row'];
