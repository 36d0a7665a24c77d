import { AsyncResource } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { affectedBy, type ChangedEntry } from './affected';
import { distinctKeys, type RecapKey } from './recap-key';
import { restand } from './restand';

/** Milliseconds without a further change before it looks, and the longest it waits while changes keep coming. */
const quiet = 300;
const longest = 5000;

/** Keeps the stored standings true while entries change, a moment after they do. */
export interface Keeper {
  /** Call it when the change is committed. */
  entriesChanged(entries: ChangedEntry[]): void;
  recapsChanged(recapDocumentIds: string[]): void;
  /** Waits until all that changed so far was looked at. */
  settled(): Promise<void>;
}

/** The languages of a recap, those it has and those it had. */
async function languagesOf(strapi: Core.Strapi, recapDocumentIds: string[]): Promise<RecapKey[]> {
  const revised: RecapKey[] = await strapi.db.query('plugin::recap.revision').findMany({
    select: ['recapDocumentId', 'recapLocale'], where: { recapDocumentId: { $in: recapDocumentIds } },
  });
  return distinctKeys(revised);
}

export function makeKeeper(strapi: Core.Strapi): Keeper {
  let entries: ChangedEntry[] = [];
  let recaps = new Set<string>();
  let running: Promise<void> | undefined;
  let hurry: AbortController | undefined;
  let since = 0;
  let last = 0;

  const lookOnce = async (): Promise<void> => {
    const [changed, documentIds] = [entries, [...recaps]];
    entries = [];
    recaps = new Set();
    const keys = distinctKeys([...(await languagesOf(strapi, documentIds)), ...(await affectedBy(strapi, changed))]);
    for (const recap of keys) {
      try {
        await restand(strapi, recap, new Date());
      } catch (error) {
        // The next look, at the latest the periodic one, tries again; the others are looked at now.
        strapi.log.error(`Whether recap ${recap.recapDocumentId} (${recap.recapLocale}) is out of date could not be found out: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
  };

  const isWaiting = () => entries.length + recaps.size > 0;

  const work = async (): Promise<void> => {
    try {
      while (isWaiting()) {
        since = Date.now();
        while (hurry && !hurry.signal.aborted && Date.now() < Math.min(last + quiet, since + longest)) {
          await sleep(quiet, undefined, { signal: hurry.signal, ref: false }).catch(() => undefined);
        }
        await lookOnce();
      }
    } catch (error) {
      strapi.log.error(`Which recaps are out of date could not be found out: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      running = undefined;
    }
  };

  // A look is no part of the request or transaction that happened to set it off.
  const begin = AsyncResource.bind((): void => {
    hurry = new AbortController();
    running = work();
  });
  const wake = () => {
    last = Date.now();
    if (!running) begin();
  };

  return {
    entriesChanged(changed) {
      entries.push(...changed);
      if (changed.length > 0) wake();
    },
    recapsChanged(recapDocumentIds) {
      for (const documentId of recapDocumentIds) recaps.add(documentId);
      if (recapDocumentIds.length > 0) wake();
    },
    async settled() {
      while (running) {
        hurry?.abort();
        await running;
      }
    },
  };
}

/** The one keeper of an application: a service of the plugin, made when it is first asked for. */
export const keeperOf = (strapi: Core.Strapi): Keeper => strapi.plugin('recap').service<Keeper>('standings');
