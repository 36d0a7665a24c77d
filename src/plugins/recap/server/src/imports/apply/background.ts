import type { Core } from '@strapi/strapi';
import { updateImport } from '../store/import-row';
import { releaseApply } from './apply-import';
import { reasonOf } from './reason-of';
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
    const reason = reasonOf(error);
    strapi.log.error(`Import ${documentId} stopped: ${error instanceof Error ? error.stack : reason}`);
    await updateImport(strapi, documentId, { state: 'stopped', finishedAt: new Date().toISOString(), failure: `${reason} What is written so far is kept: apply again to go on.` }, ['applying']);
    return 'stopped';
  } finally {
    await releaseApply(strapi, documentId, holder);
  }
}

const running = new Map<string, { stop: AbortController; end: Promise<unknown> }>();

/** Whether this server is at work on an import. */
export const runsHere = (documentId: string): boolean => running.has(documentId);

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
  for (const { stop } of running.values()) stop.abort();
  await Promise.all([...running.values()].map(({ end }) => end));
}
