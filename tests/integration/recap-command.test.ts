import { execFile } from 'node:child_process';
import path from 'node:path';
import { drained } from '../../src/plugins/recap/server/src/database/drained';
import { boot, type Booted } from '../support/boot';
import { makeEvent, makeRichEvent } from '../support/entries';
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
});
