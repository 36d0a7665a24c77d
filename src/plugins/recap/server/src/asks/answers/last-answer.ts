import type { Core } from '@strapi/strapi';
import type { AnswerRow } from './sent';

/** What was sent last by a link, decided on or not; null when nothing was. */
export const lastAnswer = (strapi: Core.Strapi, askDocumentId: string): Promise<AnswerRow | null> =>
  strapi.db.query('plugin::recap.answer').findOne({ where: { askDocumentId }, orderBy: [{ sentAt: 'desc' }, { id: 'desc' }] });
