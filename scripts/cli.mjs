/**
 * Runs one of the project's commands: `node scripts/cli.mjs content load <dir>`.
 * Only a command's result goes to stdout; everything else, Strapi's log included, goes to stderr.
 * Exit codes: 0 done, 1 it can't be done, 2 wrong usage.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileBench, compileIfStale } from './lib/compile.mjs';
import { inProject, root } from './lib/paths.mjs';

const commands = {
  content: 'src/plugins/recap/server/src/cli/content.js',
  recap: 'src/plugins/recap/server/src/cli/recap.js',
  bench: 'bench/main.js',
};

const [name, ...argv] = process.argv.slice(2);
if (!Object.hasOwn(commands, name ?? '')) {
  process.stderr.write(`Usage: node scripts/cli.mjs ${Object.keys(commands).join('|')} ...\n`);
  process.exit(2);
}

const printed = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
/** @type {import('../src/plugins/recap/server/src/cli/terminal').Terminal} */
const terminal = {
  result: (text) => printed(text.endsWith('\n') ? text : `${text}\n`),
  note: (text) => process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
};

// A command is no second server: nothing is drafted or sent behind its back.
process.env.RECAP_AUTOMATION = 'off';
process.env.STRAPI_LOG_LEVEL ??= 'warn';
process.env.NODE_ENV ??= 'production';
// npm runs scripts in the project's folder; paths a person types are meant from where they stand.
process.env.RECAP_TYPED_FROM = process.env.INIT_CWD ?? process.cwd();

let code = 1;
try {
  process.chdir(root);
  compileIfStale(name === 'bench' ? terminal.note : undefined);
  const folder = name === 'bench' ? compileBench(terminal.note) : inProject('dist');
  const { main } = createRequire(import.meta.url)(path.join(folder, commands[name]));
  code = await main(argv, terminal);
} catch (error) {
  terminal.note(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : String(error));
}
process.stdout.write = printed;
// Piped output is flushed asynchronously, and Strapi keeps handles open.
process.stdout.write('', () => process.exit(code));
