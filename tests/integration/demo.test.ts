import path from 'node:path';
import { addresses } from '../../src/demo/addresses';
import { prepareDemo } from '../../src/demo/prepare-demo';
import { boot, type Booted } from '../support/boot';

jest.setTimeout(120_000);

const seeds = path.resolve(__dirname, '../../database/seeds');
const login = { email: 'demo@example.org', password: 'Demo-0123456789ab1' };

describe('the demo', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted?.stop());

  const prepare = async (): Promise<string[]> => {
    const told: string[] = [];
    await prepareDemo(booted.strapi, seeds, login, new Date('2026-01-01T12:00:00Z'), (text) => told.push(text));
    return told;
  };
  const recaps = (locale: string) => booted.strapi.documents('api::recap.recap').count({ locale });

  it('leaves a database alone that has events of its own', async () => {
    const events = booted.strapi.documents('api::event.event');
    const own = await events.create({ data: { name: 'Mine', startsAt: '2025-01-01T10:00:00Z', endsAt: '2025-01-01T12:00:00Z', timezone: 'UTC' } });
    expect(await prepare()).toEqual(['This database has events of its own: nothing was added to it']);
    expect(await events.count({})).toBe(1);
    await events.delete({ documentId: own.documentId });
  });

  it('loads three events and drafts two of them, one in two languages and published', async () => {
    await prepare();
    expect(await booted.strapi.documents('api::event.event').count({ filters: { partOf: { documentId: { $null: true } } } })).toBe(4);
    expect([await recaps('en'), await recaps('it')]).toEqual([2, 1]);
  });

  it('lets anybody read what is published, and nothing else', async () => {
    const address = (await addresses(booted.strapi, login)).match(/http:\/\/[^/]+(\/api\/recaps\S+)/)?.[1] ?? '';
    const { body } = await booted.agent.get(address).expect(200);
    expect(body.data).toMatchObject([{ title: expect.stringContaining('Sestante 2025'), events: [{ slug: 'sestante-2025' }] }]);
    const { body: all } = await booted.agent.get('/api/recaps').expect(200);
    expect(all.data).toHaveLength(1);
    await booted.agent.post('/api/events').send({ data: { name: 'x' } }).expect(403);
    await booted.agent.post('/api/recap/preview').send({ data: { event: 'x' } }).expect(403);
  });

  it('makes an admin who can log in, and says so', async () => {
    await booted.agent.post('/admin/login').send(login).expect(200);
    expect(await addresses(booted.strapi, login)).toContain(`Log in as ${login.email} with the password ${login.password}`);
    expect(await addresses(booted.strapi, { ...login, password: 'changed' })).not.toContain('Log in');
  });

  it('adds nothing the second time, whatever people changed', async () => {
    const event = await booted.strapi.documents('api::event.event').findFirst({ filters: { slug: 'fixit-data-day-2025' } });
    await booted.strapi.documents('api::event.event').update({ documentId: event?.documentId ?? '', data: { theme: 'mine now' } });
    expect(await prepare()).toEqual(['Everything is there already']);
    expect(await booted.strapi.documents('api::event.event').findFirst({ filters: { slug: 'fixit-data-day-2025' } })).toMatchObject({ theme: 'mine now' });
  });
});
