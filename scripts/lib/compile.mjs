import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, root } from './paths.mjs';

const stamp = inProject('dist', '.compiled');
const sources = ['src', 'config', 'tsconfig.json', 'package-lock.json'];

/** Newest change below a path, in milliseconds; `skip` says what is left aside. */
export function newestChange(target, skip = () => false) {
  if (!existsSync(target) || skip(target)) return 0;
  const { mtimeMs } = statSync(target);
  if (!statSync(target).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(target).map((name) => newestChange(path.join(target, name), skip)));
}

// The admin part is bundled from source, and tests are compiled by Jest.
const isApart = (target) => /\/src\/(admin|plugins\/[^/]+\/admin)$|\.test\.ts$/.test(target.split(path.sep).join('/'));

/** Removes what was compiled before: what a removed source left behind would still be loaded. The admin's bundle stays. */
export function clearCompiled() {
  if (!existsSync(inProject('dist'))) return;
  for (const name of readdirSync(inProject('dist'))) if (name !== 'build') rmSync(inProject('dist', name), { recursive: true, force: true });
}

/** Notes that dist holds the sources as they were then. A file changed while the compiler ran is compiled next time. */
export function noteCompiled(started) {
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(stamp, new Date(started).toISOString());
  utimesSync(stamp, started / 1000, started / 1000);
}

/** Compiles what a tsconfig.json names. @throws Error with the compiler's output */
function compile(project, what) {
  const tsc = inProject('node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) throw new Error('The packages are not installed. Run: npm ci');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${what} does not compile:\n${stdout}${stderr}`);
}

/** Compiles the bench, which is no part of the server, beside it. @returns the folder it was compiled into */
export function compileBench(note = () => {}) {
  note('Compiling the bench ...');
  compile(inProject('bench'), 'The bench');
  return inProject('.cache', 'bench');
}

/** Compiles the server into dist when sources are newer. @throws Error with the compiler's output */
export function compileIfStale(note = () => {}) {
  const newest = Math.max(...sources.map((source) => newestChange(inProject(source), isApart)));
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest) return false;
  note('Compiling the server ...');
  const started = Date.now();
  clearCompiled();
  compile(root, 'The server');
  noteCompiled(started);
  note(`Compiled in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return true;
}
