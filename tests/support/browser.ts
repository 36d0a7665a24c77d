import { mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChrome } from './chrome';
import type { Login, Site } from './site';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Strapi's own tour and banners would stand in the way of clicks and pictures. */
const quietIn = async (site: Site) => {
  const { data } = await site.admin<{ data: { uuid: string } }>('GET', '/admin/init');
  return {
    STRAPI_GUIDED_TOUR: '{"tours":{},"enabled":false,"hidden":true,"completedActions":[]}',
    [`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${data.uuid}`]: 'true',
  };
};

/** Starts the browser. @throws Error when this machine has none */
export const startBrowser = async (): Promise<Browser> => {
  const executablePath = findChrome();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.');
  return chromium.launch({ executablePath, args: flags });
};

/** A window in which somebody has logged in, through the form as people do. One per person: logging in is rate-limited. */
export const logIn = async (browser: Browser, site: Site, { email, password }: Login): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(30_000);
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) window.localStorage.setItem(key, value);
  }, await quietIn(site));
  const page = await context.newPage();
  await page.goto(`${site.url}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  await page.close();
  return context;
};

/** Waits for transitions: a button on its way from disabled to ready has colours that nobody reads. */
const atRest = (page: Page): Promise<unknown> => page.evaluate(() => Promise.allSettled(
  document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished),
));

/** Serious and critical faults that axe finds in a part of the page, one line each. */
export const faults = async (page: Page, within: string): Promise<string[]> => {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`));
};

/** A picture for the documentation. Only UPDATE_SCREENSHOTS=1 writes it: a test run leaves the tree as it was. */
export const picture = async (page: Page, name: string, { fullPage = false } = {}): Promise<void> => {
  if (process.env.UPDATE_SCREENSHOTS !== '1') return;
  const folder = path.resolve(__dirname, '../../docs/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', fullPage });
};
