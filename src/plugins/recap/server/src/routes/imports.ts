import { z } from '@strapi/utils';
import { permissions } from '../../../shared/permissions';
import {
  answerImportSchema, applyImportSchema, importEntriesQuerySchema, importEntriesSchema, importReviewSchema, listImportsSchema, readSourceSchema,
} from '../contracts/imports';
import { may } from './may';

const config = may(permissions.import);

/** Under /recap. Whether the entries may be made and changed is looked at by the controller. */
export const adminImportRoutes = {
  type: 'admin',
  routes: [
    { method: 'POST', path: '/imports', handler: 'adminImports.read', config },
    { method: 'GET', path: '/imports', handler: 'adminImports.find', config },
    { method: 'GET', path: '/imports/:id', handler: 'adminImports.findOne', config },
    { method: 'PUT', path: '/imports/:id', handler: 'adminImports.answer', config },
    { method: 'GET', path: '/imports/:id/entries', handler: 'adminImports.entries', config },
    { method: 'POST', path: '/imports/:id/apply', handler: 'adminImports.apply', config },
  ],
};

const params = { id: z.string() };

/** Under /api/recap. */
export const contentApiImportRoutes = {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/imports', handler: 'imports.read', request: { body: { 'application/json': readSourceSchema } }, response: importReviewSchema },
    { method: 'GET', path: '/imports', handler: 'imports.find', response: listImportsSchema },
    { method: 'GET', path: '/imports/:id', handler: 'imports.findOne', request: { params }, response: importReviewSchema },
    { method: 'PATCH', path: '/imports/:id', handler: 'imports.answer', request: { params, body: { 'application/json': answerImportSchema } }, response: importReviewSchema },
    { method: 'GET', path: '/imports/:id/entries', handler: 'imports.entries', request: { params, query: importEntriesQuerySchema.shape }, response: importEntriesSchema },
    { method: 'POST', path: '/imports/:id/apply', handler: 'imports.apply', request: { params, body: { 'application/json': applyImportSchema } }, response: importReviewSchema },
  ],
};
