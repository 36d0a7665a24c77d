import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ImportEntry } from '../../../shared/contracts/imports';
import { pluginConfig } from '../config/plugin-config';
import { whenFree } from '../database/when-free';
import { startApply } from '../imports/apply/apply-import';
import { runStarted } from '../imports/apply/background';
import { fetchSource } from '../imports/fetch-source';
import type { ProgrammeInput } from '../imports/programme';
import { requireAnswers } from '../imports/review/answer';
import { listEntries } from '../imports/review/list-entries';
import { readSource } from '../imports/review/read-source';
import { reviewOf } from '../imports/review/review-of';
import { eventBySlug } from './event-by-slug';
import { importText } from './import-text';
import type { Main, Terminal } from './terminal';
import { typedPath } from './typed-path';
import { withStrapi } from './with-strapi';

export const importUsage = `  npm run -s content -- import <file or address> [<second file>]
      [--event <slug> | --new-event [--name <name>]] [--timezone <IANA name>] [--drafts] [--apply]
                                             say what a programme would bring in; with --apply bring it in;
                                             --drafts: publish nothing`;

interface Asked {
  sources: string[];
  event: string | undefined;
  newEvent: boolean;
  name: string | undefined;
  timezone: string | undefined;
  drafts: boolean;
  apply: boolean;
}

class UsageError extends Error {}

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** @throws UsageError */
function readArguments(argv: string[]): Asked {
  const options = {
    event: { type: 'string' }, 'new-event': { type: 'boolean' }, name: { type: 'string' }, timezone: { type: 'string' }, drafts: { type: 'boolean' }, apply: { type: 'boolean' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new UsageError('Name a file or an address.');
  if (positionals.length > 2 || (positionals.length === 2 && positionals.some(isAddress))) throw new UsageError('Name one address, or one file, or two: sessions and people.');
  if (values.event !== undefined && values['new-event']) throw new UsageError('Choose between --event and --new-event.');
  if (values.event !== undefined && values.name !== undefined) throw new UsageError('--name is for a new event: --event names one that has its own.');
  return {
    sources: positionals,
    event: values.event,
    newEvent: values['new-event'] === true || values.name !== undefined,
    name: values.name,
    timezone: values.timezone,
    drafts: values.drafts === true,
    apply: values.apply === true,
  };
}

async function readFiles(strapi: Core.Strapi, sources: string[]): Promise<{ files: ProgrammeInput['files']; url?: string }> {
  const [first = ''] = sources;
  if (isAddress(first)) {
    const fetched = await fetchSource(first, { allowPrivate: pluginConfig(strapi).imports.allowPrivateAddresses });
    return { files: [fetched], url: fetched.finalUrl };
  }
  return {
    files: await Promise.all(sources.map(async (source) => {
      try {
        return { name: path.basename(source), bytes: new Uint8Array(await readFile(typedPath(source))) };
      } catch (error) {
        throw new errors.ValidationError(`${source} can't be read: ${error instanceof Error ? error.message : String(error)}`);
      }
    })),
  };
}

/** Tells at most once a second, and at the end. */
function progressOn(terminal: Terminal): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    if (Date.now() - told < 1000 && done < total) return;
    told = Date.now();
    terminal.note(`  ${done} of ${total}`);
  };
}

async function bringIn(strapi: Core.Strapi, asked: Asked, terminal: Terminal): Promise<number> {
  const askedBy = { kind: 'command', name: 'Command line' } as const;
  const looking = () => ({ now: new Date(), mayPublish: true });
  const event = asked.event === undefined ? (asked.newEvent ? 'new' : null) : await eventBySlug(strapi, asked.event);
  await requireAnswers(strapi, { timezone: asked.timezone });
  const source = await readFiles(strapi, asked.sources);
  const answers = { event, eventName: asked.name ?? null, timezone: asked.timezone ?? null, publish: !asked.drafts };
  const review = await whenFree(strapi, () => readSource(strapi, { ...source, answers, askedBy }, looking()));

  const shown: ImportEntry[] = [];
  for (const filter of [{ kept: true }, { change: 'gone' as const }]) {
    shown.push(...(await listEntries(strapi, review.id, { ...filter, page: 1, pageSize: 1000 }, looking())).data);
  }
  const once = [...new Map(shown.map((entry) => [entry.key, entry])).values()];
  terminal.result(importText(review, once));
  if (!asked.apply) {
    terminal.note('\nNothing was written. Add --apply to bring it in, or go on under Import in the admin, where persons and kept fields can be answered.');
    return review.asks.length > 0 ? 1 : 0;
  }
  if (review.asks.length > 0) {
    terminal.note('\nNothing was written: some things have to be answered first.');
    return 1;
  }
  const { holder } = await whenFree(strapi, () => startApply(strapi, review.id, { version: review.version, askedBy, ...looking() }));
  await runStarted(strapi, { documentId: review.id, holder, onProgress: progressOn(terminal) });
  const { state, progress } = await reviewOf(strapi, review.id, looking());
  terminal.note(state === 'applied' ? `Done: ${progress.done} entries and their records written.` : (progress.failure ?? 'It was cut off. Apply it again to go on.'));
  return state === 'applied' ? 0 : 1;
}

/** Reviews a programme, and brings it in. @returns 0 done, 1 it can't be done (yet), 2 wrong usage */
export const importMain: Main = async (argv, terminal) => {
  try {
    const asked = readArguments(argv);
    return await withStrapi((strapi) => bringIn(strapi, asked, terminal));
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.note(`${error.message}\n\nUsage:\n${importUsage}`);
      return 2;
    }
    if (!(error instanceof errors.ApplicationError)) throw error;
    terminal.note(error.message);
    return 1;
  }
};
