import { existsSync } from 'node:fs';
import usual from './usual-chromes.json';

/** A Chrome or Chromium of this machine: CHROME_PATH, or where they usually are; undefined when there is none. */
export const findChrome = (): string | undefined => [process.env.CHROME_PATH ?? '', ...usual].find((file) => file !== '' && existsSync(file));
