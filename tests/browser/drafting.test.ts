import type { Browser, BrowserContext, Page } from 'playwright-core';
import { card, documentIdOf, formOf, panel, tabTo } from '../support/admin-pages';
import { faults, logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { startSite, type Site } from '../support/site';

jest.setTimeout(120_000);
const event = 'api::event.event';
const facts = 'What this sentence stands on';

/** From an event to its recap: the main job, as an editor does it. */
(findChrome() ? describe : describe.skip)('drafting a recap in the admin', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let reference: string;
  let fixit: string;

  beforeAll(async () => {
    site = await startSite(['openinfra-days-italy-2019', 'fixit-data-day-2025']);
    reference = await documentIdOf(site, event, 'openinfra-days-italy-2019');
    fixit = await documentIdOf(site, event, 'fixit-data-day-2025');
    browser = await startBrowser();
    context = await logIn(browser, site, site.owner);
    page = await context.newPage();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const preview = (query: string) => `${site.url}/admin/plugins/recap/preview?${query}`;

  it('shows on the event that there is no recap, and what would help one most', async () => {
    await page.goto(formOf(site, event, reference));
    const recap = panel(page, 'Recap');
    await recap.getByText('No recap yet.').waitFor();
    expect(await recap.getByRole('list', { name: 'What would help it most' }).getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await faults(page, 'aside')).toEqual([]);
    await recap.scrollIntoViewIfNeeded();
    await picture(page, 'event');
  });

  it('opens the preview on a page of its own, with all sessions told', async () => {
    await panel(page, 'Recap').getByRole('link', { name: 'Draft recap' }).click();
    await page.getByRole('heading', { level: 1, name: 'Recap of OpenInfra Days Italy 2019' }).waitFor();
    expect(page.url()).toContain(`/plugins/recap/preview?event=${reference}`);
    await page.getByText(/7 of 7 sessions told/).waitFor();
    expect(await page.getByRole('article').getByRole('heading', { level: 2 }).textContent()).toContain('OpenInfra');
  });

  it('shows the facts of the sentence under the pointer, each linked to its field', async () => {
    const sentence = page.locator('[data-sentence]', { hasText: /\d/ }).nth(2);
    await sentence.hover();
    await card(page, facts).getByRole('blockquote').getByText((await sentence.textContent()) ?? '').waitFor();
    const link = card(page, facts).getByRole('link').first();
    expect(await link.getAttribute('href')).toMatch(/collection-types\/api::[a-z.:-]+\/[a-z0-9]+/);
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'preview');
  });

  it('copies the post as Markdown and as HTML', async () => {
    await page.getByRole('button', { name: 'Copy Markdown' }).click();
    await page.getByText('Copied as Markdown.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# .+\n/);
    await page.getByRole('button', { name: 'Copy HTML' }).click();
    await page.getByText('Copied as HTML.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<p>');
  });

  it('makes the post anew with other options, and keeps them in the address', async () => {
    const post = page.getByRole('article');
    await post.getByText(/sponsors supported/).waitFor();
    await page.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('checkbox', { name: 'Sponsors' }).click();
    await post.getByText(/sponsors supported/).waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Byline' }).fill('The editors');
    await page.keyboard.press('Enter');
    await page.waitForURL(/byline=The/);
    expect(page.url()).toContain('without=sponsors');
    await page.reload();
    await post.waitFor();
    expect(await post.getByText(/sponsors supported/).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Length' }).click();
    await page.getByRole('option', { name: 'Full' }).click();
    await page.waitForURL(/length=full/);
  });

  it('makes the draft and goes to it; its panel says what it was made from', async () => {
    await page.goto(preview(`event=${reference}&locale=en`));
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/api::recap\.recap\/[a-z0-9]+/);
    const sources = panel(page, 'Made from');
    await sources.getByText(/Drafted by Olga Owner/).waitFor();
    await sources.getByRole('link', { name: 'OpenInfra Days Italy 2019', exact: true }).waitFor();
    expect(await sources.getByRole('list', { name: '7 sessions' }).getByRole('listitem').count()).toBe(7);
    expect(await faults(page, 'aside')).toEqual([]);
    await picture(page, 'recap');
  });

  it('says that the recap exists, links to it and offers no second one', async () => {
    await page.goto(formOf(site, event, reference));
    await panel(page, 'Recap').getByText('Draft', { exact: true }).waitFor();
    await panel(page, 'Recap').getByRole('link', { name: 'Draft recap' }).click();
    await page.getByText('This recap exists already').waitFor();
    expect(await page.getByRole('button', { name: 'Create draft' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Open the recap' }).click();
    await page.waitForURL(/api::recap\.recap\/[a-z0-9]+/);
  });

  it('does the whole way by keyboard', async () => {
    await page.goto(formOf(site, event, fixit));
    await tabTo(page, panel(page, 'Recap').getByRole('link', { name: 'Draft recap' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Recap of Fixit Data Day 2025' }).waitFor();
    const sentences = page.locator('[data-sentence]');
    await tabTo(page, sentences.first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = (await sentences.nth(2).textContent()) ?? '';
    await card(page, facts).getByRole('blockquote').getByText(third).waitFor();
    await page.keyboard.press('Enter');
    await card(page, facts).getByText('Held', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await card(page, facts).getByText('Held', { exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    expect(await card(page, facts).getByRole('link').first().evaluate((link) => link === document.activeElement)).toBe(true);
    await page.goto(preview(`event=${fixit}&locale=en`));
    await tabTo(page, page.getByRole('button', { name: 'Create draft' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/api::recap\.recap\/[a-z0-9]+/);
  });

  it('drafts from sessions picked on their list', async () => {
    await page.goto(`${site.url}/admin/content-manager/collection-types/api::session.session?plugins[i18n][locale]=en&page=1&pageSize=20`);
    for (const title of ['GARR', 'INFN', 'CERN']) {
      await page.getByRole('row', { name: new RegExp(title) }).getByRole('checkbox').click();
    }
    await picture(page, 'sessions');
    await page.getByRole('button', { name: 'Draft recap from these' }).click();
    await page.waitForURL(/preview\?sessions=[a-z0-9]+(%2C|,)[a-z0-9]+/);
    await page.getByText(/3 of 3 sessions told/).waitFor();
  });

  it('links a gap to the field that mends it', async () => {
    await page.goto(preview(`event=${fixit}&locale=en`));
    const gap = card(page, 'What would make it better').getByRole('link').first();
    const path = new URLSearchParams(((await gap.getAttribute('href')) ?? '').split('?')[1]).get('recapField');
    expect(path).toBeTruthy();
    await gap.click();
    await page.waitForURL(/recapField=/);
    await page.waitForFunction(() => document.activeElement?.closest('form') !== null && document.activeElement !== document.body);
  });

  it('says what is wrong, and tries again', async () => {
    await page.goto(preview('event=nosuchevent&locale=en'));
    const alert = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) });
    await alert.getByText(/nosuchevent/).waitFor();
    expect(await faults(page, 'main')).toEqual([]);

    await page.route('**/recap/preview', (route) => route.abort());
    await page.goto(preview(`event=${fixit}&locale=en`));
    await alert.waitFor();
    await page.unroute('**/recap/preview');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Recap of Fixit Data Day 2025' }).waitFor();
  });

  it('holds in the dark theme and on a narrow screen', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(preview(`event=${fixit}&locale=en`));
    await page.locator('[data-sentence]').first().waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'preview-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 820, height: 1100 });
    await page.locator('[data-sentence]').nth(4).click();
    await card(page, facts).getByText('Held', { exact: true }).waitFor();
    expect(await card(page, facts).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await picture(page, 'preview-narrow');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('speaks Italian to who set the admin to Italian', async () => {
    await page.evaluate(() => window.localStorage.setItem('strapi-admin-language', 'it'));
    await page.goto(preview(`event=${fixit}&locale=en`));
    await page.getByRole('heading', { level: 1, name: 'Resoconto di Fixit Data Day 2025' }).waitFor();
    await page.getByRole('button', { name: 'Copia Markdown' }).waitFor();
    await page.evaluate(() => window.localStorage.setItem('strapi-admin-language', 'en'));
  });

  it('says where to begin when the address names nothing', async () => {
    await page.goto(preview(''));
    await page.getByRole('link', { name: 'Go to the events' }).waitFor();
  });
});
