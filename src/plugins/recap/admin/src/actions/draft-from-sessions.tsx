import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';
import { Feather } from '@strapi/icons';
import { useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { previewAddress } from '../addresses';
import { toPreview } from '../permissions';
import { useText } from '../text/use-text';

/** On the list of sessions: a recap of those that are picked. */
export const DraftFromSessions: BulkActionComponent = ({ model, documents }) => {
  const text = useText();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC(toPreview);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  if (model !== 'api::session.session' || !allowedActions.canPreview) return null;
  return {
    label: text('draftFromSessions'),
    icon: <Feather />,
    variant: 'secondary',
    onClick: () => navigate(previewAddress({ sessions: documents.map(({ documentId }) => documentId) }, query.plugins?.i18n?.locale)),
  };
};
