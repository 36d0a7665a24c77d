import { spawn } from 'node:child_process';
import { existsSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { clearCompiled, newestChange, noteCompiled } from './compile.mjs';
import { inProject, root } from './paths.mjs';

const stamp = inProject('dist', 'build', '.built');
const sources = ['src/admin', 'src/plugins', 'package-lock.json', 'config/plugins.ts', 'config/admin.ts'];
const isApart = (target) => /\/src\/plugins\/[^/]+\/server$|\.test\.tsx?$|README/.test(target);

/** Whether the admin's bundle is missing or older than what it is made of. */
export function adminIsStale() {
  const newest = Math.max(...sources.map((source) => newestChange(inProject(source), isApart)));
  return !existsSync(stamp) || statSync(stamp).mtimeMs <= newest;
}

/** Builds when the admin's bundle is stale. @returns whether it was */
export async function buildIfStale(note) {
  if (!adminIsStale()) return false;
  await build(note);
  return true;
}

/**
 * Builds admin and server for production. @param {(text: string) => void} note
 * @throws Error with the builder's output
 */
export async function build(note) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  note('Building the admin, which takes a minute or two ...');
  const beat = setInterval(() => note(`  still building (${seconds()} s)`), 15_000);
  clearCompiled();
  let output = '';
  const code = await new Promise((resolve, reject) => {
    const strapi = inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
    if (!existsSync(strapi)) return reject(new Error('The packages are not installed. Run: npm ci'));
    const builder = spawn(process.execPath, [strapi, 'build'], { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
    for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (chunk) => { output += chunk; });
    builder.once('error', reject);
    builder.once('close', (status, signal) => resolve(signal ? `signal ${signal}` : status));
  }).finally(() => clearInterval(beat));
  if (code !== 0) throw new Error(`The admin could not be built (${code}${code === 'signal SIGKILL' ? ': it needs about 2 GB of memory' : ''}):\n${output}`);
  // The build compiled the server too.
  noteCompiled(started);
  writeFileSync(stamp, new Date(started).toISOString());
  utimesSync(stamp, started / 1000, started / 1000);
  note(`Built in ${seconds()} s`);
}
