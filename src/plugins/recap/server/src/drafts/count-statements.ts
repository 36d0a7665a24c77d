import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const counting = new AsyncLocalStorage<{ statements: number }>();
const counted = new WeakSet<object>();

/** Does some work and counts the SQL statements that it, and nothing beside it, sends to the database. */
export async function countStatements<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const { connection } = strapi.db;
  if (!counted.has(connection)) {
    counted.add(connection);
    connection.on('query', () => {
      const store = counting.getStore();
      if (store) store.statements += 1;
    });
  }
  const store = { statements: 0 };
  const result = await counting.run(store, work);
  return { result, statements: store.statements };
}
