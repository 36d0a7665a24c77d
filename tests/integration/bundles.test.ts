import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadBundle, type LoadOutcome } from '../../src/plugins/recap/server/src/bundles/load/load-bundle';
import { readFolder } from '../../src/plugins/recap/server/src/bundles/load/read-folder';
import { makeSchema } from '../../src/plugins/recap/server/src/bundles/schema/make-schema';
import { modelsOf } from '../../src/plugins/recap/server/src/bundles/schema/models';
import { boot, databases, type Booted } from '../support/boot';

jest.setTimeout(120_000);

const root = path.resolve(__dirname, '../..');
const seed = (name: string) => path.join(root, 'database/seeds', name);

describe.each(databases)('content bundles on %s', (database) => {
  let booted: Booted;
  let work: string;
  beforeAll(async () => {
    booted = await boot({ database });
    work = mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
  });
  afterAll(async () => {
    await booted.stop();
    rmSync(work, { recursive: true, force: true });
  });

  const load = async (directory: string): Promise<LoadOutcome> => loadBundle(booted.strapi, await readFolder(directory), { addLocales: true });

  /** Statements that write while something runs. */
  const writesDuring = async (run: () => Promise<unknown>): Promise<string[]> => {
    const writes: string[] = [];
    const hear = ({ sql }: { sql: string }) => {
      // Strapi keeps count of its own in there, some seconds after it was started.
      if (/^(insert|update|delete)/i.test(sql) && !sql.includes('strapi_core_store_settings')) writes.push(sql);
    };
    booted.strapi.db.connection.on('query', hear);
    await run();
    booted.strapi.db.connection.removeListener('query', hear);
    return writes;
  };

  const edited = (name: string, file: string, edit: (entries: { slug: string; [attribute: string]: unknown }[]) => void): string => {
    const directory = path.join(work, `${name}-${Math.round(performance.now() * 1000)}`);
    cpSync(seed(name), directory, { recursive: true });
    const target = path.join(directory, file);
    const entries = JSON.parse(readFileSync(target, 'utf8'));
    edit(entries);
    writeFileSync(target, JSON.stringify(entries));
    return directory;
  };

  const published = (uid: 'api::event.event' | 'api::session.session', slug: string, locale = 'en') =>
    booted.strapi.documents(uid).findFirst({ filters: { slug }, locale, status: 'published', populate: '*' });

  it('ship with a schema made from the content types', () => {
    const shipped = JSON.parse(readFileSync(path.join(root, 'database/bundle.schema.json'), 'utf8'));
    // Out of date? npm run -s content -- schema > database/bundle.schema.json
    expect(shipped).toEqual(JSON.parse(JSON.stringify(makeSchema(modelsOf(booted.strapi)))));
  });

  it('refuse a bundle whole, and write nothing', async () => {
    const directory = edited('fixit-data-day-2025', 'sessions.json', ([first]) => {
      first.kind = 'keynot';
    });
    let outcome: LoadOutcome | undefined;
    expect(await writesDuring(async () => { outcome = await load(directory); })).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'refused', faults: [{ file: 'sessions.json', entry: 'fixit-data-day-2025-first-screw', field: 'kind' }] });
  });

  it('load entries with all their links, published, in every language', async () => {
    expect(await load(seed('sestante-2025'))).toMatchObject({ kind: 'loaded', counts: { made: 60, changed: 0, unchanged: 0 } });
    expect(await load(seed('openinfra-days-italy-2019'))).toMatchObject({ kind: 'loaded', counts: { made: 25 } });
    const talk = await published('api::session.session', 'sestante-2025-twelve-years-of-berth-calls');
    expect(talk).toMatchObject({
      event: { slug: 'sestante-2025' },
      caseStudies: [{ slug: 'calafonda-port-authority' }],
      track: 'Harbour data',
    });
    const event = await published('api::event.event', 'sestante-2025', 'it');
    expect(event).toMatchObject({ theme: 'i dati aperti e il software libero per porti e coste', timezone: 'Europe/Rome', slug: 'sestante-2025' });
    expect(event).toMatchObject({ figures: expect.arrayContaining([expect.objectContaining({ kind: 'attended', value: 412 })]) });
    expect(await published('api::event.event', 'openinfra-days-italy-2019-rome')).toMatchObject({ partOf: { slug: 'openinfra-days-italy-2019' } });
  });

  it('put their images into the media library', async () => {
    expect(await published('api::event.event', 'sestante-2025')).toMatchObject({ cover: { name: expect.stringMatching(/^sestante-2025-cover-[0-9a-f]{8}\.png$/), width: 1600 } });
    expect(await published('api::event.event', 'sestante-2025', 'it')).toMatchObject({ cover: { width: 1600 } });
  });

  it('write nothing the second time', async () => {
    let outcome: LoadOutcome | undefined;
    expect(await writesDuring(async () => { outcome = await load(seed('sestante-2025')); })).toEqual([]);
    expect(outcome).toEqual({ kind: 'loaded', counts: { made: 0, changed: 0, published: 0, unchanged: 60 } });
  });

  it('change what says something else, and only that; links survive', async () => {
    const directory = edited('sestante-2025', 'events.json', ([event]) => {
      event.theme = 'boats';
    });
    expect(await load(directory)).toMatchObject({ kind: 'loaded', counts: { made: 0, changed: 1, unchanged: 59 } });
    expect(await published('api::event.event', 'sestante-2025')).toMatchObject({ theme: 'boats', previous: { slug: 'sestante-2024' } });
    expect(await published('api::session.session', 'sestante-2025-lunch')).toMatchObject({ event: { slug: 'sestante-2025' } });
    expect(await load(directory)).toMatchObject({ counts: { unchanged: 60 } });
  });

  it('publish again what was left unpublished, and leave drafts drafts', async () => {
    const { documentId } = (await published('api::event.event', 'openinfra-days-italy-2019-milan')) ?? { documentId: '' };
    await booted.strapi.documents('api::event.event').unpublish({ documentId });
    expect(await load(seed('openinfra-days-italy-2019'))).toMatchObject({ counts: { made: 0, changed: 0, published: 1, unchanged: 24 } });

    const directory = edited('fixit-data-day-2025', 'sessions.json', ([first]) => {
      first.draft = true;
    });
    expect(await load(directory)).toMatchObject({ kind: 'loaded', counts: { made: 13 } });
    expect(await published('api::session.session', 'fixit-data-day-2025-first-screw')).toBeNull();
    expect(await load(directory)).toMatchObject({ counts: { unchanged: 13 } });
  });
});
