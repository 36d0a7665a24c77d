import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: unknown } | null)?.code ?? ''));

/** Other processes that have the file open, as far as this machine tells. */
async function holdersOf(file: string): Promise<string[]> {
  const holders: string[] = [];
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  for (const pid of processes) {
    const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
    const open = await Promise.all(descriptors.map((descriptor) => readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '')));
    if (!open.includes(file)) continue;
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim();
    holders.push(`process ${pid}${command ? ` (${command.slice(0, 80)})` : ''}`);
  }
  return holders;
}

/** Milliseconds between one attempt and the next: about twenty seconds in all. */
const waits = [50, 100, 200, 400, 800, 1500, 2500, 4000, 5000, 5000];

/**
 * Does a piece of work that writes, again when another process is writing to the same SQLite file.
 * @throws Error that says who holds the file, when it never becomes free; any other error at once
 */
export async function whenFree<T>(strapi: Core.Strapi, work: () => Promise<T>, pauses: number[] = waits): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await sleep(pause);
    }
  }
  try {
    return await work();
  } catch (error) {
    if (!isBusy(error)) throw error;
    const file = strapi.db.connection.client.config.connection.filename;
    const holders = await holdersOf(file);
    const who = holders.length > 0 ? `It is open in ${holders.join(' and ')}` : 'Another process holds it';
    throw new Error(`The database ${file} stays locked. ${who}. Wait until it is done, or stop it, and run this again: what was written is kept.`, { cause: error });
  }
}
