import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ListAsks, ReadAfterwards } from '../../src/plugins/recap/shared/contracts/afterwards';
import { documentIdOf } from '../support/admin-pages';
import { faults, logIn, picture, startBrowser } from '../support/browser';
import { findChrome } from '../support/chrome';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { makePerson } from '../support/roles';
import { startSite, type Site } from '../support/site';

jest.setTimeout(300_000);

(findChrome() ? describe : describe.skip)('asking the speakers in the admin', () => {
  let site: Site;
  let browser: Browser;
  let admin: BrowserContext;
  let event: string;
  let sink: MailSink;

  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  beforeAll(async () => {
    sink = await startMailSink();
    site = await startSite(['fixit-data-day-2025'], { MAIL_FROM: 'Fixit <recap@fixit.example.org>', MAIL_SERVER: `127.0.0.1:${sink.port}` });
    event = await documentIdOf(site, 'api::event.event', 'fixit-data-day-2025');
    browser = await startBrowser();
    admin = await logIn(browser, site, site.owner);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await sink?.stop();
  });

  it('makes links, hands them out, shows who answered, and takes them back', async () => {
    const page = await admin.newPage();
    await page.goto(`${site.url}/admin/plugins/recap/afterwards/${event}`);
    await page.getByRole('link', { name: 'Ask the speakers' }).click();
    await page.getByRole('heading', { level: 1, name: /^Ask the speakers of / }).waitFor();
    await page.getByRole('button', { name: /^Make links for \d+ speakers$/ }).click();
    await page.getByText('Everybody has a link').waitFor();

    const row = page.getByRole('row').filter({ has: page.getByText('Asked', { exact: true }) }).first();
    const session = (await row.getByRole('rowheader').innerText()).trim();
    await row.getByRole('button', { name: /^Copy the link of/ }).click();
    await page.getByText('The link is copied.').waitFor();
    const link = await copied(page);
    expect(link).toMatch(new RegExp(`^${site.url}/api/recap/say/[a-z0-9]+\\.[\\w-]{43}$`));
    await row.getByRole('button', { name: /^Copy the message to/ }).click();
    await page.getByText(/The message is copied/).waitFor();
    expect(await copied(page)).toMatch(new RegExp(`^Hello [^]*${link.replace(/[.?]/g, '\\$&')}`));

    const speaker = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })).newPage();
    await speaker.goto(link);
    await speaker.getByRole('heading', { name: session }).waitFor();
    await speaker.getByLabel(/What should people remember/).fill('Measure first, then mend.');
    await speaker.getByRole('button', { name: 'Send to the editors' }).click();
    await speaker.getByText(/^Thank you, /).waitFor();

    await page.reload();
    await page.getByText(/^1 answered/).waitFor();
    expect(await faults(page, 'main')).toEqual([]);
    await picture(page, 'asks');

    const answered = page.getByRole('row').filter({ has: page.getByText('Answered', { exact: true }) });
    await answered.getByRole('button', { name: /^Revoke the link of/ }).click();
    await page.getByRole('button', { name: 'Revoke the link', exact: true }).click();
    await page.getByText('Revoked', { exact: true }).waitFor();
    expect((await speaker.goto(link))?.status()).toBe(404);
    await page.getByRole('button', { name: /^Make a new link for/ }).click();
    await page.getByText(/There is a new link/).waitFor();
    expect((await speaker.goto(link))?.status()).toBe(404);

    await page.getByRole('button', { name: 'Copy all for a spreadsheet' }).click();
    await page.getByText(/All links that work are copied/).waitFor();
    const lines = (await copied(page)).split('\n');
    expect(lines[0]).toBe('Session\tSpeaker\tLink\tMessage');
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([4]));
  });

  it('mails a link, shows where it went, and says why one could not be sent', async () => {
    const page = await admin.newPage();
    await page.goto(`${site.url}/admin/plugins/recap/asks/${event}`);
    const row = page.getByRole('row').filter({ has: page.getByText('Asked', { exact: true }) }).first();
    const title = (await row.getByRole('rowheader').innerText()).trim();
    await row.getByRole('button', { name: /^Copy the link of/ }).click();
    await page.getByText('The link is copied.').waitFor();
    const link = await copied(page);
    await row.getByRole('button', { name: /^Mail the link to/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Mail the link to / });
    const to = dialog.getByLabel('E-mail address');
    await to.fill('nobody@example.org');
    await page.keyboard.press('Enter');
    await dialog.getByText(/was not sent: .*Check the address, or copy the message instead/s).waitFor();
    expect(sink.mails).toEqual([]);
    expect(await faults(page, '[role="dialog"]')).toEqual([]);

    await to.fill('kit@example.org');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/^mailed to kit@example\.org, /).waitFor();
    expect(sink.mails.map(({ from, to: receivers }) => [from, receivers])).toEqual([['recap@fixit.example.org', ['kit@example.org']]]);
    // Long lines are folded with =CRLF, and = is written =3D.
    const source = sink.mails[0]?.source.replace(/=\r\n/g, '').replace(/=3D/g, '=') ?? '';
    expect(source).toContain('From: Fixit <recap@fixit.example.org>');
    expect(source).toContain(link);
    expect(source).toContain(title.split(' ')[0]);
    await page.close();
  });

  it('warns of a link that still works for a session cancelled since, and lets it be revoked', async () => {
    const page = await admin.newPage();
    await page.goto(`${site.url}/admin/plugins/recap/asks/${event}`);
    const asked = page.getByRole('row').filter({ has: page.getByText('Asked', { exact: true }) });
    const title = (await asked.first().getByRole('rowheader').innerText()).trim();
    const { data: { places } } = await site.admin<ListAsks.Response>('GET', `/recap/asks?event=${event}`);
    const session = places.find((place) => place.session.title === title)?.session.documentId ?? '';
    const { data: { rows } } = await site.admin<ReadAfterwards.Response>('GET', `/recap/afterwards/${event}`);
    const version = rows.find(({ documentId }) => documentId === session)?.version ?? '';
    await site.admin('PUT', `/recap/afterwards/${event}/rows/${session}`, { version, cells: { outcome: 'cancelled' } });
    await page.reload();
    await page.getByRole('note').getByText(/still works? whose sessions? w/).waitFor();
    const cancelled = page.getByRole('row').filter({ has: page.getByText('Cancelled', { exact: true }) });
    await cancelled.first().waitFor();
    expect(await cancelled.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
    expect(await faults(page, 'main')).toEqual([]);
    for (let left = await cancelled.count(); left > 0; left -= 1) {
      await cancelled.first().getByRole('button', { name: /^Revoke the link of/ }).click();
      await page.getByRole('button', { name: 'Revoke the link', exact: true }).click();
      await page.waitForFunction((most) => [...document.querySelectorAll('tbody tr')].filter((row) => row.textContent?.includes('Cancelled')).length < most, left);
    }
    await cancelled.first().waitFor({ state: 'detached' });
    await page.getByRole('note').waitFor({ state: 'detached' });
    await page.close();
  });

  it('is not offered to who may not ask', async () => {
    const page = await (await logIn(browser, site, await makePerson(site, 'Filler', ['plugin::recap.afterwards', 'plugin::recap.preview']))).newPage();
    await page.goto(`${site.url}/admin/plugins/recap/afterwards/${event}`);
    await page.getByRole('link', { name: 'Draft recap' }).waitFor();
    expect(await page.getByRole('link', { name: 'Ask the speakers' }).count()).toBe(0);
    await page.goto(`${site.url}/admin/plugins/recap/asks/${event}`);
    await page.getByText(/don't have the permissions/i).waitFor();
  });
});
