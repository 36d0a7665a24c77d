import type { Browser, BrowserContext, Page } from 'playwright-core';
import { documentIdOf, tabTo } from '../support/admin-pages';
import { faults, logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { harbourDay, harbourDayBroken, harbourDayLater, peopleTable, quayMeetupCells, sessionsTable } from '../support/harbour-day';
import { makePerson } from '../support/roles';
import { startSite, type Site } from '../support/site';

jest.setTimeout(120_000);
const session = 'api::session.session';

/** A programme from the file that has it to entries, and again when it has changed, as an editor does it. */
(findChrome() ? describe : describe.skip)('importing a programme in the admin', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await startSite(['fixit-data-day-2025']);
    browser = await startBrowser();
    context = await logIn(browser, site, site.owner);
    page = await context.newPage();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const at = (rest = '') => `${site.url}/admin/plugins/recap/import${rest}`;
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const row = (title: string) => page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) });
  const sessionsTitled = async (title: string) => {
    const address = `/content-manager/collection-types/${session}?filters[title][$eq]=${encodeURIComponent(title)}&locale=en`;
    return (await site.admin<{ results: { documentId: string }[] }>('GET', address)).results.map(({ documentId }) => documentId);
  };
  /** A person's edit, by the way forms are saved. */
  const edit = async (title: string, changes: Record<string, string>) => {
    const [documentId] = await sessionsTitled(title);
    await site.admin('PUT', `/content-manager/collection-types/${session}/${documentId}?locale=en`, changes);
  };

  /** Chooses a file, has it read, and comes out at its import. */
  const readFile = async (file: ReturnType<typeof harbourDay>) => {
    await page.goto(at());
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('form', { name: 'A file' }).getByRole('button', { name: 'Read', exact: true }).click();
  };

  const apply = async (words: RegExp) => {
    await page.getByRole('button', { name: words }).click();
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor({ timeout: 60_000 });
  };

  it('is found in the menu, says what can be read, and has nothing to show yet', async () => {
    await page.goto(`${site.url}/admin`);
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
    for (const way of ['A file', 'An address', 'Cells of a spreadsheet']) await page.getByRole('form', { name: way }).waitFor();
    await page.getByText('Nothing has been imported yet.').waitFor();
    expect(await region('What can be read').getByRole('term').count()).toBe(7);
    expect(await faults(page, 'main')).toEqual([]);
  });

  it('names the place and the reason when a file is broken, and makes no import of it', async () => {
    await readFile(harbourDayBroken());
    const alert = page.getByRole('alert').filter({ hasText: 'could not be read' });
    await alert.getByText(/line \d+, column \d+/).first().waitFor();
    await alert.getByText(/JSON is broken/).waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await page.reload();
    await page.getByText('Nothing has been imported yet.').waitFor();
  });

  it('refuses an address inside the network', async () => {
    await page.goto(at());
    await page.getByRole('textbox', { name: 'Address of the programme' }).fill('http://127.0.0.1:9/schedule.json');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'could not be read' }).waitFor();
    expect(page.url()).toBe(at());
  });

  it('asks what the file does not say, one question after the other', async () => {
    await readFile(harbourDay());
    await page.getByText('2 questions before it can be reviewed.').waitFor();
    expect(page.url()).toMatch(/\/import\/[a-z0-9]+$/);
    await page.getByRole('heading', { name: '1. Event' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search all events' }).fill('Fixit');
    await page.getByText('One event found:').waitFor();
    await page.getByRole('radio', { name: /^Fixit Data Day 2025/ }).waitFor();
    await page.getByRole('radio', { name: /A new event/ }).click();
    await page.getByRole('textbox', { name: 'Name of the new event' }).fill('Harbour Day 2026');
    expect(await faults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Use this event' }).click();

    await page.getByText('One question before it can be reviewed.').waitFor();
    expect(await page.getByRole('radio', { name: /^Europe\/Rome/ }).isChecked()).toBe(true);
    await page.getByRole('searchbox', { name: 'Search all time zones' }).fill('lisb');
    await page.getByRole('radio', { name: /^Europe\/Lisbon/ }).click();
    expect(await faults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Use this time zone' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import into Harbour Day 2026' }).waitFor();
  });

  it('says what would change, and writes none of it', async () => {
    const summary = region('What would change');
    await summary.getByText('24 sessions are new.').waitFor();
    await page.reload();
    await summary.getByText('24 sessions are new.').waitFor();
    // 9:00 in Lisbon, whatever the zone of the reader.
    await row('Tides for beginners').getByText(/May 16, 0?9:00.*9:45.*Rope Loft/).waitFor();
    await page.getByRole('button', { name: 'Tides for beginners', exact: true }).click();
    await page.getByRole('cell', { name: 'Told by those who were there (4100).', exact: true }).waitFor();
    expect(await sessionsTitled('Tides for beginners')).toEqual([]);
    expect(await faults(page, 'main')).toEqual([]);
  });

  it('asks whether two of one name are one, and takes the answer', async () => {
    const question = page.getByRole('group', { name: 'Same name: Jon Abara' });
    await question.getByText('Saltworks Cooperative').waitFor();
    const different = question.getByRole('button', { name: 'Different persons' });
    const same = question.getByRole('button', { name: 'Same person' });
    await same.click();
    await region('What would change').getByText('7 speakers are new.').waitFor();
    await different.click();
    await region('What would change').getByText('8 speakers are new.').waitFor();
    expect(await different.getAttribute('aria-pressed')).toBe('true');
    await page.evaluate(() => document.querySelectorAll('*').forEach((element) => element.scrollTo(0, 0)));
    await picture(page, 'import-review');
  });

  it('pages through the entries and filters them, in the address', async () => {
    const first = page.getByRole('button', { name: 'Tides for beginners', exact: true });
    await first.waitFor();
    await page.getByRole('link', { name: /^Page 2/ }).click();
    await page.waitForURL(/page=2/);
    await first.waitFor({ state: 'detached' });
    expect(await page.getByRole('rowheader').count()).toBe(4);
    await page.getByRole('link', { name: /^Speakers/ }).click();
    await page.getByRole('button', { name: 'Petra Wiel' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Petra Wiel' }).waitFor();
  });

  it('imports, shows how far it is, and leads on to what was made', async () => {
    await apply(/^Import 33 entries$/);
    await page.getByText('33 entries were written.').waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await page.getByRole('link', { name: 'Its sessions' }).click();
    await page.getByText('24 entries found').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Open the event' }).click();
    await page.waitForURL(/api::event\.event\/[a-z0-9]+/);
    await page.getByRole('heading', { level: 1, name: 'Harbour Day 2026' }).waitFor();
  });

  it('finds nothing to do when the same file comes again', async () => {
    await readFile(harbourDay());
    await page.getByRole('heading', { name: 'Nothing to import: everything stands here already' }).waitFor();
    expect(await page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true);
    await page.goto(at());
    const earlier = page.getByRole('table');
    await earlier.getByRole('row').filter({ hasText: 'Imported' }).getByText('Olga Owner').waitFor();
    await earlier.getByRole('row').filter({ hasText: 'To be reviewed' }).waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await page.mouse.move(0, 0);
    await picture(page, 'import-start');
  });

  it('offers exactly what changed at the source, and keeps what a person wrote', async () => {
    await edit('A crane with an API', { title: 'The crane that speaks HTTP' });
    await readFile(harbourDayLater());
    const summary = region('What would change');
    await summary.getByText(/1 session is new, 1 is cancelled,? and 1 is gone at the source\./).waitFor();
    await summary.getByText('One edit made here stays.').waitFor();

    await page.getByRole('link', { name: 'With your edits' }).click();
    const kept = page.getByRole('button', { name: /crane/i });
    await kept.click();
    await page.getByRole('cell', { name: 'The crane that speaks HTTP', exact: true }).waitFor();
    await page.getByRole('cell', { name: 'A crane with an API and a temper', exact: true }).waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: /^Take the source's/ }).click();
    await summary.getByText(/1 changes/).waitFor();
    await page.getByRole('link', { name: /^Changed/ }).click();
    await kept.click();
    await page.getByRole('button', { name: /^Keep what stands here/ }).click();
    await summary.getByText('One edit made here stays.').waitFor();
  });

  it('shows the review anew when an entry was edited meanwhile, and imports then', async () => {
    await edit('How we lost a pier', { room: 'The quay' });
    await edit('A buoy called Zero', { title: 'Buoy Zero' });
    await page.getByRole('button', { name: /^Import \d/ }).click();
    await page.getByText('Entries changed meanwhile, so nothing was imported.').waitFor();
    await region('What would change').getByText(/edits made here stay/).waitFor();
    await apply(/^Import \d/);
    for (const title of ['The crane that speaks HTTP', 'Buoy Zero', 'Nets, knots and graphs', 'A lighthouse moves house']) {
      expect(await sessionsTitled(title)).toHaveLength(1);
    }
  });

  it('takes pasted cells into an event, by keyboard alone', async () => {
    const fixit = await documentIdOf(site, 'api::event.event', 'fixit-data-day-2025');
    await page.goto(`${site.url}/admin/content-manager/collection-types/api::event.event/${fixit}?plugins[i18n][locale]=en`);
    await tabTo(page, page.getByRole('link', { name: 'Import programme' }));
    await page.keyboard.press('Enter');
    await page.getByText('The programme goes into Fixit Data Day 2025.').waitFor();
    await tabTo(page, page.getByRole('textbox', { name: 'Copied cells' }));
    await page.evaluate((cells) => navigator.clipboard.writeText(cells), quayMeetupCells);
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Import into Fixit Data Day 2025' }).waitFor();
    await region('What would change').getByText('2 sessions are new.').waitFor();
    await tabTo(page, page.getByRole('button', { name: /^Import 4 entries$/ }));
    await page.keyboard.press('Enter');
    const done = page.getByRole('heading', { name: 'Imported', exact: true });
    await done.waitFor({ timeout: 60_000 });
    expect(await done.evaluate((heading) => heading === document.activeElement)).toBe(true);
  });

  it('lets columns be assigned that their names do not tell', async () => {
    await page.goto(at());
    await page.locator('input[type=file]').setInputFiles([sessionsTable(), peopleTable()]);
    await page.getByRole('form', { name: 'A file' }).getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByText('Say which column holds the titles of the sessions.').waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await page.getByRole('combobox', { name: 'What we offer is taken as' }).click();
    await page.getByRole('option', { name: 'Title', exact: true }).click();
    await page.getByText('Say which column holds the titles of the sessions.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Use these columns' }).click();
    await page.getByText(/\d of \d columns are taken/).waitFor();
  });

  it('says when an import does not exist', async () => {
    await page.goto(at('/nosuchimport'));
    await page.getByRole('alert').filter({ hasText: 'does not exist' }).waitFor();
    await page.getByRole('link', { name: 'All imports' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import', exact: true }).waitFor();
  });

  it('holds on a narrow screen, in the dark, and in Italian', async () => {
    await page.setViewportSize({ width: 480, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => window.localStorage.setItem('strapi-admin-language', 'it'));
    await page.goto(at());
    await page.getByRole('heading', { level: 1, name: 'Importa' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole('link', { name: 'harbour-day.json' }).first().click();
    await page.getByRole('heading', { name: 'Importato', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await faults(page, 'main')).toEqual([]);
    await page.evaluate(() => window.localStorage.setItem('strapi-admin-language', 'en'));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is not offered to who may not import', async () => {
    const other = await (await logIn(browser, site, await makePerson(site, 'Reader', ['plugin::recap.preview']))).newPage();
    await other.goto(`${site.url}/admin/content-manager/collection-types/api::event.event`);
    await other.getByRole('heading', { level: 1, name: 'Event' }).waitFor();
    expect(await other.getByRole('link', { name: /^Import/ }).count()).toBe(0);
    await other.goto(at());
    await other.getByText(/don't have the permissions/i).waitFor();
  });
});
