import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');
const secret = () => randomBytes(16).toString('hex');

export interface Login {
  email: string;
  password: string;
}

export interface Site {
  /** http://127.0.0.1:<port> */
  url: string;
  /** The first admin, who may do everything. */
  owner: Login;
  /** File of its database. */
  database: string;
  /** Speaks to the admin's API as the owner. @throws Error with the answer, for a status of 400 or more */
  admin: <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', address: string, body?: unknown) => Promise<T>;
  stop: () => Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });

const json = { 'content-type': 'application/json' };

/**
 * Starts the built application as a process of its own, as a user would, on a throw-away SQLite database with the
 * bundles loaded and one admin.
 * @param variables further ones of its environment
 * @throws Error when the admin is not built, a bundle doesn't load or the server doesn't come up
 */
export async function startSite(bundles: string[], variables: Record<string, string> = {}): Promise<Site> {
  if (!existsSync(path.join(root, 'dist/build/index.html'))) throw new Error('The admin is not built. Run: npm run build');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'recap-site-'));
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    PUBLIC_DIR: path.join(folder, 'public'),
    RECAP_AUTOMATION: 'off',
    STRAPI_LOG_LEVEL: 'warn',
    ...variables,
  };
  for (const bundle of bundles) {
    await promisify(execFile)(process.execPath, ['scripts/cli.mjs', 'content', 'load', `database/seeds/${bundle}`], { cwd: root, env: environment });
  }

  const server = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (log = `${log}${chunk}`.slice(-20_000)));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    const killed = setTimeout(() => server.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(killed);
    await rm(folder, { recursive: true, force: true });
  };

  const up = async () => (await fetch(`${url}/_health`).catch(() => null))?.ok === true;
  const until = Date.now() + 120_000;
  while (!(await up())) {
    if (server.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The server did not come up:\n${log}`);
    }
    await sleep(250);
  }

  const owner = { email: 'owner@example.org', password: `Aa1-${secret()}` };
  const registered = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ ...owner, firstname: 'Olga', lastname: 'Owner' }),
  });
  const { data } = (await registered.json()) as { data: { token: string } };
  return {
    url,
    owner,
    database: path.join(folder, 'data.db'),
    stop,
    admin: async <T>(method: string, address: string, body?: unknown) => {
      const answer = await fetch(`${url}${address}`, {
        method,
        headers: { ...json, authorization: `Bearer ${data.token}` },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${text}`);
      return JSON.parse(text) as T;
    },
  };
}
