import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { faults, logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { dropFile } from '../support/drop-file';
import { harbourDay } from '../support/harbour-day';
import { runSql } from '../support/run-sql';
import { startSite, type Site } from '../support/site';

jest.setTimeout(120_000);

/** The other ways in, from an address and by a file that is dropped, and what becomes of an import that stopped. */
(findChrome() ? describe : describe.skip)('a programme that is dropped, fetched, and stopped on its way', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let folder: string;
  let web: Server;
  let address: string;

  beforeAll(async () => {
    // The conference's own server stands in this very machine.
    site = await startSite([], { RECAP_IMPORT_PRIVATE_ADDRESSES: 'true' });
    browser = await startBrowser();
    page = await (await logIn(browser, site, site.owner)).newPage();
    folder = await mkdtemp(path.join(os.tmpdir(), 'recap-drop-'));
    await writeFile(path.join(folder, 'harbour-day.json'), harbourDay().buffer);
    web = createServer((request, response) => {
      if (request.url === '/programme') response.writeHead(302, { location: '/api/v2/harbour/view/All' }).end();
      else if (request.url === '/api/v2/harbour/view/All') response.writeHead(200, { 'content-type': 'application/json' }).end(harbourDay().buffer);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    web?.close();
    await site?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const start = () => page.goto(`${site.url}/admin/plugins/recap/import`);
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const titles = async () => {
    const { results } = await site.admin<{ results: { title: string }[] }>('GET', '/content-manager/collection-types/api::session.session?pageSize=100&locale=en');
    return results.map(({ title }) => title);
  };

  it('takes a file that is dropped where it is asked for, and reads it', async () => {
    await start();
    const zone = await page.getByText('Drop a file here, or click to choose').boundingBox();
    await dropFile(page, path.join(folder, 'harbour-day.json'), { x: (zone?.x ?? 0) + 20, y: (zone?.y ?? 0) + 5 });
    await page.getByText('harbour-day.json (', { exact: false }).waitFor();
    await page.getByRole('form', { name: 'A file' }).getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByText('2 questions before it can be reviewed.').waitFor();
  });

  it('takes one that falls beside it, too, and stays where it is', async () => {
    await start();
    const title = await page.getByRole('heading', { level: 1, name: 'Import' }).boundingBox();
    await dropFile(page, path.join(folder, 'harbour-day.json'), { x: (title?.x ?? 0) + 300, y: (title?.y ?? 0) + 10 });
    await page.getByText('harbour-day.json (', { exact: false }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/plugins/recap/import');
    // Read before, and not answered: the list says what is missing.
    await page.getByRole('row').filter({ hasText: 'harbour-day.json' }).getByText('Needs an answer').waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'import-dropped');
  });

  it('says what an address answers that has no programme', async () => {
    await start();
    await page.getByRole('textbox', { name: 'Address of the programme' }).fill(`${address}/gone`);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(/answers 404 instead of the programme/).waitFor();
  });

  it('reads a programme from an address, wherever that passes on to', async () => {
    await start();
    await page.getByRole('textbox', { name: 'Address of the programme' }).fill(`${address}/programme`);
    await page.keyboard.press('Enter');
    await page.getByText('2 questions before it can be reviewed.').waitFor();
    await page.getByRole('radio', { name: /A new event/ }).click();
    await page.getByRole('textbox', { name: 'Name of the new event' }).fill('Harbour Day 2026');
    await page.getByRole('button', { name: 'Use this event' }).click();
    await page.getByRole('button', { name: 'Use this time zone' }).click();
    await page.getByText('24 sessions are new.').waitFor();
  });

  it('says why it stopped, and goes on from there', async () => {
    await runSql(site.database, 'CREATE TRIGGER no_crane BEFORE INSERT ON sessions WHEN NEW.title = \'A crane with an API\' BEGIN SELECT RAISE(ABORT, \'the disk is full\'); END');
    await page.getByRole('button', { name: /^Import \d+ entries$/ }).click();
    await heading('The import stopped').waitFor({ timeout: 60_000 });
    const told = page.getByRole('region', { name: 'The import stopped' });
    await told.getByText('32 of 33 entries were written', { exact: false }).waitFor();
    await told.getByText('"A crane with an API": the disk is full.', { exact: false }).waitFor();
    // Nobody needs to see the statement.
    expect(await told.textContent()).not.toMatch(/insert into/i);
    expect(await titles()).toHaveLength(23);
    await page.mouse.move(0, 0);
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'import-stopped');
    await start();
    await page.getByRole('row').filter({ hasText: 'Stopped at 32 of 33' }).getByRole('link').click();

    await runSql(site.database, 'DROP TRIGGER no_crane');
    await heading('The import stopped').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await heading('Imported').waitFor({ timeout: 60_000 });
    await page.getByText('33 entries were written.').waitFor();
    const written = await titles();
    expect({ all: written.length, different: new Set(written).size }).toEqual({ all: 24, different: 24 });
  });
});
