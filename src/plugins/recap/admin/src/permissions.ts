import { permissions } from '../../shared/permissions';

const permission = (action: string) => ({ action, subject: null });

/** In the shape that Page.Protect and useRBAC take. Constants: useRBAC asks again whenever it is given a new list. */
export const toPreview = [permission(permissions.preview)];
export const toDraft = [permission(permissions.draft)];
export const toPreviewOrDraft = [...toPreview, ...toDraft];
export const toImport = [permission(permissions.import)];
export const toFillIn = [permission(permissions.afterwards)];
export const toAsk = [permission(permissions.ask)];
export const toPreviewOrAsk = [...toPreview, ...toAsk];
export const toCheck = [permission(permissions.check)];
export const toUpdate = [permission(permissions.update)];
export const toPublishEvents = [{ action: 'plugin::content-manager.explorer.publish', subject: 'api::event.event' }];
