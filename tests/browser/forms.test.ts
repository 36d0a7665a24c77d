import type { Browser, Page } from 'playwright-core';
import { documentIdOf, formOf } from '../support/admin-pages';
import { faults, logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { startSite, type Site } from '../support/site';

jest.setTimeout(120_000);
const event = 'api::event.event';
const session = 'api::session.session';

/** What the plugin adds to Strapi's own forms. */
(findChrome() ? describe : describe.skip)('forms in the admin', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await startSite(['openinfra-days-italy-2019']);
    browser = await startBrowser();
    page = await (await logIn(browser, site, site.owner)).newPage();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const takeaway = () => page.locator('textarea[name="takeaways.0.text"]');
  const hrefs = async (slug: string) => formOf(site, session, await documentIdOf(site, session, slug));

  it('goes to the field that the address names, in the component it lies in', async () => {
    await page.goto(`${await hrefs('openinfra-days-italy-2019-opening')}&recapField=takeaways.0.text`);
    await takeaway().waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'takeaways.0.text');
  });

  it('shows under a text the sentence it becomes, as it is typed', async () => {
    await takeaway().fill('small teams can run a cloud');
    await page.getByText(/Reads:.*small teams can run a cloud\./).waitFor();
    expect(await faults(page, '[role="region"]:has(textarea[name="takeaways.0.text"])')).toEqual([]);
    await takeaway().scrollIntoViewIfNeeded();
    await picture(page, 'sentence');
  });

  it('names the one person who said it, saved or just picked', async () => {
    await page.goto(`${await hrefs('openinfra-days-italy-2019-opening')}&recapField=takeaways.1.text`);
    await page.getByText(/Reads:\s*(Davide )?Lamanna said that European standards/).waitFor();
  });

  it('is a textarea like any other: label, hint, required, error, saved value', async () => {
    await page.goto(`${await hrefs('openinfra-days-italy-2019-opening')}&recapField=takeaways.0.text`);
    await takeaway().fill('small teams can run a cloud');
    expect(await page.getByRole('textbox', { name: /^What was said/ }).first().getAttribute('name')).toBe('takeaways.0.text');
    const described = await takeaway().getAttribute('aria-describedby');
    expect(described).toBeTruthy();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved document').waitFor();
    await page.reload();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'takeaways.0.text');
    expect(await takeaway().inputValue()).toBe('small teams can run a cloud');
    await takeaway().fill('');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('textarea[name="takeaways.0.text"]')?.getAttribute('aria-invalid') === 'true');
  });

  it('cannot be written to where the form cannot', async () => {
    await page.goto(`${(await hrefs('openinfra-days-italy-2019-opening'))}&status=published&recapField=takeaways.0.text`);
    await takeaway().waitFor();
    expect(await takeaway().isDisabled()).toBe(true);
  });

  it('publishes an event with everything linked, and says what became of it', async () => {
    const reference = await documentIdOf(site, event, 'openinfra-days-italy-2019');
    await page.goto(formOf(site, event, reference));
    await page.getByRole('button', { name: 'More document actions' }).click();
    await page.getByRole('menuitem', { name: 'Publish with everything linked' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Publish all' }).click();
    await dialog.getByRole('list', { name: '1 entry published' }).getByRole('link', { name: /^Opening/ }).waitFor();
    await dialog.getByText(/published already/).waitFor();
    expect(await faults(page, '[role="dialog"]')).toEqual([]);
    await picture(page, 'publish-linked');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });
});
