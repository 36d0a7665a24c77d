import type { Browser, Page } from 'playwright-core';
import { formOf } from '../support/admin-pages';
import { faults, logIn, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { startSite, type Site } from '../support/site';

jest.setTimeout(120_000);
const uid = 'api::event.event';

/** What forms and lists tell the person who enters an event. */
(findChrome() ? describe : describe.skip)('guides in the admin', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let documentId: string;

  beforeAll(async () => {
    site = await startSite([]);
    const { data } = await site.admin<{ data: { documentId: string } }>('POST', `/content-manager/collection-types/${uid}`, {
      name: 'Harbour Days', kind: 'community-day', timezone: 'Europe/Rome', startsAt: '2025-05-01T07:00:00Z', endsAt: '2025-05-01T17:00:00Z',
    });
    documentId = data.documentId;
    browser = await startBrowser();
    page = await (await logIn(browser, site, site.owner)).newPage();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('a list shows choices by their words', async () => {
    await page.goto(`${site.url}/admin/content-manager/collection-types/${uid}`);
    await page.getByRole('gridcell', { name: 'Community day' }).waitFor();
  });

  it('a form says what to write, in lists of components too', async () => {
    await page.goto(formOf(site, uid, documentId));
    await page.getByText('A phrase that fits after "to talk about ..."').waitFor();
    await page.getByRole('button', { name: /^How many came/ }).focus();
    await page.getByRole('tooltip', { name: /^How many came/ }).waitFor();
    expect(await faults(page, 'form')).toEqual([]);
  });

  it('what can\'t be true is refused at its field', async () => {
    await page.getByLabel('Time zone').fill('Rome');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('form').getByText('"Rome" is not a time zone. Write an IANA name such as Europe/Rome.').waitFor();
  });

  it('labels and choices are there in Italian', async () => {
    await page.evaluate(() => window.localStorage.setItem('strapi-admin-language', 'it'));
    await page.goto(formOf(site, uid, documentId));
    await page.getByLabel('Fuso orario').waitFor();
    await page.getByText('Giornata della comunità').waitFor();
  });
});
