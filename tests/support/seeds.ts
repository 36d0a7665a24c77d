import { readdirSync } from 'node:fs';
import path from 'node:path';

import { readBundle, type Bundle } from './bundle-graph';

const root = path.join(__dirname, '../../database/seeds');

/** The bundles the project ships, by name. */
export const seeds = (): [name: string, Bundle][] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, Bundle] => [name, readBundle(path.join(root, name))]);
