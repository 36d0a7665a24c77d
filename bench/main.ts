import type { Main } from '../src/plugins/recap/server/src/cli/terminal';
import { benchEngine } from './engine';
import { benchFactCheck } from './fact-check';
import { fuzzImport } from './fuzz-import';
import { benchImport } from './import';
import { benchMerge } from './merge';
import startPostgres from '../tests/support/postgres';
import stopPostgres from '../tests/support/stop-postgres';
import { benchPreview } from './preview';

const usage = 'Usage: npm run bench [-- engine|check|merge|import|preview|preview-postgres], or npm run bench -- fuzz-import [--runs 10000]';

/** `npm run bench`: figures beside what a user would pick instead, in one run. It is no timed test. */
export const main: Main = async (argv, terminal) => {
  const parts: Record<string, () => Promise<string>> = {
    engine: benchEngine,
    check: benchFactCheck,
    merge: benchMerge,
    import: () => benchImport(terminal.note),
    preview: () => benchPreview('sqlite', terminal.note),
    'preview-postgres': async () => {
      await startPostgres();
      return benchPreview('postgres', terminal.note).finally(stopPostgres);
    },
  };
  if (argv[0] === 'fuzz-import') {
    const runs = argv[1] === undefined ? 10_000 : argv[1] === '--runs' ? Number(argv[2]) : Number.NaN;
    if (!Number.isSafeInteger(runs) || runs < 1) {
      terminal.note(usage);
      return 2;
    }
    terminal.note(`Reading ${runs} damaged and hostile files ...`);
    terminal.result(await fuzzImport(runs));
    return 0;
  }
  const chosen = argv.length > 0 ? argv : Object.keys(parts);
  if (chosen.some((name) => !Object.hasOwn(parts, name))) {
    terminal.note(usage);
    return 2;
  }
  for (const name of chosen) {
    terminal.note(`Measuring: ${name} ...`);
    terminal.result(`${(await parts[name]?.()) ?? ''}\n`);
  }
  return 0;
};
