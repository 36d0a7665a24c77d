import type { Browser, BrowserContext, Page } from 'playwright-core';
import { documentIdOf, formOf, panel, tabTo } from '../support/admin-pages';
import { editorOf, retype, save, typeAfter } from '../support/blocks-editor';
import { faults, logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { startSite, type Site } from '../support/site';

jest.setTimeout(180_000);
const recap = 'api::recap.recap';
const session = 'api::session.session';

/** What an editor wrote stays, whatever happens to the entries. */
(findChrome() ? describe : describe.skip)('a recap that a person edits and whose entries change', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let documentId: string;

  const listed = '/content-manager/collection-types';
  const bodyOf = async (): Promise<string> => {
    const { data } = await site.admin<{ data: { body: unknown } }>('GET', `${listed}/${recap}/${documentId}?locale=en`);
    return JSON.stringify(data.body);
  };
  /** As an editor would in the form of the entry: changed and published. */
  const change = async (uid: string, slug: string, changes: object) => {
    const id = await documentIdOf(site, uid, slug);
    await site.admin('PUT', `${listed}/${uid}/${id}?locale=en`, changes);
    await site.admin('POST', `${listed}/${uid}/${id}/actions/publish?locale=en`, {});
  };

  beforeAll(async () => {
    site = await startSite(['fixit-data-day-2025']);
    const event = await documentIdOf(site, 'api::event.event', 'fixit-data-day-2025');
    ({ data: { documentId } } = await site.admin<{ data: { documentId: string } }>('POST', '/recap/drafts', { data: { event }, locale: 'en' }));
    browser = await startBrowser();
    context = await logIn(browser, site, site.owner);
    page = await context.newPage();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const form = () => formOf(site, recap, documentId);
  const sources = () => panel(page, 'Sources');

  it('says beside a fresh draft that all of it comes from entries and holds', async () => {
    await page.goto(form());
    await sources().getByText(/^(\d+) of \1 sentences from entries, 0 edited, 0 by hand$/).waitFor();
    await sources().getByText('Up to date').waitFor();
    await sources().getByText('Nothing in the saved text contradicts the entries.').waitFor();
    expect(await faults(page, 'aside')).toEqual([]);
  });

  it('shows what a sentence stands on, each fact linked to its field', async () => {
    await sources().getByRole('button', { name: /31 devices repaired/ }).click();
    const link = sources().getByRole('link', { name: /Toasters, please/ }).first();
    expect(await link.getAttribute('href')).toContain(session);
  });

  it('tells edited sentences and those by hand from the rest, once saved', async () => {
    await typeAfter(page, 'In figures: 31 devices repaired.', ' Our best year yet.');
    await retype(page, 'a repair café in a former tram depot', 'a repair café in an old tram depot');
    await save(page);
    await sources().getByText(/sentences from entries, 1 edited, 1 by hand/).waitFor();
    await sources().getByRole('combobox', { name: 'Show' }).click();
    await page.getByRole('option', { name: /Written by hand/ }).click();
    await sources().getByRole('button', { name: /Our best year yet/ }).waitFor();
    await sources().scrollIntoViewIfNeeded();
    await picture(page, 'sources');
  });

  it('finds a number that its entry has otherwise, and corrects it in the text', async () => {
    await retype(page, 'more than 2,300', 'more than 2,400');
    await save(page);
    await sources().getByText('1 contradicts an entry').waitFor();
    await picture(page, 'fact-check');
    await sources().getByRole('button', { name: /^Correct to/ }).click();
    await sources().getByText('Nothing in the saved text contradicts the entries.').waitFor();
    await editorOf(page).getByText(/more than 2,300/).waitFor();
    expect(await bodyOf()).toContain('It counts more than 2,300 repairs');
  });

  it('says what it finds in the language of who reads it', async () => {
    await retype(page, 'more than 2,300', 'more than 2,500');
    await save(page);
    const italian = await context.newPage();
    await italian.addInitScript(() => window.localStorage.setItem('strapi-admin-language', 'it'));
    await italian.goto(form());
    const fonti = panel(italian, 'Fonti');
    await fonti.getByText('La scheda dice more than 2,300 (Atelier Tournevis, repairs on record)').waitFor();
    await fonti.getByRole('button', { name: 'Correggi in «2,300»' }).waitFor();
    await italian.evaluate(() => window.localStorage.removeItem('strapi-admin-language'));
    await italian.close();
  });

  it('lets a finding be dismissed for a reason, and asks again when told to', async () => {
    await sources().getByRole('button', { name: 'Dismiss' }).click();
    await page.keyboard.type('Their new count, not in the entry yet');
    await page.keyboard.press('Enter');
    await sources().getByText('1 dismissed').waitFor();
    await page.reload();
    await sources().getByText('1 dismissed').click();
    await sources().getByText(/Dismissed by Olga Owner.*Their new count/).waitFor();
    await sources().getByRole('button', { name: 'Ask again' }).click();
    await sources().getByRole('button', { name: /^Correct to/ }).click();
    await editorOf(page).getByText(/more than 2,300/).waitFor();
  });

  it('says in the list, on the event and on the recap that it is out of date', async () => {
    await change(session, 'fixit-data-day-2025-toasters-please', { metrics: [{ label: 'devices repaired', value: 34, qualifier: 'exactly', state: 'current' }] });
    await change('api::event.event', 'fixit-data-day-2025', { figures: [{ kind: 'attended', value: 75, qualifier: 'about', method: 'estimated' }] });
    await page.goto(`${site.url}/admin${listed}/${recap}?plugins[i18n][locale]=en`);
    await page.getByRole('row', { name: /Fixit Data Day/ }).getByText('Out of date').waitFor();
    await picture(page, 'recaps');
    await page.goto(form());
    await sources().getByText('Out of date').waitFor();
    await sources().getByText(/31 → 34/).waitFor();
    await page.goto(formOf(site, 'api::event.event', await documentIdOf(site, 'api::event.event', 'fixit-data-day-2025')));
    await panel(page, 'Recap').getByRole('link', { name: 'Review update' }).waitFor();
  });

  it('reviews the update block by block, and waits for what only a person can say', async () => {
    await page.goto(form());
    await sources().getByRole('link', { name: 'Review update' }).click();
    await page.getByRole('heading', { level: 1, name: /^Update of Fixit Data Day 2025/ }).waitFor();
    const mine = page.getByRole('group').filter({ hasText: 'Needs you' }).filter({ hasText: 'Our best year yet' });
    await mine.first().waitFor();
    expect(await page.getByRole('button', { name: 'Apply update' }).isDisabled()).toBe(true);
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'update');
  });

  it('is worked through by keyboard and by mouse, and writes what was chosen', async () => {
    await tabTo(page, page.getByRole('button', { name: /your choice: go there/ }));
    await page.keyboard.press('Enter');
    // On the first of the radio buttons; the arrow keys choose.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const open = page.locator('[data-state="needs-you"]');
    for (const one of await open.all()) {
      const merged = one.getByRole('radio', { name: /merged/ });
      await ((await merged.count()) > 0 ? merged : one.getByRole('radio', { name: /New/ })).check();
    }
    await page.getByRole('button', { name: 'Apply update' }).click();
    await page.waitForURL(/api::recap\.recap\/[a-z0-9]+/);
    const body = await bodyOf();
    expect(body).toContain('34 devices repaired');
    expect(body).toContain('Our best year yet.');
    expect(body).toContain('About 75 people');
    expect(body).toContain('an old tram depot');
    await sources().getByText('Up to date').waitFor();
  });

  it('keeps the text before, and goes back to it with one click', async () => {
    await sources().getByRole('link', { name: 'Revisions' }).click();
    await page.getByRole('heading', { level: 1, name: 'Revisions' }).waitFor();
    await page.getByRole('list', { name: 'Revisions' }).getByText('Updated', { exact: true }).waitFor();
    await page.getByRole('list', { name: 'Revisions' }).getByText('Drafted', { exact: true }).click();
    await page.getByRole('button', { name: 'Restore this text' }).waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'revisions');
    await page.getByRole('button', { name: 'Undo the last update' }).click();
    await page.getByText(/The draft has that text again/).waitFor();
    const body = await bodyOf();
    expect(body).toContain('31 devices repaired. Our best year yet.');
    expect(body).toContain('About 70 people');
  });

  it('tells who was faster, and keeps what was chosen', async () => {
    await page.goto(`${site.url}/admin/plugins/recap/update/${documentId}?locale=en`);
    const open = page.locator('[data-state="needs-you"]').first();
    await open.getByRole('radio').first().check();
    await site.admin('PUT', `${listed}/${recap}/${documentId}?locale=en`, { byline: 'The editors', summary: 'Somebody else was here.' });
    for (const one of await page.locator('[data-state="needs-you"]').all()) await one.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Apply update' }).click();
    await page.getByRole('alert').getByText(/Olga Owner/).waitFor();
    await page.getByRole('button', { name: 'Read again, keep my choices' }).click();
    await page.getByRole('button', { name: 'Read again, keep my choices' }).waitFor({ state: 'detached' });
    expect(await open.getByRole('radio').first().isChecked()).toBe(true);
  });
});
