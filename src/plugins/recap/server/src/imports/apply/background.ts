import type { Core } from '@strapi/strapi';
import { readImport, updateImport } from '../store/import-row';
import { newHolder, leaseTime, takeLease } from '../store/lease';
import { leaseOfEvent, leaseOfImport } from '../store/lease-keys';
import { releaseApply } from './apply-import';
import { LeaseLost, runApply, type Applying } from './run-apply';

/**
 * Runs an import that was started to its end, and says in the import itself what kept it from it.
 * @returns as {@link runApply}
 */
export async function runStarted(strapi: Core.Strapi, applying: Applying): Promise<'done' | 'stopped'> {
  const { documentId, holder } = applying;
  try {
    return await runApply(strapi, applying);
  } catch (error) {
    if (error instanceof LeaseLost) {
      strapi.log.warn(error.message);
      return 'stopped';
    }
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(`Import ${documentId} stopped: ${error instanceof Error ? error.stack : reason}`);
    await updateImport(strapi, documentId, { state: 'stopped', finishedAt: new Date().toISOString(), failure: `${reason} What is written so far is kept: apply again to go on.` }, ['applying']);
    return 'stopped';
  } finally {
    await releaseApply(strapi, documentId, holder);
  }
}

let lookingAgain: NodeJS.Timeout | undefined;
const running = new Map<string, { stop: AbortController; end: Promise<unknown> }>();

/** Goes on with a started import while the request is answered. */
export function runInBackground(strapi: Core.Strapi, documentId: string, holder: string): void {
  const stop = new AbortController();
  const end = runStarted(strapi, { documentId, holder, signal: stop.signal })
    .catch((error: unknown) => strapi.log.error(`Import ${documentId} could not say how it ended: ${error instanceof Error ? error.stack : String(error)}`))
    .finally(() => running.delete(documentId));
  running.set(documentId, { stop, end });
}

/** Has the imports at work end after their present batch, and waits for it: the database must not be closed under them. */
export async function importsIdle(): Promise<void> {
  clearTimeout(lookingAgain);
  for (const { stop } of running.values()) stop.abort();
  await Promise.all([...running.values()].map(({ end }) => end));
}

/** Takes up what was cut off, unless another server is at it. @returns how many leases are still held by somebody */
async function takeUp(strapi: Core.Strapi): Promise<number> {
  const cut: { documentId: string }[] = await strapi.db.query('plugin::recap.import').findMany({ where: { state: 'applying' }, select: ['documentId'] });
  let held = 0;
  for (const { documentId } of cut) {
    if (running.has(documentId)) continue;
    const holder = newHolder();
    const now = new Date();
    if (!(await takeLease(strapi, leaseOfImport(documentId), holder, now))) {
      held += 1;
      continue;
    }
    const { eventDocumentId, state } = await readImport(strapi, documentId);
    if (state !== 'applying' || (eventDocumentId !== null && !(await takeLease(strapi, leaseOfEvent(eventDocumentId), holder, now)))) {
      await releaseApply(strapi, documentId, holder);
      held += state === 'applying' ? 1 : 0;
      continue;
    }
    strapi.log.info(`Import ${documentId} was cut off. It goes on.`);
    runInBackground(strapi, documentId, holder);
  }
  return held;
}

/**
 * Goes on, when the server begins to listen, with imports that were cut off. A lease that somebody still holds may be
 * that of a server which was killed: it is looked at once more after it has run out.
 */
export function resumeImports(strapi: Core.Strapi): void {
  const look = async (): Promise<number> => {
    try {
      return await takeUp(strapi);
    } catch (error) {
      strapi.log.error(`Imports that were cut off could not be looked for: ${error instanceof Error ? error.stack : String(error)}`);
      return 0;
    }
  };
  strapi.server.httpServer.once('listening', () => {
    void look().then((held) => {
      if (held > 0) lookingAgain = setTimeout(() => void look(), leaseTime + 1000).unref();
    });
  });
}
