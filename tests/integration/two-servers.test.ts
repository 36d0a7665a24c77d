import { setTimeout as sleep } from 'node:timers/promises';
import { boot, type Booted } from '../support/boot';
import { makeEvent, makeRichEvent, makeSession } from '../support/entries';
import { apiToken } from '../support/people';
import { serve, type ServerProcess } from '../support/server-process';

/** Both servers look for due events at start and every second. */
const automation = { RECAP_AUTOMATION: 'on', RECAP_AUTOMATION_RULE: '* * * * * *', RECAP_AUTOMATION_HOURS: '24' };

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('two servers on one PostgreSQL', () => {
  let booted: Booted;
  let servers: ServerProcess[] = [];
  let events: Record<'due' | 'recent' | 'onRequest' | 'stop' | 'empty' | 'asked', string>;

  const recapsOf = (event: string) => booted.strapi.db.query('api::recap.recap').findMany({ where: { events: { documentId: event } } });
  const until = async (holds: () => Promise<boolean>) => {
    for (let attempt = 0; attempt < 150 && !(await holds()); attempt += 1) await sleep(200);
  };

  beforeAll(async () => {
    booted = await boot({ database: 'postgres' });
    const { strapi } = booted;
    const ended = (name: string, hours: number, more: Record<string, unknown> = {}) =>
      makeEvent(strapi, { name, startsAt: ago(hours + 8), endsAt: ago(hours), ...more });
    const tour = await ended('Tour Days', 30);
    events = {
      due: await ended('Due Days', 25),
      recent: await ended('Recent Days', 23),
      onRequest: await ended('Asked Days', 48, { recapPolicy: 'on-request' }),
      stop: await ended('Stop Days', 60, { partOf: tour }),
      empty: await ended('Empty Days', 48),
      asked: (await makeRichEvent(strapi, { name: 'Raced Days' })).event,
    };
    await strapi.db.query('api::event.event').updateMany({ where: { documentId: events.asked }, data: { recapPolicy: 'on-request' } });
    for (const event of [events.due, events.recent, events.onRequest, events.stop]) await makeSession(strapi, { title: `Of ${event}`, event });
    servers = await Promise.all([0, 1].map(() => serve({ ...booted.environment, ...automation })));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await booted.stop();
  }, 60_000);

  it('make one draft of what is due, and none of anything else', async () => {
    await until(async () => (await recapsOf(events.due)).length > 0 && (await recapsOf(events.stop)).length > 0);
    // Both have fired a few times more by then.
    await sleep(3000);
    const recaps = await recapsOf(events.due);
    expect(recaps).toHaveLength(1);
    expect(recaps[0]).toMatchObject({ title: expect.stringContaining('Due Days'), publishedAt: null });
    // The tour's recap tells its stop, which has none of its own.
    const ofStop = await recapsOf(events.stop);
    expect(ofStop).toHaveLength(1);
    expect(ofStop[0].title).toContain('Tour Days');
    for (const name of ['recent', 'onRequest', 'empty'] as const) expect({ name, recaps: await recapsOf(events[name]) }).toEqual({ name, recaps: [] });
    const [revision] = await booted.strapi.db.query('plugin::recap.revision').findMany({ where: { recapDocumentId: recaps[0].documentId } });
    expect(revision.askedBy).toEqual({ kind: 'automation', name: 'automatic drafting' });
  }, 60_000);

  it('say what they did and why', () => {
    const log = servers.map((server) => server.log()).join('\n');
    expect(log.match(/"Due Days" \(\w+\) in en: drafted/g)).toHaveLength(1);
    expect(log).toMatch(/"Recent Days" \(\w+\) in en: skipped, it is due at/);
    expect(log).toMatch(/"Asked Days" \(\w+\) in en: skipped, its recap is made on request only/);
    expect(log).toMatch(/"Stop Days" \(\w+\) in en: skipped, the recap of "Tour Days", which it is part of, tells it/);
    expect(log).toMatch(/"Empty Days" \(\w+\) in en: skipped, it has 0 sessions to tell, of at least 1/);
  });

  it('leave a deleted draft deleted', async () => {
    const [{ documentId }] = await recapsOf(events.due);
    await booted.strapi.documents('api::recap.recap').delete({ documentId, locale: '*' });
    await sleep(3000);
    expect(await recapsOf(events.due)).toEqual([]);
  });

  it('make one recap of ten requests at once to both', async () => {
    const token = await apiToken(booted, 'full-access');
    const answers = await Promise.all(Array.from({ length: 10 }, async (_, number) => {
      const answer = await fetch(`${servers[number % 2].address}/api/recap/drafts`, {
        method: 'POST',
        headers: { Authorization: token, 'Content-Type': 'application/json' },
        body: JSON.stringify({ data: { event: events.asked } }),
      });
      const body: { data: { documentId: string; created: boolean } } = await answer.json();
      return { status: answer.status, ...body.data };
    }));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(new Set(answers.map(({ documentId }) => documentId)).size).toBe(1);
    expect(await recapsOf(events.asked)).toHaveLength(1);
  }, 30_000);
});
