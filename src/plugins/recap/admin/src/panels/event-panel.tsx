import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';
import { toPreview } from '../permissions';
import { useText } from '../text/use-text';
import { EventRecap } from './event-recap';
import { UnsavedEvent } from './unsaved-event';

/** Beside an event: its recap, what would help it most, and the way to draft it. */
export const EventPanel: PanelComponent = ({ model, documentId, document }) => {
  const text = useText();
  const { allowedActions } = useRBAC(toPreview);
  if (model !== 'api::event.event' || !allowedActions.canPreview) return null;
  return {
    title: text('panel.title'),
    content: documentId ? <EventRecap documentId={documentId} locale={document?.locale ?? undefined} /> : <UnsavedEvent />,
  };
};
