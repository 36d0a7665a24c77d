import type { Core } from '@strapi/strapi';
import { countStatements } from '../src/plugins/recap/server/src/drafts/count-statements';
import { startApply } from '../src/plugins/recap/server/src/imports/apply/apply-import';
import { runStarted } from '../src/plugins/recap/server/src/imports/apply/background';
import { readProgramme } from '../src/plugins/recap/server/src/imports/formats/read-programme';
import { consider, defaultLocaleOf } from '../src/plugins/recap/server/src/imports/review/consider';
import { readSource } from '../src/plugins/recap/server/src/imports/review/read-source';
import { reviewOf } from '../src/plugins/recap/server/src/imports/review/review-of';
import { readImport } from '../src/plugins/recap/server/src/imports/store/import-row';
import { boot } from '../tests/support/boot';
import { wipeImports } from '../tests/support/wipe-imports';
import { largeFormats, largeProgramme, zone, type LargeFormat } from '../tests/support/large-programme';
import { logLogSlope, table, timed } from './figures';
import { makePlainly } from './imports/make-plainly';
import { heldGrowth } from './imports/held';

const SIZES = [100, 300, 1_000];
/** What is written doesn't depend on the file's format: one is applied in every size, the others once. */
const EVERY_SIZE: LargeFormat = 'sessionize-all';
const ONCE = 100;
/** How often memory is looked at while one is applied. */
const LOOKS = 10;

const askedBy = { kind: 'command', name: 'Bench' } as const;
const looking = () => ({ now: new Date(), mayPublish: true });

interface Measured {
  format: LargeFormat;
  sessions: number;
  kilobytes: number;
  /** seconds */
  reading: number;
  review: number;
  reviewStatements: number;
  again: number;
  applied: { entries: number; seconds: number; perEntry: number; growth: number; second: number } | null;
  plain: { seconds: number; perEntry: number } | null;
}

const seconds = async (run: () => unknown): Promise<number> => (await timed(run)) / 1000;

/** Reads a programme into an import that may be applied as it is. */
async function reviewed(strapi: Core.Strapi, format: LargeFormat, sessions: number) {
  const { file, text } = largeProgramme(format, sessions);
  const files = [{ name: file, bytes: Buffer.from(text) }];
  const review = await readSource(strapi, { files, answers: { event: 'new', eventName: `Weaver Days, ${sessions}`, timezone: zone }, askedBy }, looking());
  if (review.asks.length > 0) throw new Error(`The bench's import asks for ${review.asks.join(', ')}`);
  return review;
}

async function measureApply(strapi: Core.Strapi, format: LargeFormat, sessions: number): Promise<Pick<Measured, 'applied' | 'plain'>> {
  await wipeImports(strapi);
  const review = await reviewed(strapi, format, sessions);
  const { plan } = await consider(strapi, await readImport(strapi, review.id), looking());
  const locale = await defaultLocaleOf(strapi);
  let entries = 0;
  let ofPlain = 0;
  const plainly = await seconds(async () => {
    const counted = await countStatements(strapi, () => makePlainly(strapi, plan, { locale, now: new Date() }));
    [entries, ofPlain] = [counted.result, counted.statements];
  });

  await wipeImports(strapi);
  const { id, version } = await reviewed(strapi, format, sessions);
  let statements = 0;
  let growth = 0;
  let lookedAt = 0;
  const withLooks = await seconds(async () => {
    const { holder } = await startApply(strapi, id, { version, askedBy, ...looking() });
    const run = await heldGrowth((look) => {
      let looks = 0;
      const onProgress = (done: number, total: number): void => {
        if (done < (total * looks) / LOOKS) return;
        looks += 1;
        look();
      };
      return countStatements(strapi, () => runStarted(strapi, { documentId: id, holder, onProgress }));
    });
    statements = run.result.statements;
    growth = run.growth;
    lookedAt = run.looking;
    if (run.result.result !== 'done') throw new Error((await readImport(strapi, id)).failure ?? 'The bench\'s import stopped');
  });
  const applying = withLooks - lookedAt;
  const { file, text } = largeProgramme(format, sessions);
  const second = await seconds(async () => {
    const again = await readSource(strapi, { files: [{ name: file, bytes: Buffer.from(text) }], answers: {}, askedBy }, looking());
    if (again.counts.sessions.new + again.counts.sessions.changed > 0) throw new Error(`A second import would change ${JSON.stringify(again.counts)}`);
  });
  return { applied: { entries, seconds: applying, perEntry: statements / entries, growth, second }, plain: { seconds: plainly, perEntry: ofPlain / entries } };
}

async function measure(strapi: Core.Strapi, format: LargeFormat, sessions: number): Promise<Measured> {
  const { file, text } = largeProgramme(format, sessions);
  const bytes = Buffer.from(text);
  const reading = await seconds(() => readProgramme({ files: [{ name: file, bytes }], timezone: zone }));
  await wipeImports(strapi);
  let id = '';
  let reviewStatements = 0;
  const review = await seconds(async () => {
    const counted = await countStatements(strapi, () => reviewed(strapi, format, sessions));
    [id, reviewStatements] = [counted.result.id, counted.statements];
  });
  const again = await seconds(() => reviewOf(strapi, id, looking()));
  const applies = format === EVERY_SIZE || sessions === ONCE;
  return { format, sessions, kilobytes: bytes.length / 1024, reading, review, reviewStatements, again, ...(applies ? await measureApply(strapi, format, sessions) : { applied: null, plain: null }) };
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** Programmes of each format and several sizes, read, reviewed and applied on SQLite, beside a plain loop of creates. */
export async function benchImport(note: (text: string) => void): Promise<string> {
  const booted = await boot();
  try {
    // What runs for the first time is slow for reasons that aren't the import's.
    await measureApply(booted.strapi, EVERY_SIZE, 10);
    const measured: Measured[] = [];
    for (const sessions of SIZES) {
      for (const format of largeFormats) {
        note(`  ${format}, ${sessions} sessions ...`);
        measured.push(await measure(booted.strapi, format, sessions));
      }
    }
    const slope = measured.flatMap(({ format, sessions, applied }) => (format === EVERY_SIZE && applied ? [{ x: applied.entries, y: applied.seconds, sessions }] : []));
    return [
      'Import, SQLite: seconds to read (no database), to read and review over the service, to look at the review again',
      table(['format', 'sessions', 'KB', 'read s', 'review s', 'SQL of it', 'again s'], measured.map((one) => [
        one.format, String(one.sessions), one.kilobytes, rounded(one.reading), rounded(one.review), one.reviewStatements, rounded(one.again),
      ])),
      '',
      'Applied: event, speakers and sessions, published, with what is remembered of each; beside a loop of documents().create of the same entries',
      table(['format', 'sessions', 'entries', 'apply s', 'sessions/s', 'entries/s', 'SQL per entry', 'MB held', 'KB a session', 'plain s', 'SQL per entry', 'time, of plain', '2nd review s'], measured.flatMap(({ format, sessions, applied, plain }) => (applied && plain ? [[
        format, String(sessions), applied.entries, rounded(applied.seconds), sessions / applied.seconds, applied.entries / applied.seconds, applied.perEntry, applied.growth, (applied.growth * 1024) / sessions,
        rounded(plain.seconds), plain.perEntry, `${(applied.seconds / plain.seconds).toFixed(2)} x`, rounded(applied.second),
      ]] : []))),
      `growth of applying, log-log slope over the entries (1 is linear): ${logLogSlope(slope).toFixed(2)}`,
    ].join('\n');
  } finally {
    await booted.stop();
  }
}
