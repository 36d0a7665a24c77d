import { parseArgs } from 'node:util';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Recap } from '../../../shared/recap';
import { lengths, type RecapLength } from '../../../shared/options';
import { createDraft } from '../drafts/create-draft';
import { prepare } from '../drafts/prepare';
import { eventBySlug } from './event-by-slug';
import type { Main, Terminal } from './terminal';
import { withStrapi } from './with-strapi';

const formats = ['markdown', 'html', 'blocks', 'json'] as const;
type Format = (typeof formats)[number];

const usage = `Usage:
  npm run -s recap -- preview <event-slug> [--locale <code>] [--length ${lengths.join('|')}] [--format ${formats.join('|')}]
  npm run -s recap -- draft <event-slug> [--locale <code>] [--length ${lengths.join('|')}]

preview prints the recap as it would be, and writes nothing. draft makes its entry and prints the documentId.`;

interface Asked {
  command: 'preview' | 'draft';
  slug: string;
  locale: string | undefined;
  length: RecapLength | undefined;
  format: Format;
}

class UsageError extends Error {}

const oneOf = <T extends string>(option: string, allowed: readonly T[], value: string): T => {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`--${option} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
};

/** @throws UsageError */
function readArguments(argv: string[]): Asked | 'help' {
  const options = { locale: { type: 'string' }, length: { type: 'string' }, format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [command, slug, ...rest] = positionals;
  if (command !== 'preview' && command !== 'draft') throw new UsageError(command ? `There is no command "${command}".` : 'Say what to do.');
  if (!slug || rest.length > 0) throw new UsageError('Name one event by its slug.');
  if (command === 'draft' && values.format !== undefined) throw new UsageError('--format goes with preview: draft prints a documentId.');
  return {
    command,
    slug,
    locale: values.locale,
    length: values.length === undefined ? undefined : oneOf('length', lengths, values.length),
    format: values.format === undefined ? 'markdown' : oneOf('format', formats, values.format),
  };
}

const printed = (recap: Recap, format: Format): string => {
  if (format === 'markdown') return recap.markdown;
  if (format === 'html') return recap.html;
  return JSON.stringify(format === 'blocks' ? recap.body : recap, null, 2);
};

async function answer(strapi: Core.Strapi, asked: Asked, terminal: Terminal): Promise<void> {
  const subject = { kind: 'event', event: await eventBySlug(strapi, asked.slug) } as const;
  const request = { subject, locale: asked.locale, options: asked.length ? { length: asked.length } : {}, now: new Date() };
  if (asked.command === 'preview') {
    const { recap, statements, milliseconds } = await prepare(strapi, request);
    const { coverage, gaps, statistics } = recap;
    terminal.note(
      `${statistics.words} words, ${statistics.sentences} sentences, ${statistics.facts} facts; ${coverage.told} of ${coverage.total} sessions told; `
        + `${gaps.length} gaps; ${statements} statements, ${Math.round(milliseconds)} ms.`,
    );
    terminal.result(printed(recap, asked.format));
    return;
  }
  const drafting = await createDraft(strapi, { ...request, askedBy: { kind: 'command', name: 'Command line' } });
  if (drafting.outcome === 'declined') throw new Error('A request from the command line was declined, which only automation is.');
  terminal.note(drafting.outcome === 'created' ? `Made a draft in ${drafting.locale}.` : `There is one in ${drafting.locale} already; it was left as it is.`);
  terminal.result(drafting.documentId);
}

/** `preview` and `draft` of an event's recap. @returns 0 done, 1 it can't be done, 2 wrong usage */
export const main: Main = async (argv, terminal) => {
  try {
    const asked = readArguments(argv);
    if (asked === 'help') {
      terminal.result(usage);
      return 0;
    }
    await withStrapi((strapi) => answer(strapi, asked, terminal));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.note(`${error.message}\n\n${usage}`);
      return 2;
    }
    // A known obstacle is told in its own words; anything else is a fault of ours and keeps its trace.
    const known = error instanceof errors.ApplicationError;
    terminal.note(error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error));
    return 1;
  }
};
