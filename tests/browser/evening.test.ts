import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { AfterwardsRow, ReadAfterwards } from '../../src/plugins/recap/shared/contracts/afterwards';
import { panel } from '../support/admin-pages';
import { logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { largeProgramme } from '../support/large-programme';
import { startSite, type Site } from '../support/site';

jest.setTimeout(900_000);

const { file, text, programme } = largeProgramme('sessionize-all', 300);
const cancelled = programme.sessions.filter((session) => session.cancelled).length;
const eventName = 'Weaver Days 2025';

/** What somebody wrote down of five talks, and what was said in them. */
const noted: [takeaway: string, quote: string][] = [
  ['a backup counts only once somebody has restored it', 'We practise on Fridays, while everybody is still awake.'],
  ['a change that nobody can undo needs a second reader', 'The best review I ever had was one question.'],
  ['small steps beat great plans', 'We began with one rack, and stayed small for a year.'],
  ['old data is cheap to keep and dear to find again', 'Label it on the day you put it away.'],
  ['a page that explains why outlives one that explains how', 'Write it for whoever is called at four in the morning.'],
];

/** The takeaways of five more, from the spreadsheet of who kept the minutes. */
const minutes = [
  'one login for everything is one thing to guard well', 'logs that nobody reads can go after thirty days',
  'a mentor needs as much time as a maintainer', 'three numbers on the wall are looked at and thirty are not', 'a mirror in the next town is worth two in the next room',
];

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
    // Away from the menu, step by step, whose hint would stand in the picture.
    await page.mouse.move(1270, 60, { steps: 10 });
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
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
    await page.getByText(/^\d+ of \d+ entries$/).first().waitFor();
    await page.getByText(/^[1-4]\d\d of \d+ entries/).first().waitFor({ timeout: 300_000 });
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
      const [takeaway, quote] = noted[index] ?? ['', ''];
      await cell(`Takeaway of ${title}`).fill(takeaway);
      await cell(`Quote from ${title}`).fill(quote);
    }
    await allSaved();
    // And a block from the spreadsheet that somebody kept during the talks.
    const from = before.findIndex(({ people }, index) => index > 7 && people.length === 1);
    const block = minutes.map((takeaway) => `held\t${takeaway}`).join('\n');
    await page.getByRole('group', { name: `Held or cancelled: ${before[from].title}` }).getByRole('button', { name: 'Held' }).focus();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), block);
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
    await panel(page, 'Sources').getByText(/of \d+ sentences from entries/).waitFor();
    for (const passing of ['The recap is there as a draft.', 'Loading']) await page.getByText(passing).first().waitFor({ state: 'detached' });
    await picture(page, 'evening-6-draft');
    done('published and drafted');

    const recaps = await site.admin<{ results: { title: string; status: string }[] }>('GET', '/content-manager/collection-types/api::recap.recap?locale=en');
    expect(recaps.results).toMatchObject([{ title: expect.stringContaining('Weaver Days'), status: 'draft' }]);
    // Told, not asserted: machines are as slow as they are.
    const seconds = clock.slice(1).map(({ step, at }, index) => `${step} ${((at - (clock[index]?.at ?? at)) / 1000).toFixed(0)} s`);
    process.stderr.write(`An evening by machine: ${seconds.join(', ')}\n`);
  });
});
