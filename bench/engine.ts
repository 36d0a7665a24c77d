import { compose } from '../src/plugins/recap/server/src/engine/compose';
import { bundleGraph } from '../tests/support/bundle-graph';
import { largeEvent } from '../tests/support/large-event';
import { logLogSlope, median, table, timed } from './figures';

const SIZES = [10, 100, 200, 1_000, 10_000];
const RUNS = 7;

/** Engine time by number of sessions: entries in memory -> recap with evidence, gaps, Blocks, Markdown and HTML. */
export async function benchEngine(): Promise<string> {
  const measured: { sessions: number; milliseconds: number; megabytes: number; words: number }[] = [];
  for (const sessions of SIZES) {
    const graph = bundleGraph(largeEvent({ sessions }));
    const run = () => compose({ graph, today: '2026-01-01' });
    const { statistics } = run();
    const times: number[] = [];
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < RUNS; index += 1) times.push(await timed(run));
    const megabytes = Math.max(0, process.memoryUsage().heapUsed - before) / 1024 / 1024;
    measured.push({ sessions, milliseconds: median(times), megabytes, words: statistics.words });
  }
  const slope = logLogSlope(measured.filter(({ sessions }) => sessions >= 100).map(({ sessions, milliseconds }) => ({ x: sessions, y: milliseconds })));
  return [
    'Engine: one recap, median of 7 (heap: growth over the 7 runs, garbage included)',
    table(['sessions', 'ms', 'ms per session', 'heap MB', 'words'], measured.map((one) => [
      String(one.sessions), one.milliseconds, (one.milliseconds / one.sessions).toFixed(3), one.megabytes, one.words,
    ])),
    `growth: log-log slope ${slope.toFixed(2)} from 100 to 10,000 sessions (1 is linear)`,
  ].join('\n');
}
