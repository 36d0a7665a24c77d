import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folderOfRealFiles } from '../../src/plugins/recap/server/src/imports/formats/testing/folder-of-real-files';
import { fixtureBytes } from '../../src/plugins/recap/server/src/imports/formats/testing/read-fixture';
import type { ImportReview } from '../../src/plugins/recap/shared/contracts/imports';
import { boot, type Booted } from '../support/boot';
import { countCalendar, countPretalxPage, countScheduleJson, countScheduleXml, countSessionizeAll, countSessionizeGrid, countSubmissionsByHour, type SourceCounts } from '../support/count-source';
import { importer } from '../support/importing';
import { largeFormats, largeProgramme, zone } from '../support/large-programme';
import { superAdmin } from '../support/people';
import { wipeImports } from '../support/wipe-imports';

jest.setTimeout(900_000);

const fixtures: [file: string, count: (text: string) => SourceCounts][] = [
  ['sessionize-all.json', countSessionizeAll],
  ['sessionize-grid.json', countSessionizeGrid],
  ['schedule.json', countScheduleJson],
  ['schedule.xml', countScheduleXml],
  ['pretalx-submissions.json', countPretalxPage],
  ['programme.ics', (text) => countCalendar(text, 'Harbour Office')],
  // Five rows; Rea, Jory, Anna, Luca and the pair who are one name.
  ['sessions.csv', () => ({ sessions: 5, speakers: 5, contributions: 6 })],
];
const real: [file: string, timezone: string, count: (text: string) => SourceCounts][] = [
  ['fosdem-2023/schedule.xml', 'Europe/Brussels', countScheduleXml],
  ['camp2019/schedule.json', 'Europe/Berlin', countScheduleJson],
  ['pyconfr-2025/schedule.json', 'Europe/Paris', countSubmissionsByHour],
  ['scottish-summit-2026/sessionize-all.json', 'Europe/London', countSessionizeAll],
];
const realFolder = folderOfRealFiles();

/** Whole programmes through HTTP into the database and back, and once more. */
describe('round trips of imports', () => {
  let booted: Booted;
  let editor: ReturnType<typeof importer>;

  beforeAll(async () => {
    booted = await boot();
    editor = importer(booted, await superAdmin(booted));
  });
  afterAll(() => booted?.stop());
  beforeEach(() => wipeImports(booted.strapi));

  const rows = (uid: 'api::event.event' | 'api::session.session' | 'api::speaker.speaker') => booted.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
  const all = async () => ({ events: await rows('api::event.event'), sessions: await rows('api::session.session'), speakers: await rows('api::speaker.speaker') });
  const stored = async (): Promise<SourceCounts> => {
    const sessions: { contributions: unknown[] }[] = await booted.strapi.db.query('api::session.session').findMany({ where: { publishedAt: null }, populate: { contributions: true } });
    return { sessions: sessions.length, speakers: (await rows('api::speaker.speaker')).length, contributions: sessions.reduce((sum, { contributions }) => sum + contributions.length, 0) };
  };
  /** Everybody whom the source tells apart stays apart, so that its persons can be counted. */
  const apart = (review: ImportReview) => Object.fromEntries(review.people.map(({ id }) => [id, 'different' as const]));

  async function bringIn(bytes: Buffer, file: string, timezone: string): Promise<ImportReview> {
    const read = await editor.read(bytes, { timezone }, file);
    const asked = await editor.answer(read.id, { event: 'new', people: apart(read) });
    const answered = asked.asks.includes('event-name') ? await editor.answer(read.id, { eventName: 'Harbour Days' }) : asked;
    expect(answered.asks).toEqual([]);
    return editor.apply(answered);
  }

  /** The same file into the same event: nothing to do, nothing done. */
  async function bringInAgain(bytes: Buffer, file: string, timezone: string, event: string): Promise<void> {
    const before = await all();
    const read = await editor.read(bytes, { timezone, event }, file);
    const again = await editor.answer(read.id, { people: apart(read) });
    expect(again.counts).toMatchObject({ event: { new: 0, changed: 0 }, sessions: { new: 0, changed: 0, gone: 0 }, speakers: { new: 0, changed: 0, gone: 0 }, kept: 0 });
    expect(await editor.apply(again)).toMatchObject({ state: 'applied', progress: { done: 0, total: 0, failure: null } });
    expect(await all()).toEqual(before);
  }

  async function roundTrip(bytes: Buffer, file: string, timezone: string): Promise<SourceCounts> {
    const applied = await bringIn(bytes, file, timezone);
    expect(applied).toMatchObject({ state: 'applied', progress: { failure: null } });
    const counts = await stored();
    await bringInAgain(bytes, file, timezone, applied.event?.documentId ?? '');
    return counts;
  }

  it.each(fixtures)('%s: as many entries as were counted in the file, and the second time no change', async (file, count) => {
    const bytes = Buffer.from(fixtureBytes(file));
    expect(await roundTrip(bytes, file, 'Europe/Rome')).toEqual(count(bytes.toString()));
  });

  it.each(largeFormats)('a made-up programme of 60 sessions as %s', async (format) => {
    const { file, text, programme } = largeProgramme(format, 60);
    expect(await roundTrip(Buffer.from(text), file, zone)).toEqual({
      sessions: programme.sessions.length, speakers: programme.people.length, contributions: programme.sessions.reduce((sum, { people }) => sum + people.length, 0),
    });
  });

  it('keeps the name that a person gave to the event, whatever the source calls it', async () => {
    const bytes = Buffer.from(fixtureBytes('schedule.json'));
    const read = await editor.read(bytes, {}, 'schedule.json');
    const applied = await editor.apply(await editor.answer(read.id, { event: 'new', eventName: 'Our days by the sea' }));
    const again = await editor.read(bytes, { event: applied.event?.documentId ?? '' }, 'schedule.json');
    expect(again.counts).toMatchObject({ event: { changed: 0 }, kept: 1 });
    await editor.apply(again);
    expect((await rows('api::event.event')).map(({ name }: { name: string }) => name)).toEqual(['Our days by the sea', 'Our days by the sea']);
  });

  (realFolder === null ? it.skip.each(real) : it.each(real))('%s, as it was published', async (file, timezone, count) => {
    const bytes = readFileSync(path.join(realFolder ?? '', file));
    const before = Date.now();
    const counts = await roundTrip(bytes, path.basename(file), timezone);
    // Told, not asserted: machines are as slow as they are.
    process.stderr.write(`${file}: ${counts.sessions} sessions imported and once more, ${((Date.now() - before) / 1000).toFixed(0)} s\n`);
    expect(counts).toEqual(count(bytes.toString()));
  });
});
