import type { Core, UID } from '@strapi/strapi';

/** A documentId as Strapi would give it, for what is written past the Document Service or needs it beforehand. */
export function newDocumentId(strapi: Core.Strapi, uid: UID.ContentType): string {
  const attribute = strapi.db.metadata.get(uid).attributes.documentId;
  if (attribute && 'default' in attribute && typeof attribute.default === 'function') return String(attribute.default());
  throw new Error(`Strapi gives no documentIds to ${uid} any more: no entry of it can be made.`);
}
