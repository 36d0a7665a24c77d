import type { Browser, Page } from 'playwright-core';
import type { Ask, AskSpeakers, ReadAfterwards } from '../../src/plugins/recap/shared/contracts/afterwards';
import { documentIdOf } from '../support/admin-pages';
import { faults, logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { makePersonWith, recapAction, usualOfEditors, type Permission } from '../support/roles';
import { startSite, type Site } from '../support/site';

jest.setTimeout(300_000);

const fill = recapAction('plugin::recap.afterwards');

/** Somebody who helps for one evening: in by the menu, into the table, and nowhere else. */
(findChrome() ? describe : describe.skip)('a volunteer who fills in what happened', () => {
  let site: Site;
  let browser: Browser;
  let event: string;
  let usual: Permission[];
  /** What the server refused, in all windows. */
  const refused: string[] = [];

  beforeAll(async () => {
    site = await startSite(['fixit-data-day-2025']);
    event = await documentIdOf(site, 'api::event.event', 'fixit-data-day-2025');
    usual = await usualOfEditors(site);
    browser = await startBrowser();
  }, 300_000);
  beforeEach(() => refused.splice(0));

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const may = (verb: string, subject: string) => usual.filter((one) => one.action === `plugin::content-manager.explorer.${verb}` && one.subject === subject);
  const reading = () => ['api::event.event', 'api::session.session', 'api::speaker.speaker'].flatMap((type) => may('read', type));
  const enter = async (name: string, granted: Permission[]): Promise<Page> => {
    const context = await logIn(browser, site, await makePersonWith(site, name, granted));
    context.on('response', (answer) => {
      if (answer.status() === 403) refused.push(new URL(answer.url()).pathname);
    });
    const page = await context.newPage();
    await page.goto(`${site.url}/admin`);
    await page.getByRole('link', { name: 'After the event' }).click();
    await page.getByRole('heading', { level: 1, name: 'After the event' }).or(page.getByText(/may not read whole/)).waitFor();
    return page;
  };
  const table = async () => (await site.admin<ReadAfterwards.Response>('GET', `/recap/afterwards/${event}`)).data;

  it('finds the table by the menu, writes in it, and is offered nothing else', async () => {
    const page = await enter('Vera', [fill, ...reading(), ...may('update', 'api::session.session')]);
    expect(await faults(page, 'main')).toEqual([]);
    await page.getByRole('link', { name: /^Fill in what happened at Fixit Data Day/ }).click();
    await page.getByRole('heading', { level: 1, name: /^After Fixit Data Day/ }).waitFor();
    const { rows: [{ title, documentId }] } = await table();
    await page.getByRole('textbox', { name: `Takeaway of ${title}`, exact: true }).fill('labels outlive code');
    const outcome = page.getByRole('group', { name: `Held or cancelled: ${title}` });
    await outcome.getByRole('button', { name: 'Cancelled' }).click();
    await outcome.getByRole('button', { name: 'Held' }).click();
    await page.getByRole('status').filter({ hasText: 'Everything is saved' }).waitFor();
    expect((await table()).rows.find((row) => row.documentId === documentId)?.cells).toMatchObject({ takeaway: 'labels outlive code', outcome: 'held' });

    for (const name of [/^Publish/, 'Ask the speakers', 'Draft recap']) {
      expect([name, await page.getByRole('button', { name }).or(page.getByRole('link', { name })).count()]).toEqual([name, 0]);
    }
    expect(await page.getByText('The event as a whole').count()).toBe(0);
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'afterwards-volunteer');
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
    expect(refused).toEqual([]);
  });

  it('leaves what a speaker corrects of themselves to somebody who may change speakers', async () => {
    const { rows } = await table();
    const row = rows.find(({ people }) => people.some(({ documentId }) => documentId !== null));
    const { data: asks } = await site.admin<AskSpeakers.Response>('POST', '/recap/asks', { event, sessions: [row?.documentId] });
    const [ask]: Ask[] = asks;
    const sent = await fetch(ask.url.replace(/^https?:\/\/[^/]+/, site.url), {
      method: 'POST', redirect: 'manual', body: new URLSearchParams({ name: 'Another Name', takeaway: 'Name things once.' }),
    });
    expect(sent.status).toBe(303);
    const page = await enter('Walt', [fill, ...reading(), ...may('update', 'api::session.session')]);
    await page.goto(`${site.url}/admin/plugins/recap/afterwards/${event}`);
    await page.getByText('somebody who may decides on it', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /^(Use|Not this|Done)/ }).count()).toBe(0);
    expect(refused).toEqual([]);
  });

  it('may be let to look only: then nothing can be typed', async () => {
    const page = await enter('Rita', [fill, ...reading()]);
    await page.goto(`${site.url}/admin/plugins/recap/afterwards/${event}`);
    await page.getByText('You may look at this table, not write in it.', { exact: false }).waitFor();
    await page.getByText('labels outlive code').first().waitFor();
    expect(await page.getByRole('grid').getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('grid').getByRole('button', { name: /^(Held|Cancelled)$/ }).count()).toBe(0);
    await page.getByRole('link', { name: /./ }).first().waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    expect(refused).toEqual([]);
  });

  it('is told which reading is missing where the role has nothing but this page', async () => {
    const page = await enter('Nell', [fill]);
    await page.getByText('This table is made of entries that you may not read whole: events, sessions and speakers.', { exact: false }).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
    expect(refused).toEqual(['/recap/afterwards']);
  });
});
