import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BundleFile } from '../types';

export interface BundleFolder {
  directory: string;
  /** The JSON files at its top, by name. */
  json: BundleFile[];
  /** Everything else in it, as paths relative to it, with forward slashes. */
  others: Set<string>;
}

/** @throws Error that says what is wrong with the folder */
export async function readFolder(directory: string): Promise<BundleFolder> {
  if (!existsSync(directory)) throw new Error(`There is no folder ${directory}`);
  if (!statSync(directory).isDirectory()) throw new Error(`${directory} is a file. Name the folder that holds events.json and its like`);
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const names = files.filter((file) => file.endsWith('.json') && !file.includes('/'));
  if (names.length === 0) throw new Error(`${directory} holds no JSON files: a bundle has events.json, sessions.json, speakers.json, sponsors.json, case-studies.json`);
  return {
    directory,
    json: await Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(directory, name), 'utf8') }))),
    others: new Set(files.filter((file) => !names.includes(file))),
  };
}
