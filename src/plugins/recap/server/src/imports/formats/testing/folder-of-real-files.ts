import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where programmes are as conferences published them; null where they aren't. They are other people's words and not part
 * of this repository: RECAP_SHARED names the folder above theirs, else it is looked for beside the project.
 */
export function folderOfRealFiles(): string | null {
  const named = process.env.RECAP_SHARED;
  if (named !== undefined) return path.join(named, 'data');
  for (let folder = __dirname; path.dirname(folder) !== folder; folder = path.dirname(folder)) {
    const candidate = path.join(folder, '..', 'shared', 'data');
    if (existsSync(path.join(candidate, 'fosdem-2023'))) return candidate;
  }
  return null;
}
