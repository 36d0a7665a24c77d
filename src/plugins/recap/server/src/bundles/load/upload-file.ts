import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const types: Record<string, string> = {
  '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.webp': 'image/webp', '.gif': 'image/gif', '.svg': 'image/svg+xml', '.avif': 'image/avif',
};

/** The name a bundle's file has in the media library. It changes with the content, so that the same name is the same file. */
export async function libraryName(directory: string, file: string): Promise<string> {
  const { name, ext } = path.parse(file);
  const digest = createHash('sha256').update(await readFile(path.join(directory, file))).digest('hex').slice(0, 8);
  return `${path.basename(path.resolve(directory))}-${name}-${digest}${ext}`;
}

/** Puts a file of a bundle into the media library, unless it is there. @returns its id */
export async function uploadFile(strapi: Core.Strapi, directory: string, file: string): Promise<number> {
  const name = await libraryName(directory, file);
  const known = await strapi.db.query('plugin::upload.file').findOne({ where: { name } });
  if (known) return known.id;
  const filepath = path.join(directory, file);
  const { size } = await stat(filepath);
  const mimetype = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const [made] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({ data: { fileInfo: { name } }, files: { filepath, originalFilename: name, mimetype, size } });
  return made.id;
}
