import { setTimeout as sleep } from 'node:timers/promises';
import { startApply } from '../../src/plugins/recap/server/src/imports/apply/apply-import';
import { runApply } from '../../src/plugins/recap/server/src/imports/apply/run-apply';
import { takeUpImports } from '../../src/plugins/recap/server/src/imports/apply/take-up';
import { reviewOf } from '../../src/plugins/recap/server/src/imports/review/review-of';
import type { ImportReview } from '../../src/plugins/recap/shared/contracts/imports';
import { boot, databases, type Booted } from '../support/boot';
import { fetchOnce } from '../support/fetch-once';
import { apiToken } from '../support/people';
import { serve, type ServerProcess } from '../support/server-process';
import { largeSessionizeFile } from '../support/sessionize-file';
import { statementsOf } from '../support/statements-of';

/** Each server looks every second for imports that were cut off. */
const looking = { RECAP_SCAN: 'on', RECAP_SCAN_RULE: '0 0 1 1 *', RECAP_IMPORT_RULE: '* * * * * *' };

describe.each(databases)('an import whose server was killed, on %s', (database) => {
  let booted: Booted;
  let token: string;
  let servers: ServerProcess[] = [];

  const start = async (environment: Record<string, string> = {}): Promise<ServerProcess> => {
    const server = await serve({ ...booted.environment, ...environment });
    servers.push(server);
    return server;
  };
  const row = (documentId: string): Promise<{ state: string; done: number; total: number; failure: string | null }> =>
    booted.strapi.db.query('plugin::recap.import').findOne({ where: { documentId }, select: ['state', 'done', 'total', 'failure'] });
  /** Looks past the server, which is at work. */
  const until = async (id: string, holds: (now: Awaited<ReturnType<typeof row>>) => boolean) => {
    for (let attempt = 0; attempt < 2400; attempt += 1) {
      const now = await row(id);
      if (holds(now)) return now;
      await sleep(25);
    }
    throw new Error(`It never came to that: ${JSON.stringify(await row(id))}. ${servers.map((server) => server.log().slice(-2000)).join('\n')}`);
  };
  /** As if a minute had gone by: a killed server can't give its leases back. */
  const leasesRunOut = () => booted.strapi.db.query('plugin::recap.lease').updateMany({ where: {}, data: { until: new Date(0) } });
  const everythingOnce = async (name: string, sessions: number) => {
    const rows: { title: string }[] = await booted.strapi.db.query('api::session.session').findMany({ where: { event: { name }, publishedAt: null }, select: ['title'] });
    expect({ all: rows.length, different: new Set(rows.map(({ title }) => title)).size }).toEqual({ all: sessions, different: sessions });
    expect(await booted.strapi.db.query('api::session.session').count({ where: { event: { name }, publishedAt: { $notNull: true } } })).toBe(sessions);
    expect(await booted.strapi.db.query('api::event.event').count({ where: { name, publishedAt: null } })).toBe(1);
    expect(await booted.strapi.db.query('api::speaker.speaker').count({ where: { name: { $startsWith: 'Nils' } } })).toBe(sessions / 2);
  };

  beforeAll(async () => {
    booted = await boot({ database });
    token = await apiToken(booted, 'full-access');
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    servers = [];
    await booted.strapi.db.query('api::speaker.speaker').deleteMany({ where: {} });
  });
  afterAll(() => booted?.stop());

  it('goes on when it starts again, and everything is written once', async () => {
    const ask = async (server: ServerProcess, path: string, init: RequestInit): Promise<{ status: number; data: ImportReview }> => {
      const answer = await fetchOnce(`${server.address}/api/recap/imports${path}`, { ...init, headers: { Authorization: token, ...init.headers } });
      return { status: answer.status, data: (await answer.json()).data };
    };
    const json = (method: string, body: object): RequestInit => ({ method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const first = await start();
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(largeSessionizeFile(80))]), 'all.json');
    form.append('timezone', 'Europe/Rome');
    const read = await ask(first, '', { method: 'POST', body: form });
    const { id, version } = (await ask(first, `/${read.data.id}`, json('PATCH', { event: 'new', eventName: 'Storm Days' }))).data;
    expect((await ask(first, `/${id}/apply`, json('POST', { version }))).status).toBe(202);
    // The server answers while it writes, on SQLite's one connection, too.
    let progress = read.data.progress;
    while (progress.done < 50) progress = (await ask(first, `/${id}`, {})).data.progress;
    await first.crash();
    expect(await row(id)).toMatchObject({ state: 'applying' });
    expect(progress.done).toBeLessThan(progress.total);

    await leasesRunOut();
    const second = await start();
    expect(await until(id, ({ state }) => state === 'applied')).toEqual({ state: 'applied', done: 121, total: 121, failure: null });
    expect((await ask(second, `/${id}`, {})).data).toMatchObject({ state: 'applied', counts: { sessions: { new: 80 }, speakers: { new: 40 } } });
    await everythingOnce('Storm Days', 80);
  });

  it('is finished once, by one of two servers that run already', async () => {
    const two = await Promise.all([start(looking), start(looking)]);
    const { strapi } = booted;
    const read = await booted.agent.post('/api/recap/imports').set('Authorization', token).field('timezone', 'Europe/Rome').attach('files', largeSessionizeFile(30), 'all.json');
    const { id } = read.body.data;
    await booted.agent.patch(`/api/recap/imports/${id}`).set('Authorization', token).send({ event: 'new', eventName: 'Twin Days' });
    // This one begins, and says nothing more: its leases hold for another minute.
    const now = new Date();
    const { version } = await reviewOf(strapi, id, { now, mayPublish: true });
    const { holder } = await startApply(strapi, id, { now, mayPublish: true, version, askedBy: { kind: 'command', name: 'A test' } });
    const cut = new AbortController();
    expect(await runApply(strapi, { documentId: id, holder, signal: cut.signal, onProgress: (done) => done > 10 && cut.abort() })).toBe('stopped');
    const { done } = await row(id);
    expect(done).toBeLessThan(46);
    await sleep(2500);
    expect(await row(id)).toMatchObject({ state: 'applying', done });

    await leasesRunOut();
    expect(await until(id, ({ state }) => state === 'applied')).toEqual({ state: 'applied', done: 46, total: 46, failure: null });
    await everythingOnce('Twin Days', 30);
    const log = two.map((server) => server.log()).join('\n');
    expect(log.match(/was cut off\. It goes on\./g)).toHaveLength(1);
    expect(log).not.toMatch(/could not be looked for/);
  });

  it('costs one statement to look for while nothing is being applied', async () => {
    expect(await statementsOf(booted.strapi, () => takeUpImports(booted.strapi, new Date()))).toEqual({ result: [], statements: 1 });
  });
});
