import fc from 'fast-check';
import { readProgramme } from '../src/plugins/recap/server/src/imports/formats/read-programme';
import { damagedFile } from '../src/plugins/recap/server/src/imports/formats/testing/damaged-file';
import { readingFaults } from '../src/plugins/recap/server/src/imports/formats/testing/programme-faults';
import { table } from './figures';

/** One piece repeated so many times makes files of some MB. */
const mostSwelling = 100_000;

export interface Fuzzed {
  files: number;
  read: number;
  /** how many files were refused, by code */
  refused: Map<string, number>;
  /** What must never happen: something thrown, or a reading that breaks its promises. */
  faults: string[];
  /** CPU milliseconds of the slowest file: other work on the machine isn't counted. */
  slowest: { milliseconds: number; name: string; kilobytes: number; seed: number };
  /** MB that the process held at most, more than before. */
  growth: number;
}

/**
 * Reads so many damaged and hostile files; the same seed makes the same ones.
 * @param seed from which `fc.sample` makes the files; each has its own, and is named with what is wrong
 */
export function fuzzReading({ runs, seed }: { runs: number; seed: number }): Fuzzed {
  const before = process.memoryUsage().rss;
  const damaged = damagedFile(mostSwelling);
  const fuzzed: Fuzzed = { files: runs, read: 0, refused: new Map(), faults: [], slowest: { milliseconds: 0, name: '', kilobytes: 0, seed }, growth: 0 };
  for (let run = 0; run < runs; run += 1) {
    const [file] = fc.sample(damaged, { seed: seed + run, numRuns: 1 });
    if (!file) throw new Error('Nothing was made to be read.');
    const { name, bytes } = file;
    const started = process.cpuUsage();
    try {
      const reading = readProgramme({ files: [{ name, bytes }], timezone: 'Europe/Rome' });
      const { user, system } = process.cpuUsage(started);
      const milliseconds = (user + system) / 1000;
      if (milliseconds > fuzzed.slowest.milliseconds) fuzzed.slowest = { milliseconds, name, kilobytes: bytes.length / 1024, seed: seed + run };
      if ('refusal' in reading) fuzzed.refused.set(reading.refusal.code, (fuzzed.refused.get(reading.refusal.code) ?? 0) + 1);
      else fuzzed.read += 1;
      fuzzed.faults.push(...readingFaults(reading).map((fault) => `${name}, seed ${seed + run}: ${fault}`));
    } catch (error) {
      fuzzed.faults.push(`${name}, seed ${seed + run}: threw ${error instanceof Error ? error.stack : String(error)}`);
    }
    fuzzed.growth = Math.max(fuzzed.growth, (process.memoryUsage().rss - before) / 1024 / 1024);
  }
  return fuzzed;
}

/** The long form. @throws Error with every fault, each with the seed that makes its file again */
export async function fuzzImport(runs: number): Promise<string> {
  const { files, read, refused, faults, slowest, growth } = fuzzReading({ runs, seed: 1 });
  if (faults.length > 0) throw new Error(`${faults.length} faults in ${files} files:\n${faults.slice(0, 20).join('\n')}`);
  return [
    `Import, damaged and hostile files: ${files} read without a fault, ${read} as a programme, ${files - read} refused`,
    table(['refused for', 'files'], [...refused].sort(([, a], [, b]) => b - a)),
    `the slowest took ${slowest.milliseconds.toFixed(0)} ms of CPU (${slowest.name}, ${slowest.kilobytes.toFixed(0)} KB, seed ${slowest.seed}); memory grew by ${growth.toFixed(0)} MB at most`,
  ].join('\n');
}
