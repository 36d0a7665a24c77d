import type { Locator, Page } from 'playwright-core';
import type { Site } from './site';

const listed = '/content-manager/collection-types';

/** The documentId of an entry, by its slug. @throws Error when there is none */
export const documentIdOf = async (site: Site, uid: string, slug: string): Promise<string> => {
  const { results } = await site.admin<{ results: { documentId: string }[] }>('GET', `${listed}/${uid}?filters[slug][$eq]=${slug}&locale=en`);
  if (!results[0]) throw new Error(`No ${uid} with the slug ${slug}`);
  return results[0].documentId;
};

/** Where the admin edits an entry. */
export const formOf = (site: Site, uid: string, documentId: string, locale = 'en'): string =>
  `${site.url}/admin${listed}/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;

/** A panel beside a form, by its title. */
export const panel = (page: Page, title: string): Locator => page.locator('aside').filter({ has: page.getByText(title, { exact: true }) });

/** A card of the preview page, by its title. */
export const card = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

/** Presses Tab until the focus is on an element, as somebody without a mouse does. @throws Error when it never gets there */
export const tabTo = async (page: Page, target: Locator, most = 150): Promise<void> => {
  await target.waitFor();
  for (let press = 0; press < most; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab did not reach ${target}`);
};
