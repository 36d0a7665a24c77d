import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { loadBundle } from '../src/plugins/recap/server/src/bundles/load/load-bundle';
import { readFolder } from '../src/plugins/recap/server/src/bundles/load/read-folder';
import { boot, type Booted, type TestDatabase } from '../tests/support/boot';
import type { Bundle } from '../tests/support/bundle-graph';
import { largeEvent } from '../tests/support/large-event';
import { apiToken } from '../tests/support/people';
import { median, table, timed } from './figures';

const SIZES = [10, 100, 340];
const RUNS = 15;

const answered = (answer: { status: number; text: string }) => {
  if (answer.status !== 200) throw new Error(`The server answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return answer;
};

/** What a site would ask Strapi for to write a recap by itself: the event with all that is linked to it, in one read. */
const populated = [
  'populate[figures]=true', 'populate[places]=true', 'populate[organisers]=true', 'populate[highlights]=true', 'populate[nextSteps]=true',
  'populate[materials]=true', 'populate[sponsorships][populate]=sponsor',
  'populate[sessions][populate][contributions][populate]=speaker', 'populate[sessions][populate][takeaways][populate]=speakers',
  'populate[sessions][populate][quotes][populate]=speaker', 'populate[sessions][populate][metrics]=true', 'populate[sessions][populate][materials]=true',
  'populate[sessions][populate][caseStudies][populate][metrics]=true', 'populate[sessions][populate][caseStudies][populate][points]=true',
].join('&');

async function load(booted: Booted, bundle: Bundle): Promise<{ perSecond: number }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'recap-bench-'));
  const files = { events: bundle.events, sessions: bundle.sessions, speakers: bundle.speakers, sponsors: bundle.sponsors, 'case-studies': bundle.caseStudies };
  for (const [name, entries] of Object.entries(files)) await writeFile(path.join(folder, `${name}.json`), JSON.stringify(entries));
  const read = await readFolder(folder);
  const milliseconds = await timed(async () => {
    const outcome = await loadBundle(booted.strapi, read);
    if (outcome.kind !== 'loaded') throw new Error(`The bench's bundle was not loaded: ${JSON.stringify(outcome.faults.slice(0, 3))}`);
  });
  await rm(folder, { recursive: true });
  return { perSecond: Object.values(files).reduce((sum, entries) => sum + entries.length, 0) / (milliseconds / 1000) };
}

/** Preview over HTTP beside Strapi's own populated read of the same event, taken in turns on the same server. */
export async function benchPreview(database: TestDatabase, note: (text: string) => void): Promise<string> {
  const booted = await boot({ database });
  try {
    const authorization = await apiToken(booted, 'full-access');
    const rows: (string | number)[][] = [];
    for (const sessions of SIZES) {
      note(`Loading an event of ${sessions} sessions (${database}) ...`);
      const bundle = largeEvent({ sessions, prefix: `bench-${sessions}` });
      const { perSecond } = await load(booted, bundle);
      const event = await booted.strapi.documents('api::event.event').findFirst({ filters: { slug: bundle.events[0]?.slug }, status: 'published' });
      if (!event) throw new Error('The bench\'s event is not there');
      const preview = () => booted.agent.post('/api/recap/preview').set({ authorization }).send({ data: { event: event.documentId } }).then((answer) => ({ ...answered(answer), body: answer.body }));
      const read = () => booted.agent.get(`/api/events/${event.documentId}?${populated}`).set({ authorization }).then(answered);
      const statements = Number((await preview()).body?.data?.statistics?.statements);
      await read();
      const times = { preview: new Array<number>(), read: new Array<number>() };
      for (let run = 0; run < RUNS; run += 1) {
        times.preview.push(await timed(preview));
        times.read.push(await timed(read));
      }
      const [ours, theirs] = [median(times.preview), median(times.read)];
      rows.push([String(sessions), ours, theirs, `${(ours / theirs).toFixed(2)} x`, statements, perSecond]);
    }
    return [
      `Over HTTP, ${database}: the whole preview beside Strapi's populated read of the same event, median of ${RUNS}, in turns`,
      table(['sessions', 'preview ms', 'read ms', 'ratio', 'SQL statements', 'entries loaded/s'], rows),
      `memory: ${(process.memoryUsage().rss / 1024 / 1024).toFixed(0)} MB resident, server and bench in one process`,
    ].join('\n');
  } finally {
    await booted.stop();
  }
}
