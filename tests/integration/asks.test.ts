import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { Ask, AskPlace } from '../../src/plugins/recap/shared/contracts/afterwards';
import { answersFor } from '../../src/plugins/recap/server/src/asks/answers/answers-for';
import { listAsks } from '../../src/plugins/recap/server/src/asks/asking/list-asks';
import { askedCounts } from '../../src/plugins/recap/server/src/asks/answers/asked-counts';
import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeEvent, makeSession, translate } from '../support/entries';
import { adminWith, apiToken, superAdmin, type Permission, type Person } from '../support/people';
import { statementsOf } from '../support/statements-of';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Every element of a page. @throws when it is not well-formed HTML */
const elementsOf = (page: string): Element[] => {
  const faults: string[] = [];
  const document = parse(page, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) });
  expect(faults).toEqual([]);
  const below = (node: Node): Element[] => ('childNodes' in node ? node.childNodes : []).flatMap((child) => [...('tagName' in child ? [child] : []), ...below(child)]);
  return below(document);
};
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
/** What the fields of the page hold: the value, or whether it is ticked. */
const valuesOf = (page: string) =>
  Object.fromEntries(elementsOf(page).filter(({ tagName }) => tagName === 'input' || tagName === 'textarea').map((element) => [
    attribute(element, 'name'),
    element.tagName === 'textarea'
      ? element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      : attribute(element, 'type') === 'checkbox' ? attribute(element, 'checked') !== undefined : attribute(element, 'value'),
  ]));
const pathOf = ({ url }: Pick<Ask, 'url'>) => new URL(url).pathname;

const markup = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\'';

