import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chrome or Chromium of this machine: CHROME_PATH, or where they usually are; undefined when there is none. */
export const findChrome = (): string | undefined => [process.env.CHROME_PATH ?? '', ...usual].find((file) => file !== '' && existsSync(file));
