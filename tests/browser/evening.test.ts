import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { AfterwardsRow, ReadAfterwards } from '../../src/plugins/recap/shared/contracts/afterwards';
import { logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { largeProgramme } from '../support/large-programme';
import { startSite, type Site } from '../support/site';

jest.setTimeout(900_000);

const { file, text, programme } = largeProgramme('sessionize-all', 300);
const cancelled = programme.sessions.filter((session) => session.cancelled).length;
const eventName = 'Weaver Days 2025';

/** An event entered in an evening: from the file of its programme to the draft of its recap, by a person in a browser. */
(findChrome() ? describe : describe.skip)('an evening', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await startSite([]);
    browser = await startBrowser();
    context = await logIn(browser, site, site.owner);
    page = await context.newPage();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const cell = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const allSaved = () => page.getByRole('status').filter({ hasText: 'Everything is saved' }).waitFor({ timeout: 120_000 });
  const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });

  it('leads from a file of 300 sessions to a recap draft', async () => {
    const clock = [{ step: 'begin', at: Date.now() }];
    const done = (step: string) => clock.push({ step, at: Date.now() });

    await page.goto(`${site.url}/admin`);
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page.locator('input[type="file"]').setInputFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText(`${file} (`).waitFor();
    await picture(page, 'evening-1-file');
    await page.getByRole('form', { name: 'A file' }).getByRole('button', { name: 'Read' }).click();
    await page.getByRole('textbox', { name: 'Name of the new event' }).fill(eventName);
    await page.getByRole('button', { name: 'Use this event' }).click();
    await page.getByRole('searchbox', { name: 'Search all time zones' }).fill('Lisbon');
    await page.getByRole('radio', { name: /^Europe\/Lisbon/ }).click();
    await page.getByRole('button', { name: 'Use this time zone' }).click();
    done('file read, questions answered');

    await heading('What would change').waitFor();
    await page.getByText(`${300 - cancelled} sessions are new`, { exact: false }).waitFor();
    await page.getByText(`${programme.people.length} speakers are new`, { exact: false }).waitFor();
    await page.getByRole('table').first().waitFor();
    await picture(page, 'evening-2-review');
    await page.getByRole('button', { name: /^Import \d+ entries$/ }).click();
    await page.getByText('entries', { exact: false }).filter({ hasText: /^\d+ of \d+ entries$/ }).first().waitFor();
    await picture(page, 'evening-3-progress');
    await heading('Imported').waitFor({ timeout: 600_000 });
    done('imported');

    await page.getByRole('link', { name: 'After the event', exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: `After ${eventName}` }).waitFor();
    await page.getByText('0 of ', { exact: false }).first().waitFor();
    const event = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const rows = async (): Promise<AfterwardsRow[]> => (await site.admin<ReadAfterwards.Response>('GET', `/recap/afterwards/${event}`)).data.rows;
    const before = await rows();
    // Lunch teaches nobody anything: it has no row.
    expect(before).toHaveLength(programme.sessions.filter(({ kind }) => kind !== 'Lunch').length);

    await page.getByLabel('People', { exact: true }).fill('640');
    await page.getByRole('combobox', { name: 'How exact' }).click();
    await page.getByRole('option', { name: 'About' }).click();
    await page.getByRole('textbox', { name: 'What was new' }).fill('Every room had live captions for the first time.');
    await page.getByLabel('Name', { exact: true }).fill('Weaver Days 2026');
    await page.getByRole('checkbox', { name: 'The programme took place as planned' }).click();
    await allSaved();

    // Ten cells by hand, in five rows.
    const [first, ...others] = before.filter(({ people }) => people.length === 1);
    for (const [index, { title }] of [first, ...others.slice(0, 4)].entries()) {
      await cell(`Takeaway of ${title}`).fill(`small steps beat great plans, in ${index + 2} teams of three`);
      await cell(`Quote from ${title}`).fill(`We began with ${index + 1} of them, and stayed small.`);
    }
    await allSaved();
    // And a block from the spreadsheet that somebody kept during the talks.
    const from = before.findIndex(({ people }, index) => index > 7 && people.length === 1);
    const noted = before.slice(from, from + 5).map(({ title }) => `held\tnotes on ${title.toLowerCase()} help the next team`).join('\n');
    await page.getByRole('group', { name: `Held or cancelled: ${before[from].title}` }).getByRole('button', { name: 'Held' }).focus();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), noted);
    await page.keyboard.press('Control+V');
    await page.getByText('10 cells were filled.').waitFor();
    await allSaved();
    await picture(page, 'evening-4-afterwards');
    const written = await rows();
    expect(written.filter(({ cells }) => cells.takeaway !== '')).toHaveLength(10);
    expect(written.filter(({ cells }) => cells.quote !== '')).toHaveLength(5);
    done('written what happened');

    await page.getByRole('button', { name: /^Publish \d+ changes$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/published/i).first().waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('link', { name: 'Draft recap' }).click();
    await page.getByRole('heading', { level: 1, name: `Recap of ${eventName}` }).waitFor();
    const post = await page.getByRole('article').textContent();
    expect(post).toContain('640');
    expect(post).toContain('live captions');
    expect(post).toContain('small steps beat great plans');
    await picture(page, 'evening-5-recap');
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/api::recap\.recap\/[a-z0-9]+/);
    await page.getByLabel('title', { exact: false }).first().waitFor();
    await picture(page, 'evening-6-draft');
    done('published and drafted');

    const recaps = await site.admin<{ results: { title: string; status: string }[] }>('GET', '/content-manager/collection-types/api::recap.recap?locale=en');
    expect(recaps.results).toMatchObject([{ title: expect.stringContaining('Weaver Days'), status: 'draft' }]);
    // Told, not asserted: machines are as slow as they are.
    const seconds = clock.slice(1).map(({ step, at }, index) => `${step} ${((at - (clock[index]?.at ?? at)) / 1000).toFixed(0)} s`);
    process.stderr.write(`An evening by machine: ${seconds.join(', ')}\n`);
  });
});
