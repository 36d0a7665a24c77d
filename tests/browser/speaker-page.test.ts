import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { listAsks } from '../../src/plugins/recap/server/src/asks/asking/list-asks';
import { answersFor } from '../../src/plugins/recap/server/src/asks/answers/answers-for';
import { askSpeakers } from '../../src/plugins/recap/server/src/asks/asking/ask-speakers';
import { boot, type Booted } from '../support/boot';
import { faults, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { make, makeEvent, makeSession } from '../support/entries';

jest.setTimeout(120_000);

/** A phone that runs no script, as some speakers' do. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, javaScriptEnabled: false };

(findChrome() ? describe : describe.skip)('the speakers\' page on a phone, without JavaScript', () => {
  let booted: Booted;
  let browser: Browser;
  let origin: string;
  let session: string;
  let url: string;

  const open = async (options: Parameters<Browser['newContext']>[0] = {}, locale = 'en-GB'): Promise<{ page: Page; requests: string[]; problems: string[] }> => {
    const page = await (await browser.newContext({ ...phone, locale, ...options })).newPage();
    const [requests, problems]: [string[], string[]] = [[], []];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    page.on('console', (message) => { if (message.type() === 'error' && !/status of (404|422)/.test(message.text())) problems.push(message.text()); });
    return { page, requests, problems };
  };
  /** axe needs script, which these pages do without: it looks at the same address in a window that runs it. */
  const faultsAt = async (page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> => {
    const html = await page.content();
    const context = await browser.newContext({ ...phone, javaScriptEnabled: true, colorScheme, bypassCSP: true });
    const other = await context.newPage();
    await other.setContent(html);
    const found = await faults(other, 'html');
    await context.close();
    return found;
  };
  const isNarrow = async (page: Page): Promise<boolean> => {
    const box = await page.locator('html').boundingBox();
    const widest = await page.locator('input[type=text], textarea, button, fieldset, h1').evaluateAll((elements) => Math.max(...elements.map((element) => element.getBoundingClientRect().right)));
    return box !== null && widest <= phone.viewport.width;
  };

  beforeAll(async () => {
    booted = await boot();
    const { strapi } = booted;
    await new Promise<void>((resolve) => void strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`;
    const speaker = await make(strapi, 'api::speaker.speaker', { name: 'Ines Park', affiliation: 'Port Authority of Genoa' });
    const event = await makeEvent(strapi, { name: 'Harbour Days 2024' });
    session = await makeSession(strapi, {
      title: 'Boats that mend themselves: what a year of self-healing hulls taught us', event, room: 'Dock Hall', startsAt: '2024-05-14T08:00:00.000Z', endsAt: '2024-05-14T08:45:00.000Z',
      contributions: [{ speaker, affiliation: 'Harbour Lab' }],
    });
    await askSpeakers(strapi, { body: { event }, askedBy: { kind: 'person', name: 'Edith Editor' }, origin, now: new Date() });
    const { places: [place] } = await listAsks(strapi, event, { origin, now: new Date() });
    url = place?.ask?.url ?? '';
    browser = await startBrowser();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await booted?.stop();
  });

  it('can be read, filled in, corrected and sent, and asks for nothing from anywhere else', async () => {
    const { page, requests, problems } = await open();
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: /Boats that mend themselves/ }).waitFor();
    expect(await isNarrow(page)).toBe(true);
    expect([await faultsAt(page, 'light'), await faultsAt(page, 'dark')]).toEqual([[], []]);
    await picture(page, 'speaker-page', { fullPage: true });

    await page.getByLabel(/What should people remember/).fill('A hull that heals still wants a look once a month.');
    await page.getByLabel(/A sentence of yours/).fill('We stopped patching the day we started measuring.');
    await page.getByLabel(/Address of the slides/).fill('not there yet');
    await page.getByRole('button', { name: 'Send to the editors' }).click();

    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Please look again/);
    expect(await page.getByLabel(/A sentence of yours/).inputValue()).toBe('We stopped patching the day we started measuring.');
    expect([await faultsAt(page, 'light'), await faultsAt(page, 'dark')]).toEqual([[], []]);
    await page.getByRole('alert').getByRole('link', { name: /Your consent/ }).click();
    expect(new URL(page.url()).hash).toBe('#consent');
    await page.getByLabel(/You may print this/).check();
    await page.getByLabel(/Address of the slides/).fill('example.org/hulls.pdf');
    await page.getByRole('button', { name: 'Send to the editors' }).click();

    await page.getByText('Thank you, Ines Park.').waitFor();
    expect(await faultsAt(page, 'light')).toEqual([]);
    await picture(page, 'speaker-page-thanks', { fullPage: true });
    expect((await answersFor(booted.strapi, [session])).get(session)?.[0]?.items.map(({ text }) => text)).toEqual([
      'A hull that heals still wants a look once a month.', 'We stopped patching the day we started measuring.', 'https://example.org/hulls.pdf',
    ]);

    await page.getByRole('link', { name: 'Change it' }).click();
    expect(await page.getByLabel(/What should people remember/).inputValue()).toMatch(/^A hull that heals/);
    expect(await page.getByLabel(/You may print this/).isChecked()).toBe(true);
    expect(requests.filter((request) => !request.includes(new URL(url).pathname))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('can be used with keys alone', async () => {
    const { page } = await open({ isMobile: false, hasTouch: false, viewport: { width: 1100, height: 900 } });
    await page.goto(url);
    const reached: string[] = [];
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      reached.push((await focused.getAttribute('id')) ?? (await focused.getAttribute('type')) ?? '');
    }
    expect(reached).toEqual(['takeaway', 'quote', 'consent', 'recordingUrl', 'slidesUrl', 'name', 'affiliation', 'submit']);
  });

  it('is calm in the dark, too', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    await page.goto(url);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).not.toBe('rgb(246, 245, 242)');
  });

  it('says in the reader\'s language that a link does not work', async () => {
    const { page, problems } = await open({}, 'it-IT');
    await page.goto(`${origin}/api/recap/say/${'a'.repeat(24)}.${'b'.repeat(43)}`);
    await page.getByRole('heading', { name: 'Questo link non funziona' }).waitFor();
    expect(await faultsAt(page, 'light')).toEqual([]);
    expect(problems).toEqual([]);
  });
});
