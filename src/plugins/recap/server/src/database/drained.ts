import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Waits for the database to be at rest: each write fires a read that nobody awaits, and destroying the pool under it crashes. */
export const drained = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() + pool.numPendingAcquires() > 0) await sleep(20);
};
