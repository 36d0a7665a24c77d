import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { toPreview } from '../permissions';
import { useText } from '../text/use-text';
import { RecapSources } from './recap-sources';

/** Beside a recap: what it was made from. */
export const RecapPanel: PanelComponent = ({ model, documentId, document }) => {
  const text = useText();
  const { allowedActions } = useRBAC(toPreview);
  if (model !== 'api::recap.recap' || !documentId || !allowedActions.canPreview) return null;
  return { title: text('sources.title'), content: <RecapSources documentId={documentId} locale={document?.locale ?? undefined} /> };
};
