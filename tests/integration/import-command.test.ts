import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { drained } from '../../src/plugins/recap/server/src/database/drained';
import { whenFree } from '../../src/plugins/recap/server/src/database/when-free';
import { boot, type Booted } from '../support/boot';
import { make } from '../support/entries';
import { sessionizeFile } from '../support/sessionize-file';

const ines = '11111111-1111-4111-8111-111111111111';
const file = sessionizeFile([{ id: '1', title: 'Knots for all', speakers: [ines] }, { id: '2', title: 'Tar' }], [{ id: ines, fullName: 'Ines Park' }]);

describe('npm run -s content -- import, beside a running server on the same SQLite file', () => {
  let booted: Booted;
  let folder: string;
  let source: Server;

  const command = (...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const script = path.resolve(__dirname, '../../scripts/cli.mjs');
      const env = { ...process.env, ...booted.environment, NODE_ENV: 'production', RECAP_IMPORT_PRIVATE_ADDRESSES: 'true', INIT_CWD: folder };
      execFile(process.execPath, [script, 'content', 'import', ...argv], { env }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }));
    });
  const sessions = () => booted.strapi.db.query('api::session.session').count({ where: { publishedAt: { $notNull: true } } });

  beforeAll(async () => {
    booted = await boot();
    folder = await mkdtemp(path.join(os.tmpdir(), 'recap-import-'));
    await writeFile(path.join(folder, 'all.json'), file);
    await writeFile(path.join(folder, 'broken.json'), '{"sessions": [');
    source = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(file)).listen(0, '127.0.0.1');
    await make(booted.strapi, 'api::speaker.speaker', { name: 'Park, Ines' });
    await drained(booted.strapi);
  });
  afterAll(async () => {
    source.close();
    await booted?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('says what would come in, writes nothing, and says what has to be answered', async () => {
    const { code, stdout, stderr } = await command('all.json');
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: expect.stringMatching(/sessions +2 +0 +0/), stderr: expect.stringContaining('Nothing was written') });
    expect(stdout).toContain('--new-event');
    expect(stdout).toMatch(/Ines Park and Park, Ines, who is here already: the same name\. Taken for one person\./);
    expect(stdout).not.toMatch(/info|warn|Strapi/);
    expect(await sessions()).toBe(0);
  });

  it.each([
    [2, /Name a file or an address/, []],
    [2, /Choose between --event and --new-event/, ['all.json', '--event', 'x', '--new-event']],
    [2, /Unknown option '--aply'/, ['all.json', '--aply']],
    [1, /no event with the slug "nowhere"/, ['all.json', '--event', 'nowhere']],
    [1, /"Mars" is not a time zone/, ['all.json', '--timezone', 'Mars']],
    [1, /broken\.json|line 1/, ['broken.json']],
    [1, /missing\.json can't be read/, ['missing.json']],
  ])('ends with %i and says %s', async (code, message, argv) => {
    expect(await command(...argv)).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) });
    expect(await sessions()).toBe(0);
  });

  it('brings it in from an address while the server writes, and nothing the second time', async () => {
    const address = `http://127.0.0.1:${(source.address() as AddressInfo).port}/all.json`;
    const running = command(address, '--name', 'Harbour Days', '--timezone', 'Europe/Rome', '--apply');
    let ended = false;
    void running.then(() => (ended = true));
    while (!ended) {
      // SQLite refuses one of two processes that write at once. Strapi's own writes don't wait: whoever saves saves again.
      await whenFree(booted.strapi, () => make(booted.strapi, 'api::sponsor.sponsor', { name: 'Alder' }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const first = await running;
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/4 of 4[^]*Done/) });
    expect(await sessions()).toBe(2);
    expect(await booted.strapi.db.query('api::speaker.speaker').count()).toBe(1);
    await drained(booted.strapi);
    const second = await command('all.json', '--apply');
    expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/Into "Harbour Days"[^]*sessions +0 +0 +2/) });
    expect(await sessions()).toBe(2);
  });
});
