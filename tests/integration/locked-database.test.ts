import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { whenFree } from '../../src/plugins/recap/server/src/database/when-free';
import { boot, type Booted } from '../support/boot';

jest.setTimeout(120_000);

/** Another process that writes to the same SQLite file until it is told to end. */
const holder = async (file: string) => {
  const code = `const db = new (require('better-sqlite3'))(${JSON.stringify(file)}); db.exec('BEGIN IMMEDIATE'); process.stdout.write('held'); process.stdin.once('data', () => { db.exec('COMMIT'); process.exit(); });`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
};

describe('a SQLite file that another process writes to', () => {
  let booted: Booted;
  beforeAll(async () => {
    booted = await boot();
  });
  afterAll(() => booted?.stop());

  const file = () => booted.environment.DATABASE_FILENAME;
  const write = () => booted.strapi.documents('api::sponsor.sponsor').create({ data: { name: 'Alder' } });

  it('is waited for', async () => {
    const other = await holder(file());
    setTimeout(() => other.stdin.write('go'), 6_000);
    expect(await whenFree(booted.strapi, write)).toMatchObject({ name: 'Alder' });
  });

  it('is named, with who holds it, when it stays locked', async () => {
    const other = await holder(file());
    const error = await whenFree(booted.strapi, write, [10]).catch((caught: Error) => caught);
    other.stdin.write('go');
    await once(other, 'exit');
    expect(error).toMatchObject({ message: expect.stringContaining(`The database ${file()} stays locked`) });
    if (process.platform === 'linux') expect(error).toMatchObject({ message: expect.stringContaining(`process ${other.pid}`) });
  });
});
