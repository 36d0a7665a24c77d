import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const inProject = (...parts) => path.join(root, ...parts);
