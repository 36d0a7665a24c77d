import { benchEngine } from './engine';
import type { Terminal } from '../src/plugins/recap/server/src/cli/terminal';

/** `npm run bench`: figures beside what a user would pick instead, in one run. It is no timed test. */
export async function main(_argv: string[], terminal: Terminal): Promise<number> {
  terminal.note('Timing the engine ...');
  terminal.result(await benchEngine());
  return 0;
}
