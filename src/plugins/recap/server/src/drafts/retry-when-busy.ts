import { setTimeout as sleep } from 'node:timers/promises';

const attempts = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY');

/**
 * Does some work again when another process holds the SQLite file, as a command line beside a running server may.
 * @throws Error saying so, when it is held for long
 */
export async function retryWhenBusy<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (attempt === attempts) {
        throw new Error('Another process holds the database file: let it finish, or stop it, and ask again.', { cause: error });
      }
      await sleep(50 * 2 ** attempt);
    }
  }
}
