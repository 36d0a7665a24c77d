import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Asker } from '../../drafts/asker';
import type { PlannedEntry } from '../plan/types';
import { entryInput, type Made } from './entry-input';

type Input = Modules.Documents.Params.Data.Input<UID.ContentType>;

export interface Writing {
  locale: string;
  askedBy: Asker;
  now: Date;
}

/**
 * Writes one entry as it was planned, through the Document Service with all its rules. An entry without a change isn't
 * touched.
 * @returns its documentId
 * @throws ValidationError of the rules that hold in the admin
 */
export async function writeEntry(strapi: Core.Strapi, entry: PlannedEntry, made: Made, { locale, askedBy, now }: Writing): Promise<string> {
  const { uid, documentId, write, publishes } = entry;
  if (documentId !== null && Object.keys(write).length === 0) return documentId;
  const author = askedBy.id === undefined ? {} : { updatedBy: askedBy.id, ...(documentId === null ? { createdBy: askedBy.id } : {}) };
  const version = {
    data: { ...entryInput(entry, made, now), ...author } as Input,
    ...(uid === 'api::speaker.speaker' ? {} : { locale }),
    ...(publishes ? { status: 'published' as const } : {}),
  };
  const documents = strapi.documents(uid as UID.ContentType);
  if (documentId === null) return (await documents.create(version)).documentId;
  const updated = await documents.update({ documentId, ...version });
  if (!updated) throw new errors.ApplicationError('It was deleted while the import ran.');
  return documentId;
}
