import type { Browser } from 'playwright-core';
import { documentIdOf, formOf, panel } from '../support/admin-pages';
import { logIn, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { makePerson } from '../support/roles';
import { startSite, type Site } from '../support/site';

jest.setTimeout(120_000);
const event = 'api::event.event';

/** Who may not do a thing is not offered it. */
(findChrome() ? describe : describe.skip)('permissions in the admin', () => {
  let site: Site;
  let browser: Browser;
  let fixit: string;

  beforeAll(async () => {
    site = await startSite(['fixit-data-day-2025']);
    fixit = await documentIdOf(site, event, 'fixit-data-day-2025');
    browser = await startBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('shows neither panel nor page to who may not preview', async () => {
    const page = await (await logIn(browser, site, await makePerson(site, 'Without', []))).newPage();
    await page.goto(formOf(site, event, fixit));
    await panel(page, 'Entry').waitFor();
    await page.getByRole('textbox', { name: 'Name' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Draft recap' }).count()).toBe(0);
    await page.goto(`${site.url}/admin/plugins/recap/preview?event=${fixit}`);
    await page.getByText(/don't have the permissions/i).waitFor();
  });

  it('shows the preview but no button to create to who may only preview', async () => {
    const page = await (await logIn(browser, site, await makePerson(site, 'Reader', ['plugin::recap.preview']))).newPage();
    await page.goto(formOf(site, event, fixit));
    await panel(page, 'Recap').getByRole('link', { name: 'Draft recap' }).click();
    await page.getByRole('button', { name: 'Copy HTML' }).waitFor();
    await page.getByText(/sessions told/).waitFor();
    expect(await page.getByRole('button', { name: 'Create draft' }).count()).toBe(0);
  });
});
