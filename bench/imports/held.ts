import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Memory that is in use once nothing is left to collect, in MB: what the process holds, not what it was given. */
function megabytes(): number {
  if (typeof collect !== 'function') throw new Error('This Node cannot be asked to collect its garbage.');
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

/**
 * How much more memory the process holds at most while something runs, in MB, wherever `look` is called.
 * @returns growth in MB, and the seconds that the looking took
 */
export async function heldGrowth<T>(run: (look: () => void) => Promise<T>): Promise<{ result: T; growth: number; looking: number }> {
  const before = megabytes();
  let most = before;
  let looking = 0;
  const result = await run(() => {
    const from = performance.now();
    most = Math.max(most, megabytes());
    looking += (performance.now() - from) / 1000;
  });
  return { result, growth: most - before, looking };
}