describe.each(databases)('asking the speakers on %s', (database) => {
  let booted: Booted;
  let editor: Person;
  let event: string;
  let talk: string;
  let panel: string;
  let ines: string;
  let tom: string;

  const strapi = () => booted.strapi;
  const admin = (method: 'get' | 'post', path: string, body: object = {}, person: Person | null = editor) => {
    const request = booted.agent[method](`/recap/${path}`);
    if (person) request.set('Authorization', person.authorization);
    return method === 'post' ? request.send(body) : request;
  };
  const ask = async (body: object = {}): Promise<Ask[]> => {
    const answer = await admin('post', 'asks', { event, ...body });
    expect({ status: answer.status, message: answer.body.error?.message }).toEqual({ status: 200, message: undefined });
    return answer.body.data;
  };
  const list = async (): Promise<AskPlace[]> => (await admin('get', `asks?event=${event}`)).body.data.places;
  const linkOf = async (session: string, speaker: string): Promise<Ask> => {
    const [one] = await ask({ sessions: [session], speakers: [speaker] });
    if (!one) throw new Error('No link was made');
    return one.url === '' ? (await admin('post', `asks/${one.id}/renew`)).body.data : one;
  };
  const send = (link: Pick<Ask, 'url'>, fields: Record<string, string>) =>
    booted.agent.post(pathOf(link)).type('form').send(fields);
  const waiting = async (session: string) => (await answersFor(strapi(), [session])).get(session) ?? [];
  const readingOf = (types: string[]): Permission[] => types.map((subject) => {
    const fields: string[] = strapi().service('admin::content-type').getNestedFields(strapi().contentTypes[subject as 'api::event.event'], {
      components: strapi().components, nestingLevel: 1,
    });
    return { action: 'plugin::content-manager.explorer.read', subject, properties: { fields, ...(subject.includes('speaker') ? {} : { locales: ['en'] }) } };
  });

  beforeAll(async () => {
    booted = await boot({ database });
    // Without it links lead to where the request came from, which is another port each time here.
    strapi().config.set('server.url', 'https://talks.example.org');
    editor = await superAdmin(booted, 'Edith Editor');
    ines = await make(strapi(), 'api::speaker.speaker', { name: 'Ines Park', affiliation: 'Port Authority', bio: 'Ines is shy.' });
    tom = await make(strapi(), 'api::speaker.speaker', { name: 'Tom Reed', affiliation: 'Dock Nine' });
    event = await makeEvent(strapi(), { name: 'Harbour Days', highlights: [{ text: 'A boat was mended on stage.' }] });
    talk = await makeSession(strapi(), {
      title: 'Caulk & tar <live>', event, room: 'Hall 2', startsAt: '2024-05-14T08:00:00.000Z', endsAt: '2024-05-14T08:45:00.000Z',
      abstract: 'The abstract nobody sees here.', language: 'it',
      contributions: [{ speaker: ines, affiliation: 'Harbour Lab' }], takeaways: [{ text: 'Somebody else wrote this.', speakers: [tom] }],
    });
    panel = await makeSession(strapi(), {
      title: 'Who pays for tar?', event, kind: 'panel', outcome: 'planned',
      contributions: [{ speaker: ines }, { speaker: tom, role: 'moderator' }, { affiliation: 'Rope & Sons' }],
    });
    await makeSession(strapi(), { title: 'Lunch', kind: 'service', event, contributions: [{ speaker: tom }] });
    await makeSession(strapi(), { title: 'Called off', outcome: 'cancelled', event, contributions: [{ speaker: tom }] });
  }, 120_000);
  afterAll(() => booted.stop());

  describe('links', () => {
    it('are made for each speaker of what took place, once, and stay the same', async () => {
      const made = await ask();
      expect(made.map(({ session, speaker, state }) => [session.title, speaker.name, state])).toEqual(expect.arrayContaining([
        ['Caulk & tar <live>', 'Ines Park', 'open'], ['Who pays for tar?', 'Ines Park', 'open'], ['Who pays for tar?', 'Tom Reed', 'open'],
      ]));
      expect(made).toHaveLength(3);
      expect(new Set(made.map(({ url }) => url)).size).toBe(3);
      const again = await Promise.all([ask(), ask({ daysOpen: 3 })]);
      for (const those of again) expect(those).toEqual(made);
      expect((await list()).map((place) => place.ask)).toEqual(made);
      const days = (Date.parse(made[0]?.expiresAt ?? '') - Date.now()) / 86_400_000;
      expect(days).toBeGreaterThan(20.9);
      expect(days).toBeLessThan(21.1);
    });

    it('are never stored, nor is anything that opens them without the server\'s secret', async () => {
      const { url } = await linkOf(talk, ines);
      const proof = url.split('.').at(-1) ?? '';
      expect(proof).toHaveLength(43);
      const rows = await strapi().db.connection('recap_asks').select('*');
      expect(JSON.stringify(rows)).not.toContain(proof);
    });

    it('come with a message in the language of the page', async () => {
      const [inItalian] = await ask({ sessions: [talk] });
      expect(inItalian?.locale).toBe('it');
      expect(inItalian?.message.subject).toBe('Il tuo intervento «Caulk & tar <live>»');
      expect(inItalian?.message.text).toContain(`\n\n${inItalian?.url}\n\n`);
      const [inEnglish] = await ask({ sessions: [panel], speakers: [tom] });
      expect(inEnglish?.message.text).toMatch(/^Hello Tom Reed,\n\nthe recap of Harbour Days is/);
    });

    it.each([
      ['https://talks.example.org/cms/', /^https:\/\/talks\.example\.org\/cms\/api\/recap\/say\/[a-z0-9]+\.[\w-]{43}$/],
      ['', /^http:\/\/127\.0\.0\.1:\d+\/api\/recap\/say\/[a-z0-9]+\.[\w-]{43}$/],
    ])('lead to the public address of the site, else to where the editor is: "%s"', async (url, link) => {
      strapi().config.set('server.url', url);
      try {
        expect((await list())[0]?.ask?.url).toMatch(link);
      } finally {
        strapi().config.set('server.url', 'https://talks.example.org');
      }
    });

    it('are listed with as many statements for many sessions as for few', async () => {
      const large = await makeEvent(strapi(), { name: 'Large Days' });
      const counted = async () => (await statementsOf(strapi(), () => listAsks(strapi(), large, { origin: '', now: new Date() }))).statements;
      await makeSession(strapi(), { title: 'One', event: large, contributions: [{ speaker: tom }] });
      await admin('post', 'asks', { event: large });
      const few = await counted();
      for (let number = 2; number <= 12; number += 1) await makeSession(strapi(), { title: `Part ${number}`, event: large, contributions: [{ speaker: tom }, { speaker: ines }] });
      await admin('post', 'asks', { event: large });
      expect(await counted()).toBe(few);
      expect(few).toBeGreaterThan(0);
    });

    it.each([
      ['an unknown event', () => ({ event: 'nowhere' }), 404],
      ['sessions of nobody', () => ({ event, speakers: ['nobody'] }), 400],
      ['no event', () => ({ event: undefined }), 400],
      ['days without end', () => ({ daysOpen: 4000 }), 400],
    ])('are refused for %s, and nothing is written', async (_what, body, status) => {
      const before = await strapi().db.query('plugin::recap.ask').count();
      const answer = await admin('post', 'asks', { event, ...body() });
      expect({ status: answer.status, message: answer.body.error?.message }).toEqual({ status, message: expect.stringMatching(/\w+ \w+/) });
      expect(await strapi().db.query('plugin::recap.ask').count()).toBe(before);
    });
  });

  it('lists links that work for a session cancelled since, to be revoked, and asks nobody about it', async () => {
    const kate = await make(strapi(), 'api::speaker.speaker', { name: 'Kate Moor' });
    const [late, lunch] = [
      await makeSession(strapi(), { title: 'Called off late', event, contributions: [{ speaker: kate }, { speaker: tom }] }),
      await makeSession(strapi(), { title: 'A talk over lunch', event, contributions: [{ speaker: kate }] }),
    ];
    const link = await linkOf(late, kate);
    await linkOf(lunch, kate);
    await change(strapi(), 'api::session.session', late, { outcome: 'cancelled' });
    await change(strapi(), 'api::session.session', lunch, { kind: 'service' });
    const dropped = async () => (await list()).filter((place) => place.dropped !== null).map((place) => [place.session.title, place.speaker.name, place.dropped, place.ask?.state]);
    expect((await dropped()).sort()).toEqual([['A talk over lunch', 'Kate Moor', 'service', 'open'], ['Called off late', 'Kate Moor', 'cancelled', 'open']]);
    expect((await ask()).some(({ session }) => [late, lunch].includes(session.documentId))).toBe(false);
    expect((await admin('post', `asks/${link.id}/revoke`)).body.data.state).toBe('revoked');
    expect((await booted.agent.get(pathOf(link))).status).toBe(404);
    expect(await dropped()).toEqual([['A talk over lunch', 'Kate Moor', 'service', 'open']]);
  });

  describe('the page', () => {
    it('shows the speaker their session and themself, and nothing of others', async () => {
      const answer = await booted.agent.get(pathOf(await linkOf(talk, ines)));
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      const page = answer.text;
      expect(page).toContain('lang="it"');
      for (const shown of ['Caulk &amp; tar &lt;live&gt;', 'Harbour Days', 'Hall 2', 'martedì 14 maggio 2024, 10:00–10:45', 'Ines Park']) expect(page).toContain(shown);
      expect(valuesOf(page)).toEqual({ takeaway: '', quote: '', consent: false, recordingUrl: '', slidesUrl: '', name: 'Ines Park', affiliation: 'Harbour Lab' });
      for (const hidden of ['Tom Reed', 'Dock Nine', 'Somebody else', 'abstract nobody', 'Ines is shy', 'boat was mended', 'Who pays', talk, ines, event, 'script']) expect(page).not.toContain(hidden);
    });

    it('shows what is published, not what is being edited', async () => {
      const { url } = await linkOf(panel, tom);
      await change(strapi(), 'api::session.session', panel, { title: 'A secret new title', room: 'Secret room' });
      await change(strapi(), 'api::event.event', event, { name: 'A secret new name' });
      const page = (await booted.agent.get(pathOf({ url }))).text;
      expect(page).toContain('Who pays for tar?');
      expect(page).toContain('Harbour Days');
      expect(page).not.toContain('ecret');
      expect(page).not.toContain('Ines');
      expect(valuesOf(page)).toMatchObject({ name: 'Tom Reed', affiliation: 'Dock Nine' });
      await change(strapi(), 'api::session.session', panel, { title: 'Who pays for tar?', room: null });
      await change(strapi(), 'api::event.event', event, { name: 'Harbour Days' });
    });

    it('shows a session that was never published to the speaker who was asked', async () => {
      const draft = await makeSession(strapi(), { title: 'Still a draft', event, contributions: [{ speaker: tom }] }, { publish: false });
      expect((await booted.agent.get(pathOf(await linkOf(draft, tom)))).text).toContain('Still a draft');
    });

    it('says the title in the language of the page where it has one', async () => {
      if (!(await strapi().db.query('plugin::i18n.locale').findOne({ where: { code: 'it' } }))) {
        await strapi().plugin('i18n').service('locales').create({ code: 'it', name: 'Italian (it)' });
      }
      const bilingual = await makeSession(strapi(), { title: 'In English', event, language: 'it', contributions: [{ speaker: tom }] });
      await translate(strapi(), 'api::session.session', bilingual, 'it', { title: 'In italiano' });
      const page = (await booted.agent.get(pathOf(await linkOf(bilingual, tom)))).text;
      expect(page).toContain('In italiano');
      expect(page).not.toContain('In English');
    });

    it('takes the browser\'s language where it has no words for the speaker\'s', async () => {
      const german = await makeSession(strapi(), { title: 'Auf Deutsch', event, contributions: [{ speaker: tom }] });
      const [link] = await ask({ sessions: [german], locale: 'de' });
      if (!link) throw new Error('No link');
      expect((await booted.agent.get(pathOf(link)).set('Accept-Language', 'it-CH,en;q=0.5')).text).toContain('lang="it"');
      expect((await booted.agent.get(pathOf(link)).set('Accept-Language', 'de')).text).toContain('lang="en"');
    });

    it('can do nothing but be read and sent, and is kept nowhere', async () => {
      const link = await linkOf(talk, ines);
      for (const answer of [await booted.agent.get(pathOf(link)), await send(link, {}), await booted.agent.get('/api/recap/say/nonsense')]) {
        const policy = String(answer.headers['content-security-policy']);
        expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/);
        expect(answer.headers).toMatchObject({
          'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': expect.stringContaining('noindex'), 'x-frame-options': 'DENY',
        });
        expect(answer.headers['set-cookie']).toBeUndefined();
        expect(elementsOf(answer.text).filter(({ tagName }) => /script|img|iframe|object|embed|link/.test(tagName))).toEqual([]);
      }
    });

    it('answers HEAD, and other methods not', async () => {
      const path = pathOf(await linkOf(talk, ines));
      const head = await booted.agent.head(path);
      expect([head.status, head.text]).toEqual([200, undefined]);
      for (const method of ['put', 'patch', 'delete', 'options'] as const) {
        const answer = await booted.agent[method](path);
        expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'GET, HEAD, POST']);
      }
    });
  });

  describe('sending', () => {
    const full = {
      takeaway: 'Caulk twice,\r\ntar once.', quote: 'Tar is cheap, water is not.', consent: 'yes', recordingUrl: 'example.org/film',
      slidesUrl: 'https://example.org/slides?a=1&b=2', name: 'Inés Park', affiliation: 'Harbour Lab',
    };

    it('keeps it until an editor decides, says what was received, and lets it be changed', async () => {
      const link = await linkOf(talk, ines);
      const answer = await send(link, full);
      expect([answer.status, answer.headers.location]).toEqual([303, '?sent=1']);
      const thanks = (await booted.agent.get(`${pathOf(link)}?sent=1`)).text;
      elementsOf(thanks);
      for (const received of ['Caulk twice, tar once.', 'Tar is cheap, water is not.', 'https://example.org/film', 'Inés Park']) expect(thanks).toContain(received);
      expect(thanks).not.toContain('Harbour Lab');

      const [kept, ...more] = await waiting(talk);
      expect(more).toEqual([]);
      expect(kept).toMatchObject({
        session: talk, speaker: { documentId: ines, name: 'Ines Park' },
        items: [
          { item: 'takeaway', text: 'Caulk twice, tar once.', now: '' },
          { item: 'quote', text: 'Tar is cheap, water is not.', now: '' },
          { item: 'recordingUrl', text: 'https://example.org/film', now: '' },
          { item: 'slidesUrl', text: 'https://example.org/slides?a=1&b=2', now: '' },
          { item: 'name', text: 'Inés Park', now: 'Ines Park' },
        ],
      });
      expect(valuesOf((await booted.agent.get(pathOf(link))).text)).toMatchObject({ takeaway: 'Caulk twice, tar once.', consent: true, name: 'Inés Park' });
      expect((await list()).find(({ ask: one }) => one?.id === link.id)?.ask?.state).toBe('answered');

      expect((await send(link, { ...full, takeaway: 'Caulk three times.' })).status).toBe(303);
      const [changed, ...others] = await waiting(talk);
      expect(others).toEqual([]);
      expect(changed?.items[0]?.text).toBe('Caulk three times.');
      // An editor who looks at what was sent first can't decide about this.
      expect(changed?.id).not.toBe(kept?.id);
    });

    it('leaves one answer when it is sent four times at once', async () => {
      const link = await linkOf(talk, ines);
      const answers = await Promise.all([1, 2, 3, 4].map((number) => send(link, { ...full, takeaway: `Version ${number}.` })));
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
      expect(await waiting(talk)).toHaveLength(1);
    });

    it('changes no entry by itself', async () => {
      await send(await linkOf(talk, ines), full);
      const [session, speaker] = await Promise.all([
        strapi().documents('api::session.session').findOne({ documentId: talk, populate: ['takeaways', 'quotes', 'materials'] }),
        strapi().documents('api::speaker.speaker').findOne({ documentId: ines }),
      ]);
      expect(session).toMatchObject({ takeaways: [{ text: 'Somebody else wrote this.' }], quotes: [], materials: [] });
      expect(speaker?.name).toBe('Ines Park');
    });

    it('can be taken back by sending it empty', async () => {
      const link = await linkOf(panel, tom);
      await send(link, { quote: 'Take this back.', consent: 'yes', name: 'Tom Reed', affiliation: 'Dock Nine' });
      expect(await waiting(panel)).toHaveLength(1);
      const answer = await send(link, { quote: '', consent: 'yes', name: 'Tom Reed', affiliation: 'Dock Nine' });
      expect([answer.status, answer.headers.location]).toEqual([303, '?withdrawn=1']);
      expect(await waiting(panel)).toEqual([]);
      expect((await booted.agent.get(`${pathOf(link)}?withdrawn=1`)).text).toContain('has been withdrawn');
    });

    it.each([
      ['a quote without consent', { quote: 'Do print this.' }, 'consent', /only with your yes/],
      ['an address that is none', { recordingUrl: 'on the usual site' }, 'recordingUrl', /not the address of a web page/],
      ['a script for an address', { slidesUrl: 'javascript:alert(1)' }, 'slidesUrl', /not the address of a web page/],
      ['data for an address', { slidesUrl: 'data:text/html,<script>alert(1)</script>' }, 'slidesUrl', /not the address of a web page/],
      ['a name before the host', { slidesUrl: 'https://bank.example@evil.example/' }, 'slidesUrl', /not the address of a web page/],
      ['too long a text', { takeaway: 'x'.repeat(501) }, 'takeaway', /501 characters; there is room for 500/],
      ['too long an address', { recordingUrl: `https://example.org/${'a'.repeat(250)}` }, 'recordingUrl', /room for 255/],
      ['no name', { name: ' ' }, 'name', /name is empty/],
      ['nothing', {}, 'takeaway', /Nothing is filled in/],
    ])('refuses %s at the field, and keeps what was typed', async (_what, fields, field, message) => {
      const link = await linkOf(panel, tom);
      const typed = { name: 'Tom Reed', affiliation: 'Dock Nine', ...fields };
      const answer = await send(link, typed);
      expect(answer.status).toBe(422);
      const elements = elementsOf(answer.text);
      expect(answer.text).toMatch(message);
      expect(elements.some((element) => element.tagName === 'a' && attribute(element, 'href') === `#${field}`)).toBe(true);
      expect(elements.some((element) => attribute(element, 'id') === field)).toBe(true);
      expect(valuesOf(answer.text)).toMatchObject(typed);
      expect(await waiting(panel)).toEqual([]);
    });

    it('shows markup in every field as the text it is, on the page and to the editor', async () => {
      const link = await linkOf(panel, tom);
      const fields = { takeaway: markup, quote: markup, name: markup, affiliation: markup };
      const usual = elementsOf((await booted.agent.get(pathOf(link))).text).map(({ tagName }) => tagName);
      const refused = await send(link, { ...fields, recordingUrl: markup, slidesUrl: markup });
      expect(refused.status).toBe(422);
      expect(valuesOf(refused.text)).toEqual({ ...fields, recordingUrl: markup, slidesUrl: markup, consent: false });
      expect(elementsOf(refused.text).some(({ tagName }) => tagName === 'script' || tagName === 'img')).toBe(false);

      expect((await send(link, { ...fields, consent: 'yes', slidesUrl: 'https://example.org/"><script>' })).status).toBe(303);
      const page = (await booted.agent.get(pathOf(link))).text;
      expect(elementsOf(page).map(({ tagName }) => tagName).filter((name) => !usual.includes(name))).toEqual([]);
      expect(valuesOf(page)).toEqual({ ...fields, consent: true, recordingUrl: '', slidesUrl: 'https://example.org/%22%3E%3Cscript%3E' });
      const thanks = elementsOf((await booted.agent.get(`${pathOf(link)}?sent=1`)).text);
      expect(thanks.some(({ tagName }) => tagName === 'script' || tagName === 'img')).toBe(false);
      expect((await waiting(panel))[0]?.items.map(({ text }) => text)).toEqual([markup, markup, 'https://example.org/%22%3E%3Cscript%3E', markup, markup]);
      await send(link, { name: 'Tom Reed', affiliation: 'Dock Nine' });
    });

    it('keeps out what no database holds, and what no field of the page sends', async () => {
      const link = await linkOf(panel, tom);
      const answer = await booted.agent.post(pathOf(link)).type('form')
        .send('takeaway=a%00b%1Fc&quote[evil]=1&slidesUrl=1&slidesUrl=2&__proto__[name]=x&constructor=1&name=Tom+Reed&affiliation=Dock+Nine');
      expect(answer.status).toBe(303);
      expect((await waiting(panel))[0]?.items).toEqual([{ item: 'takeaway', text: 'abc', now: '' }]);
      await send(link, { name: 'Tom Reed', affiliation: 'Dock Nine' });
      expect(await waiting(panel)).toEqual([]);
    });

    it('counts who was asked and who answered', async () => {
      const counts = await askedCounts(strapi(), [talk, panel], new Date());
      expect(counts.get(talk)).toEqual({ open: 0, answered: 1 });
      expect(counts.get(panel)).toEqual({ open: 2, answered: 0 });
    });
  });

  describe('links that open nothing', () => {
    it('all show the same page: forged, guessed, malformed, renewed, revoked, expired, of a deleted session', async () => {
      const gone = await makeSession(strapi(), { title: 'Soon deleted', event, contributions: [{ speaker: tom }] });
      const deleted = await linkOf(gone, tom);
      await strapi().documents('api::session.session').delete({ documentId: gone });
      const left = await makeSession(strapi(), { title: 'Somebody left', event, contributions: [{ speaker: tom }] });
      const without = await linkOf(left, tom);
      await strapi().documents('api::session.session').update({ documentId: left, data: { contributions: [{ speaker: ines }] } });
      await strapi().documents('api::session.session').publish({ documentId: left });
      const [opened, other] = [await linkOf(panel, ines), await linkOf(panel, tom)];
      const [id, proof] = pathOf(opened).split('/').at(-1)?.split('.') ?? [];
      const renewed: Ask = (await admin('post', `asks/${opened.id}/renew`)).body.data;
      const revoked = other;
      await admin('post', `asks/${other.id}/revoke`);
      const expired = await linkOf(talk, ines);
      await strapi().db.query('plugin::recap.ask').updateMany({ where: { documentId: expired.id }, data: { expiresAt: new Date(Date.now() - 1000) } });

      const tokens = [
        `${id}.${'A'.repeat(43)}`, `${id}.${proof}`, `${'a'.repeat(24)}.${proof}`, 'x', '.', `${id}`, `${id}.${proof}.${proof}`, '%00', '%2e%2e', `${id}.${'A'.repeat(4000)}`,
        ...[revoked, expired, deleted, without].map((link) => pathOf(link).split('/').at(-1) ?? ''),
      ];
      const pages = new Set<string>();
      const before = await strapi().db.query('plugin::recap.answer').count();
      for (const token of tokens) {
        const path = `/api/recap/say/${token}`;
        const read = await booted.agent.get(path);
        const sent = await booted.agent.post(path).type('form').send({ takeaway: 'Let me in.' });
        expect([token, read.status, sent.status]).toEqual([token, 404, 404]);
        pages.add(read.text).add(sent.text);
      }
      expect([...pages]).toEqual([expect.stringContaining('This link does not work')]);
      expect(await strapi().db.query('plugin::recap.answer').count()).toBe(before);

      expect((await booted.agent.get(pathOf(renewed))).status).toBe(200);
      expect((await booted.agent.get(pathOf(renewed)).set('Accept-Language', 'it')).status).toBe(200);
      expect((await booted.agent.get('/api/recap/say/x').set('Accept-Language', 'it')).text).toContain('Questo link non funziona');
      const states = Object.fromEntries((await list()).flatMap(({ ask: one }) => (one ? [[one.id, [one.state, one.url !== '']]] : [])));
      expect(states[revoked.id]).toEqual(['revoked', false]);
      // Its speaker had answered before.
      expect(states[expired.id]).toEqual(['answered', false]);
    });

    it('asking everybody again leaves what was revoked, and one may be renewed by hand', async () => {
      const { id } = await linkOf(panel, tom);
      await admin('post', `asks/${id}/revoke`);
      expect((await ask()).find((one) => one.id === id)?.state).toBe('revoked');
      const renewed: Ask = (await admin('post', `asks/${id}/renew`, { daysOpen: 2, locale: 'it' })).body.data;
      expect(renewed).toMatchObject({ state: 'open', locale: 'it' });
      expect((await booted.agent.get(pathOf(renewed))).text).toContain('lang="it"');
    });

    it('asking everybody again renews what expired unanswered', async () => {
      const { id, url } = await linkOf(panel, ines);
      await strapi().db.query('plugin::recap.ask').updateMany({ where: { documentId: id }, data: { expiresAt: new Date(Date.now() - 1000) } });
      const renewed = (await ask()).find((one) => one.id === id);
      expect(renewed?.state).toBe('open');
      expect(renewed?.url).not.toBe(url);
      expect((await booted.agent.get(pathOf({ url }))).status).toBe(404);
    });

    it('do not open by a secret of another server', async () => {
      const link = await linkOf(panel, ines);
      const secret = strapi().config.get('admin.auth.secret');
      strapi().config.set('admin.auth.secret', 'another');
      try {
        expect((await booted.agent.get(pathOf(link))).status).toBe(404);
      } finally {
        strapi().config.set('admin.auth.secret', secret);
      }
      expect((await booted.agent.get(pathOf(link))).status).toBe(200);
    });
  });

  describe('posts that nobody means well by', () => {
    const server = (): Promise<AddressInfo> => new Promise((resolve) => {
      const { httpServer } = strapi().server;
      const address = httpServer.address();
      if (address && typeof address === 'object') return resolve(address);
      httpServer.listen(0, '127.0.0.1', () => resolve(httpServer.address() as AddressInfo));
    });

    /** Sends ten megabytes as they are, and says what came back, how long it took and how much of them went through. */
    const flood = async (path: string, headers: Record<string, string | number>): Promise<{ status: number | null; milliseconds: number; written: number }> => {
      const { port } = await server();
      const started = Date.now();
      const piece = Buffer.alloc(64 * 1024, 'takeaway=aaaaaaa&');
      return new Promise((resolve) => {
        let [status, written]: [number | null, number] = [null, 0];
        const request = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', headers });
        const end = () => resolve({ status, milliseconds: Date.now() - started, written });
        const write = () => {
          while (written < 10 * 1024 * 1024) {
            written += piece.length;
            if (!request.write(piece)) return request.once('drain', write);
          }
          return request.end();
        };
        request.on('response', (response) => {
          status = response.statusCode ?? null;
          response.resume();
        });
        request.on('error', end);
        request.on('close', end);
        write();
      });
    };

    it.each([
      ['with its length', { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 10 * 1024 * 1024 }, 413],
      ['in pieces', { 'Content-Type': 'application/x-www-form-urlencoded', 'Transfer-Encoding': 'chunked' }, 415],
      ['as files', { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': 10 * 1024 * 1024 }, 413],
      ['as JSON', { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }, 415],
    ])('refuses ten megabytes %s, soon and without keeping them', async (_how, headers, status) => {
      const path = pathOf(await linkOf(panel, ines));
      const before = process.memoryUsage();
      const answers = await Promise.all(Array.from({ length: 8 }, () => flood(path, headers)));
      const after = process.memoryUsage();
      expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 8 }, () => status));
      expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(5000);
      // Eighty megabytes were sent. What is kept of a body stands outside of the heap.
      expect((after.arrayBuffers - before.arrayBuffers) / 1e6).toBeLessThan(20);
      expect(await waiting(panel)).toEqual([]);
      expect((await booted.agent.get(path)).status).toBe(200);
    });

    it.each([
      ['JSON', 'application/json', '{"takeaway":"x"}'],
      ['files', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="takeaway"\r\n\r\nx\r\n--x--\r\n'],
      ['plain text', 'text/plain', 'takeaway=x'],
    ])('takes forms only: not %s', async (_what, type, body) => {
      const answer = await booted.agent.post(pathOf(await linkOf(panel, ines))).set('Content-Type', type).send(body);
      expect(answer.status).toBe(415);
      elementsOf(answer.text);
      expect(await waiting(panel)).toEqual([]);
    });

    it('does not unpack what is compressed', async () => {
      const answer = await booted.agent.post(pathOf(await linkOf(panel, ines))).type('form').set('Content-Encoding', 'gzip').send('takeaway=x');
      expect(answer.status).toBe(415);
    });

    it('takes the longest form that the page can send', async () => {
      const link = await linkOf(panel, ines);
      const answer = await send(link, { takeaway: '文'.repeat(500), quote: '文'.repeat(500), consent: 'yes', name: '文'.repeat(255), affiliation: '文'.repeat(255) });
      expect(answer.status).toBe(303);
      await send(link, { name: 'Ines Park', affiliation: 'Port Authority' });
    });
  });

  describe('in the admin', () => {
    it('mails a link only where an own sender is configured, and keeps where it went', async () => {
      const { id } = await linkOf(panel, ines);
      expect((await admin('get', `asks?event=${event}`)).body.data.mayMail).toBe(false);
      const refused = await admin('post', `asks/${id}/mail`, { to: 'ines@example.org' });
      expect([refused.status, refused.body.error.message]).toEqual([422, expect.stringMatching(/can't send e-mail.*Copy the message/)]);

      const mails: object[] = [];
      const email = strapi().plugin('email') as { provider?: object };
      const usual = email.provider;
      strapi().config.set('plugin::email.settings.defaultFrom', 'Harbour Days <recap@example.org>');
      email.provider = {
        send: async (mail: { to: string }) => {
          if (mail.to === 'nobody@example.org') throw new Error('550 no such user');
          mails.push(mail);
        },
      };
      try {
        expect((await admin('get', `asks?event=${event}`)).body.data.mayMail).toBe(true);
        for (const to of ['ines', 'a@example.org, b@example.org', 'a@example.org\nBcc: b@example.org', '']) {
          expect((await admin('post', `asks/${id}/mail`, { to })).status).toBe(400);
        }
        const failed = await admin('post', `asks/${id}/mail`, { to: 'nobody@example.org' });
        expect([failed.status, failed.body.error.message]).toEqual([422, expect.stringMatching(/Ines Park was not sent: 550/)]);
        const sent = await admin('post', `asks/${id}/mail`, { to: 'ines@example.org' });
        expect(sent.body.data).toMatchObject({ mailedTo: 'ines@example.org', mailedAt: expect.stringMatching(/^\d{4}-/) });
        expect(mails).toEqual([{ to: 'ines@example.org', subject: sent.body.data.message.subject, text: expect.stringContaining(sent.body.data.url) }]);
      } finally {
        email.provider = usual;
        strapi().config.set('plugin::email.settings.defaultFrom', 'Strapi <no-reply@strapi.io>');
      }
    });

    it('is for those who may ask, and may read what links show', async () => {
      const { id } = await linkOf(panel, ines);
      const requests: ['get' | 'post', string, object][] = [
        ['get', `asks?event=${event}`, {}], ['post', 'asks', { event }], ['post', `asks/${id}/revoke`, {}], ['post', `asks/${id}/renew`, {}],
        ['post', `asks/${id}/mail`, { to: 'a@example.org' }],
      ];
      const types = ['api::event.event', 'api::session.session', 'api::speaker.speaker'];
      const reader = await adminWith(booted, readingOf(types));
      const blind = await adminWith(booted, [{ action: 'plugin::recap.ask' }, ...readingOf(types.slice(0, 2))]);
      for (const [method, path, body] of requests) {
        expect([path, (await admin(method, path, body, null)).status]).toEqual([path, 401]);
        expect([path, (await admin(method, path, body, reader)).status]).toEqual([path, 403]);
        const refused = await admin(method, path, body, blind);
        expect([path, refused.status, refused.body.error.message]).toEqual([path, 403, expect.stringMatching(/may not read whole: speakers\./)]);
      }
      expect((await list()).find((place) => place.ask?.id === id)?.ask?.state).toBe('open');
      const asker = await adminWith(booted, [{ action: 'plugin::recap.ask' }, ...readingOf(types)]);
      expect((await admin('get', `asks?event=${event}`, {}, asker)).status).toBe(200);
    });

    it('shows none of it over REST, nor in the content manager', async () => {
      const token = await apiToken(booted, 'full-access');
      for (const path of ['recap/asks', 'recap/answers', 'asks', 'answers', 'recap/ask', 'recap/answer']) {
        const answer = await booted.agent.get(`/api/${path}`).set('Authorization', token);
        expect([path, answer.status]).toEqual([path, 404]);
      }
      const asker = await adminWith(booted, [{ action: 'plugin::recap.ask' }, ...readingOf(['api::event.event', 'api::session.session', 'api::speaker.speaker'])]);
      for (const uid of ['plugin::recap.ask', 'plugin::recap.answer']) {
        const answer = await booted.agent.get(`/content-manager/collection-types/${uid}`).set('Authorization', asker.authorization);
        expect([uid, answer.status]).toEqual([uid, 403]);
      }
    });
  });

  // Last: it uses up what this address may ask.
  it('asks for patience when one network asks too often, before anything is read', async () => {
    const link = await linkOf(panel, ines);
    for (let time = 0; time < 25; time += 1) {
      const answer = await send(link, {});
      if (answer.status === 429) break;
    }
    const tooMany = await send(link, {});
    expect(tooMany.status).toBe(429);
    expect(Number(tooMany.headers['retry-after'])).toBeGreaterThan(60);
    elementsOf(tooMany.text);
    const statuses: number[] = [];
    for (let time = 0; time < 240 && statuses.at(-1) !== 429; time += 1) statuses.push((await booted.agent.get('/api/recap/say/guess')).status);
    expect(statuses.at(-1)).toBe(429);
    const refused = await booted.agent.get(pathOf(link));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    // Others are not held up.
    expect((await admin('get', `asks?event=${event}`)).status).toBe(200);
  });
});
