import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { ProgrammeInput } from '../imports/programme';

/** More than any programme has been seen with: twenty megabytes for all files of a request. */
export const mostBytes = 20 * 1024 * 1024;

const tooLarge = (): Error =>
  new errors.PayloadTooLargeError('A programme of more than 20 MB can\'t be read in one go. Leave out what is no programme (images, videos), or export it in parts.');

interface Uploaded {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

const isUploaded = (value: unknown): value is Uploaded =>
  typeof value === 'object' && value !== null && 'filepath' in value && typeof value.filepath === 'string' && 'size' in value && typeof value.size === 'number';

/**
 * The files of a multipart request, under `files`.
 * @throws PayloadTooLargeError, ValidationError for a file under another name
 */
export async function uploadedFiles(ctx: Context): Promise<ProgrammeInput['files']> {
  const { files: sent = {} }: { files?: Record<string, unknown> } = ctx.request;
  const others = Object.keys(sent).filter((name) => name !== 'files' && name !== 'files[]');
  if (others.length > 0) throw new errors.ValidationError(`Send files under the name "files", not "${others[0]}".`);
  const files = [sent.files, sent['files[]']].flat().filter(isUploaded);
  if (files.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw tooLarge();
  return Promise.all(files.map(async ({ filepath, originalFilename }) => ({ name: originalFilename ?? 'file', bytes: new Uint8Array(await readFile(filepath)) })));
}

/** @throws PayloadTooLargeError */
export function requireSize(text: string | undefined): void {
  if (text !== undefined && Buffer.byteLength(text) > mostBytes) throw tooLarge();
}
