import { execFile } from 'node:child_process';
import path from 'node:path';
import { drained } from '../../src/plugins/recap/server/src/database/drained';
import { boot, type Booted } from '../support/boot';
import { change, makeEvent, makeRichEvent } from '../support/entries';
import { apiToken } from '../support/people';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

describe('npm run -s recap, beside a running server on the same SQLite file', () => {
  let booted: Booted;
  let event: string;

  const recap = (...argv: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const script = path.resolve(__dirname, '../../scripts/cli.mjs');
      execFile(process.execPath, [script, 'recap', ...argv], { env: { ...process.env, ...booted.environment, NODE_ENV: 'production' } }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  const recaps = () => booted.strapi.db.query('api::recap.recap').findMany({});

  beforeAll(async () => {
    booted = await boot();
    ({ event } = await makeRichEvent(booted.strapi));
    await makeEvent(booted.strapi, { name: 'Empty Days' });
    await drained(booted.strapi);
  }, 60_000);
  afterAll(() => booted.stop());

  it('previews: the text alone on stdout, figures on stderr, nothing written', async () => {
    const { code, stdout, stderr } = await recap('preview', 'harbour-days', '--length', 'short');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/3 of 3 sessions told/) });
    expect(stdout).toMatch(/^# .*Harbour Days/);
    expect(stdout).not.toMatch(/info|warn|Strapi/);
    expect(await recaps()).toEqual([]);
  }, 60_000);

  it.each([
    ['html', /^<p>/],
    ['json', /^\{\n/],
  ])('prints %s', async (format, beginning) => {
    const { code, stdout } = await recap('preview', 'harbour-days', '--format', format);
    expect(code).toBe(0);
    expect(stdout).toMatch(beginning);
    if (format !== 'html') expect(() => JSON.parse(stdout)).not.toThrow();
  }, 60_000);

  it.each([
    [1, /no event with the slug "nowhere".*harbour-days/, ['preview', 'nowhere']],
    [1, /nothing to tell of "Empty Days"/, ['draft', 'empty-days']],
    [1, /no language "xx"/, ['draft', 'harbour-days', '--locale', 'xx']],
    [2, /Name one event/, ['preview']],
    [2, /Unknown option '--langth'/, ['preview', 'harbour-days', '--langth', 'short']],
  ])('ends with %i and says %s', async (code, message, argv) => {
    expect(await recap(...argv)).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) });
    expect(await recaps()).toEqual([]);
  }, 60_000);

  it('drafts once, even while the server is asked for the same', async () => {
    const token = await apiToken(booted, 'full-access');
    const asked = recap('draft', 'harbour-days');
    const answers = [];
    let ended = false;
    void asked.then(() => (ended = true));
    while (!ended) {
      answers.push(await booted.agent.post('/api/recap/drafts').set('Authorization', token).send({ data: { event } }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { code, stdout } = await asked;
    expect(code).toBe(0);
    const all = await recaps();
    expect(all).toHaveLength(1);
    expect(stdout).toBe(`${all[0].documentId}\n`);
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ status }) => ![200, 201].includes(status)).map(({ status, body }) => ({ status, body }))).toEqual([]);
  }, 60_000);

  describe('on a recap that is there', () => {
    const slugOf = async () => (await recaps())[0].slug;
    const body = async () => JSON.stringify((await recaps())[0].body);
    const rewrite = async (from: string | RegExp, to: string) => {
      const [{ documentId, body: blocks }] = await recaps();
      await change(booted.strapi, 'api::recap.recap', documentId, { body: JSON.parse(JSON.stringify(blocks).replace(from, to)) });
      await drained(booted.strapi);
    };

    it('checks it, and ends with 1 on a contradiction, naming entry and field', async () => {
      const clean = await recap('check', await slugOf());
      expect({ code: clean.code, stdout: clean.stdout }).toEqual({ code: 0, stdout: expect.not.stringMatching(/contradicts/) });
      await rewrite(/\b12 boats\b/, '15 boats');
      const { code, stdout, stderr } = await recap('check', await slugOf());
      expect({ code, stdout, stderr }).toEqual({
        code: 1, stdout: expect.stringMatching(/^contradicts: block \d+: "15.*12.*\[event "Harbour Days", metrics\.0/m), stderr: expect.stringMatching(/1 contradicts an entry/),
      });
      await rewrite(/\b15 boats\b/, '12 boats');
    }, 60_000);

    it('says what an update would do, and does it only when told to', async () => {
      await booted.strapi.documents('api::event.event').update({ documentId: event, data: { metrics: [{ label: 'boats mended', value: 13 }] }, status: 'published' });
      await drained(booted.strapi);
      const before = await body();
      const shown = await recap('update', await slugOf());
      expect({ code: shown.code, stdout: shown.stdout, stderr: shown.stderr }).toEqual({
        code: 0, stdout: expect.stringMatching(/^updates: body\n  - .*12 boats.*\n  \+ .*13 boats/m), stderr: expect.stringMatching(/boats mended: 12 -> 13/),
      });
      expect(await body()).toBe(before);
      const applied = await recap('update', await slugOf(), '--apply-safe');
      expect({ code: applied.code, stderr: applied.stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/updated in the draft, text 2/) });
      expect(await body()).toContain('13 boats');
    }, 60_000);

    it.each([
      [1, /no recap with the slug "nowhere"/, ['check', 'nowhere']],
      [2, /Name one recap/, ['update']],
      [2, /--apply-safe doesn't go with check/, ['check', 'x', '--apply-safe']],
      [2, /--length doesn't go with update/, ['update', 'x', '--length', 'short']],
    ])('ends with %i and says %s', async (code, message, argv) => {
      expect(await recap(...argv)).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) });
    }, 60_000);
  });
});
