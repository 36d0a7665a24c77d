/**
 * `npm test`: compiles, then unit, integration and, where there is a Chrome or Chromium, browser tests. Its last line is
 * `N passed, N failed`. `npm test -- unit integration` runs only these.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfStale } from './lib/build.mjs';
import { findChrome } from './lib/chrome.mjs';
import { compileIfStale } from './lib/compile.mjs';
import { inProject, root } from './lib/paths.mjs';

const all = ['unit', 'integration', 'browser'];
const asked = process.argv.slice(2);
const note = (text) => process.stdout.write(`${text}\n`);

if (asked.some((name) => !all.includes(name))) {
  process.stderr.write(`Usage: npm test -- [${all.join('] [')}]\n`);
  process.exit(2);
}
const wanted = asked.length > 0 ? asked : all;

/** Runs some of Jest's projects. @returns tests passed and failed; a file that can't be run counts as one that failed */
function run(projects, ...options) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recap-jest-'));
  const report = path.join(folder, 'report.json');
  // A handle left open by Strapi is no reason to hang.
  const words = ['--selectProjects', ...projects, '--forceExit', '--json', `--outputFile=${report}`, ...options];
  spawnSync(process.execPath, [inProject('node_modules/jest/bin/jest.js'), ...words], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const results = [];
try {
  const chrome = findChrome();
  const browses = wanted.includes('browser') && chrome !== undefined;
  // The build compiles the server as well.
  if (browses) await buildIfStale(note);
  compileIfStale(note);
  const others = wanted.filter((name) => name !== 'browser');
  if (others.length > 0) results.push(run(others, '--maxWorkers=2'));
  if (browses) {
    note(`Browser tests with ${chrome}`);
    results.push(run(['browser'], '--runInBand'));
  } else if (wanted.includes('browser')) {
    note('Browser tests: left out, as there is no Chrome or Chromium here. Install one, or set CHROME_PATH to its program.');
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  results.push({ passed: 0, failed: 1 });
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
note(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
