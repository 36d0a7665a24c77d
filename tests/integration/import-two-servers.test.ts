import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportReview } from '../../src/plugins/recap/shared/contracts/imports';
import { boot, type Booted } from '../support/boot';
import { fetchOnce } from '../support/fetch-once';
import { apiToken } from '../support/people';
import { serve, type ServerProcess } from '../support/server-process';
import { largeSessionizeFile } from '../support/sessionize-file';

describe('an import whose server goes down', () => {
  let booted: Booted;
  let token: string;
  const servers: ServerProcess[] = [];
  const start = async (): Promise<ServerProcess> => {
    const server = await serve(booted.environment);
    servers.push(server);
    return server;
  };

  const ask = async (server: ServerProcess, path: string, init: RequestInit = {}): Promise<{ status: number; data: ImportReview }> => {
    const answer = await fetchOnce(`${server.address}/api/recap/imports${path}`, { ...init, headers: { Authorization: token, ...init.headers } }).catch((error: unknown) => {
      throw new Error(`${server.address} doesn't answer: ${String(error)}. ${server.log().slice(-3000)}`);
    });
    return { status: answer.status, data: (await answer.json()).data };
  };
  const json = (method: string, body: object): RequestInit => ({ method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const ready = async (server: ServerProcess, eventName: string): Promise<ImportReview> => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(largeSessionizeFile(150))]), 'all.json');
    form.append('timezone', 'Europe/Rome');
    const { data } = await ask(server, '', { method: 'POST', body: form });
    return (await ask(server, `/${data.id}`, json('PATCH', { event: 'new', eventName }))).data;
  };
  const until = async (server: ServerProcess, id: string, holds: (review: ImportReview) => boolean): Promise<ImportReview> => {
    for (let attempt = 0; attempt < 900; attempt += 1) {
      const { data } = await ask(server, `/${id}`);
      if (holds(data)) return data;
      await sleep(100);
    }
    throw new Error(`It never came to that. ${server.log().slice(-2000)}`);
  };
  const sessionsOf = (name: string) => booted.strapi.db.query('api::session.session').findMany({ where: { event: { name }, publishedAt: null }, select: ['title'] });

  beforeAll(async () => {
    booted = await boot({ database: 'postgres' });
    token = await apiToken(booted, 'full-access');
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await booted?.stop();
  });

  it('goes on at the next start, whether it was told to stop or cut off, and makes nothing twice', async () => {
    let server = await start();
    const { id, version } = await ready(server, 'Storm Days');
    expect((await ask(server, `/${id}/apply`, json('POST', { version }))).status).toBe(202);
    const first = await until(server, id, ({ progress }) => progress.done >= 26);
    expect(first.state).toBe('applying');
    await server.stop();
    server = await start();
    const second = await until(server, id, ({ progress, state }) => progress.done > first.progress.done + 50 || state !== 'applying');
    expect(second.state).toBe('applying');
    await server.crash();
    // It could not give its lease back: what is at work is only known to be gone when that has run out.
    await booted.strapi.db.query('plugin::recap.lease').updateMany({ where: {}, data: { until: new Date(0) } });
    server = await start();
    const last = await until(server, id, ({ state }) => state === 'applied');
    expect(last.progress).toMatchObject({ done: 226, total: 226, failure: null });
    const titles = (await sessionsOf('Storm Days')).map(({ title }: { title: string }) => title);
    expect({ all: titles.length, different: new Set(titles).size }).toEqual({ all: 150, different: 150 });
    expect(await booted.strapi.db.query('api::speaker.speaker').count({ where: { name: { $startsWith: 'Nils' } } })).toBe(75);
    expect(await booted.strapi.db.query('api::event.event').count({ where: { name: 'Storm Days', publishedAt: null } })).toBe(1);
  });
});

describe('two servers on one PostgreSQL', () => {
  let booted: Booted;
  afterAll(() => booted?.stop());

  it('apply an import once, of both who were asked at once', async () => {
    booted = await boot({ database: 'postgres' });
    const token = await apiToken(booted, 'full-access');
    const two = await Promise.all([serve(booted.environment), serve(booted.environment)]);
    try {
      const read = await booted.agent.post('/api/recap/imports').set('Authorization', token).field('timezone', 'Europe/Rome').attach('files', largeSessionizeFile(20), 'all.json');
      const { id } = read.body.data;
      const { version } = (await booted.agent.patch(`/api/recap/imports/${id}`).set('Authorization', token).send({ event: 'new', eventName: 'Twin Days' })).body.data;
      const statuses = await Promise.all([0, 1, 0, 1].map(async (number) => {
        const answer = await fetchOnce(`${two[number].address}/api/recap/imports/${id}/apply`, { method: 'POST', body: JSON.stringify({ version }), headers: { Authorization: token, 'content-type': 'application/json' } });
        return answer.status;
      }));
      expect(statuses.sort()).toEqual([202, 409, 409, 409]);
      for (let attempt = 0; attempt < 300; attempt += 1) {
        if ((await booted.agent.get(`/api/recap/imports/${id}`).set('Authorization', token)).body.data.state === 'applied') break;
        await sleep(200);
      }
      expect(await booted.strapi.db.query('api::session.session').count({ where: { event: { name: 'Twin Days' }, publishedAt: null } })).toBe(20);
      expect(await booted.strapi.db.query('api::event.event').count({ where: { name: 'Twin Days', publishedAt: null } })).toBe(1);
    } finally {
      await Promise.all(two.map((server) => server.stop()));
    }
  });
});
