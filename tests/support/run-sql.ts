import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs statements on a SQLite file beside the server that has it open. */
export const runSql = async (file: string, statements: string): Promise<void> => {
  const code = `new (require('better-sqlite3'))(${JSON.stringify(file)}, { timeout: 10000 }).exec(${JSON.stringify(statements)})`;
  await promisify(execFile)(process.execPath, ['-e', code]);
};
