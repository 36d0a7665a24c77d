import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { drained } from '../../src/plugins/recap/server/src/database/drained';
import { createPostgresDatabase } from './postgres';

export type TestDatabase = 'sqlite' | 'postgres';
/** Integration tests that must hold on both. */
export const databases: TestDatabase[] = ['sqlite', 'postgres'];

export interface Booted {
  strapi: Core.Strapi;
  /** Speaks HTTP to this Strapi. */
  agent: ReturnType<typeof supertest>;
  /** What a second process needs to serve the same database. */
  environment: Record<string, string>;
  stop: () => Promise<void>;
}

export interface BootOptions {
  database?: TestDatabase;
  /** Further variables; automation and scans are off unless a test asks for them. */
  environment?: Record<string, string>;
}

/** Tests and benches run in the project's folder. */
const root = process.cwd();
const secret = () => randomBytes(16).toString('hex');

const databaseFor = async (database: TestDatabase): Promise<{ environment: Record<string, string>; drop: () => Promise<void> }> => {
  if (database === 'postgres') return createPostgresDatabase();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'recap-sqlite-'));
  return {
    environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'data.db') },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
};

/** Boots the compiled application (`tsc` first) on a database of its own. One boot per test file. */
export async function boot({ database = 'sqlite', environment = {} }: BootOptions = {}): Promise<Booted> {
  const own = await databaseFor(database);
  const publicFolder = await mkdtemp(path.join(os.tmpdir(), 'recap-public-'));
  await mkdir(path.join(publicFolder, 'uploads'));
  const variables: Record<string, string> = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    RECAP_AUTOMATION: 'off',
    RECAP_SCAN: 'off',
    PUBLIC_DIR: publicFolder,
    ...own.environment,
    ...environment,
  };
  Object.assign(process.env, variables);
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = process.env.RECAP_TEST_LOG ?? 'error';
  await strapi.load();
  strapi.server.mount();
  return {
    strapi,
    agent: supertest(strapi.server.httpServer),
    environment: variables,
    stop: async () => {
      await drained(strapi);
      await strapi.destroy();
      await own.drop();
      await rm(publicFolder, { recursive: true, force: true });
    },
  };
}
