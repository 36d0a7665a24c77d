import { parseArgs } from 'node:util';
import { lengths, type RecapLength } from '../../../shared/options';

export const formats = ['markdown', 'html', 'blocks', 'json'] as const;
export type Format = (typeof formats)[number];

export const usage = `Usage:
  npm run -s recap -- preview <event-slug> [--locale <code>] [--length ${lengths.join('|')}] [--format ${formats.join('|')}]
  npm run -s recap -- draft <event-slug> [--locale <code>] [--length ${lengths.join('|')}]
  npm run -s recap -- check <recap-slug> [--locale <code>]
  npm run -s recap -- update <recap-slug> [--locale <code>] [--apply-safe]

preview prints the recap as it would be, and writes nothing. draft makes its entry and prints the documentId.
check prints what the saved draft says and the entries do not, or say otherwise, and ends with 1 on a contradiction.
update prints what bringing the draft up to date would do; with --apply-safe it does so, but for what needs an answer.`;

/** What one call of the command asks for. */
export type Asked =
  | { command: 'preview' | 'draft'; slug: string; locale: string | undefined; length: RecapLength | undefined; format: Format }
  | { command: 'check'; slug: string; locale: string | undefined }
  | { command: 'update'; slug: string; locale: string | undefined; applySafe: boolean };

export class UsageError extends Error {}

const oneOf = <T extends string>(option: string, allowed: readonly T[], value: string): T => {
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`--${option} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
};

const takes = { preview: ['locale', 'length', 'format'], draft: ['locale', 'length'], check: ['locale'], update: ['locale', 'apply-safe'] } as const;

const commandIn = (word: string | undefined): Asked['command'] => {
  if (word === 'preview' || word === 'draft' || word === 'check' || word === 'update') return word;
  throw new UsageError(word ? `There is no command "${word}".` : 'Say what to do.');
};

/** @throws UsageError */
export function readArguments(argv: string[]): Asked | 'help' {
  const options = {
    locale: { type: 'string' }, length: { type: 'string' }, format: { type: 'string' }, 'apply-safe': { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [word, slug, ...rest] = positionals;
  const command = commandIn(word);
  if (!slug || rest.length > 0) throw new UsageError(command === 'preview' || command === 'draft' ? 'Name one event by its slug.' : 'Name one recap by its slug.');
  if (command === 'draft' && values.format !== undefined) throw new UsageError('--format goes with preview: draft prints a documentId.');
  const own: readonly string[] = takes[command];
  const strange = Object.keys(values).find((name) => !own.includes(name));
  if (strange) throw new UsageError(`--${strange} doesn't go with ${command}.`);
  const { locale } = values;
  if (command === 'check') return { command, slug, locale };
  if (command === 'update') return { command, slug, locale, applySafe: values['apply-safe'] === true };
  return {
    command,
    slug,
    locale,
    length: values.length === undefined ? undefined : oneOf('length', lengths, values.length),
    format: values.format === undefined ? 'markdown' : oneOf('format', formats, values.format),
  };
}
