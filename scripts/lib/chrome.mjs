import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

/** A Chrome or Chromium of this machine: CHROME_PATH, or where they usually are; undefined when there is none. */
export const findChrome = () => {
  const usual = JSON.parse(readFileSync(inProject('tests/support/usual-chromes.json'), 'utf8'));
  return [process.env.CHROME_PATH ?? '', ...usual].find((file) => file !== '' && existsSync(file));
};
