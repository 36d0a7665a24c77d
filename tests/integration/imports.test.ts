import { runStarted } from '../../src/plugins/recap/server/src/imports/apply/background';
import { startApply } from '../../src/plugins/recap/server/src/imports/apply/apply-import';
import { listImports, reviewOf } from '../../src/plugins/recap/server/src/imports/review/review-of';
import { boot, databases, type Booted } from '../support/boot';
import { importer } from '../support/importing';
import { superAdmin } from '../support/people';
import { largeSessionizeFile, sessionizeFile, type FileSession, type FileSpeaker } from '../support/sessionize-file';
import { statementsOf } from '../support/statements-of';

const ines = '11111111-1111-4111-8111-111111111111';
const tom = '22222222-2222-4222-8222-222222222222';
const sessions: FileSession[] = [
  { id: '101', title: 'Ropes that hold', description: 'A rope is only as good as its knot.', speakers: [ines] },
  { id: '102', title: 'Tar and feathers', startsAt: '2025-05-14T11:00:00', endsAt: '2025-05-14T11:30:00', room: 2, speakers: [ines, tom] },
  { id: '103', title: 'Closing the harbour', startsAt: '2025-05-14T17:00:00', endsAt: '2025-05-14T17:20:00', speakers: [tom] },
];
const speakers: FileSpeaker[] = [
  { id: ines, fullName: 'Ines Park', bio: 'Ties knots.', links: [{ title: 'Blog', url: 'https://ines.example.org/', linkType: 'Blog' }] },
  { id: tom, fullName: 'Tom Reed' },
];
const file = (more: Partial<Record<string, Partial<FileSession>>> = {}, left: string[] = []) =>
  sessionizeFile(sessions.filter(({ id }) => !left.includes(id)).map((session) => ({ ...session, ...more[session.id] })), speakers);

const asNew = { event: 'new', eventName: 'Harbour Days 2025', timezone: 'Europe/Rome' } as const;

describe.each(databases)('importing a programme on %s', (database) => {
  let booted: Booted;
  let editor: ReturnType<typeof importer>;

  const rows = (uid: 'api::event.event' | 'api::session.session' | 'api::speaker.speaker') => booted.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } });
  const all = async () => [await rows('api::event.event'), await rows('api::session.session'), await rows('api::speaker.speaker')];
  const session = (title: string) => booted.strapi.documents('api::session.session').findFirst({ filters: { title }, populate: { contributions: { populate: ['speaker'] }, event: true, materials: true, origin: true } });
  const published = (title: string) => booted.strapi.documents('api::session.session').findFirst({ status: 'published', filters: { title }, populate: { contributions: { populate: ['speaker'] }, event: true } });
  /** Reads the file into the event that the first import made. */
  const again = async (bytes: Buffer) => editor.read(bytes);

  beforeAll(async () => {
    booted = await boot({ database });
    editor = importer(booted, await superAdmin(booted));
  });
  afterAll(() => booted?.stop());

  it('asks what the file doesn\'t say, and writes nothing before it is applied', async () => {
    const read = await editor.read(file());
    expect(read).toMatchObject({ state: 'asking', asks: ['event', 'timezone'], source: { format: 'sessionize-all', name: 'all.json' } });
    expect((await editor.askToApply(read)).status).toBe(422);
    expect(await editor.listed(read.id)).toMatchObject({ state: 'asking' });
    const named = await editor.answer(read.id, { event: 'new' });
    expect(named.asks).toEqual(['event-name', 'timezone']);
    const ready = await editor.answer(read.id, asNew);
    expect(ready).toMatchObject({
      state: 'ready', asks: [], event: { documentId: null, title: 'Harbour Days 2025' },
      counts: { event: { new: 1 }, sessions: { new: 3 }, speakers: { new: 2 }, kept: 0 },
    });
    expect(await editor.listed(read.id)).toMatchObject({ state: 'ready' });
    expect(await editor.entries(ready.id, '&type=sessions&change=new')).toHaveLength(3);
    expect(await all()).toEqual([[], [], []]);
  });

  it('brings in the event, its sessions and their speakers, linked and published', async () => {
    const read = await editor.read(file());
    const ready = await editor.answer(read.id, asNew);
    const applied = await editor.apply(ready);
    expect(applied).toMatchObject({ state: 'applied', progress: { done: 6, total: 6, failure: null }, counts: { sessions: { new: 3 } } });
    expect(await published('Tar and feathers')).toMatchObject({
      startsAt: '2025-05-14T09:00:00.000Z', endsAt: '2025-05-14T09:30:00.000Z', room: 'Sail Loft',
      event: { name: 'Harbour Days 2025', timezone: 'Europe/Rome', startsAt: '2025-05-14T08:00:00.000Z', endsAt: '2025-05-14T15:20:00.000Z', recapPolicy: 'on-request' },
      contributions: [{ speaker: { name: 'Ines Park', bio: 'Ties knots.' }, role: 'speaker' }, { speaker: { name: 'Tom Reed' }, role: 'speaker' }],
    });
    expect(await session('Ropes that hold')).toMatchObject({ origin: { system: 'sessionize', identifier: '101', importedAt: expect.any(String) }, slug: 'ropes-that-hold' });
  });

  it('changes nothing the second time', async () => {
    const before = await all();
    const ready = await again(file());
    expect(ready).toMatchObject({ state: 'ready', event: { title: 'Harbour Days 2025' }, counts: { event: { untouched: 1 }, sessions: { new: 0, untouched: 3 }, speakers: { new: 0, untouched: 2 }, kept: 0 } });
    expect(await editor.apply(ready)).toMatchObject({ state: 'applied', progress: { done: 0, total: 0 } });
    expect(await all()).toEqual(before);
  });

  it('takes exactly what the source changed, and keeps what a person did', async () => {
    const mine = await session('Ropes that hold');
    if (!mine) throw new Error('It should be there.');
    await booted.strapi.documents('api::session.session').update({ documentId: mine.documentId, data: { title: 'Ropes that hold for ever', materials: [{ kind: 'slides', url: 'https://example.org/slides' }] }, status: 'published' });
    const others = await session('Closing the harbour');
    const changed = file({ 101: { title: 'Ropes', description: 'Another text.' }, 102: { title: 'Tar, no feathers' } });
    const ready = await again(changed);
    expect(ready.counts).toMatchObject({ sessions: { changed: 2, untouched: 1 }, speakers: { untouched: 2 }, kept: 1 });
    const [kept] = await editor.entries(ready.id, '&kept=true');
    expect(kept.fields).toEqual([
      { field: 'title', state: 'kept', mine: 'Ropes that hold for ever', baseline: 'Ropes that hold', theirs: 'Ropes' },
      { field: 'abstract', state: 'taken', mine: 'A rope is only as good as its knot.', baseline: 'A rope is only as good as its knot.', theirs: 'Another text.' },
    ]);
    await editor.apply(ready);
    expect(await published('Ropes that hold for ever')).toMatchObject({ abstract: 'Another text.', contributions: [{ speaker: { name: 'Ines Park' } }] });
    expect((await session('Ropes that hold for ever'))?.materials).toMatchObject([{ url: 'https://example.org/slides' }]);
    expect(await published('Tar, no feathers')).toMatchObject({ contributions: [{ speaker: { name: 'Ines Park' } }, { speaker: { name: 'Tom Reed' } }], event: { name: 'Harbour Days 2025' } });
    expect((await session('Closing the harbour'))?.updatedAt).toBe(others?.updatedAt);

    const taking = await again(changed);
    const taken = await editor.answer(taking.id, { take: { [`${kept.key}#title`]: true } });
    expect(taken.counts).toMatchObject({ sessions: { changed: 1 }, kept: 0 });
    await editor.apply(taken);
    expect(await published('Ropes')).toBeTruthy();
    await editor.apply(await again(file()));
  });

  it('never publishes what a person is at work on', async () => {
    const mine = await session('Tar and feathers');
    await booted.strapi.documents('api::session.session').update({ documentId: mine?.documentId ?? '', data: { topic: 'half a thought' } });
    await editor.apply(await again(file({ 102: { room: 1 } })));
    expect(await session('Tar and feathers')).toMatchObject({ room: 'Quay Hall', topic: 'half a thought' });
    expect(await published('Tar and feathers')).toMatchObject({ room: 'Sail Loft', topic: null });
    await booted.strapi.documents('api::session.session').publish({ documentId: mine?.documentId ?? '' });
    await editor.apply(await again(file()));
    expect(await published('Tar and feathers')).toMatchObject({ room: 'Sail Loft', topic: 'half a thought' });
  });

  it('marks what the source has no more, and deletes nothing', async () => {
    const before = await session('Closing the harbour');
    const ready = await again(file({}, ['103']));
    expect(ready.counts.sessions).toMatchObject({ gone: 1, untouched: 2 });
    await editor.apply(ready);
    const after = await session('Closing the harbour');
    // The event itself ends earlier now.
    expect({ ...after, event: null }).toEqual({ ...before, event: null });
    expect(await booted.strapi.db.query('plugin::recap.imported').findMany({ where: { presence: 'gone' } })).toMatchObject([{ identifier: '103' }]);
    expect((await again(file({}, ['103']))).counts.sessions).toMatchObject({ gone: 1 });
    await editor.apply(await again(file()));
    expect(await booted.strapi.db.query('plugin::recap.imported').findMany({ where: { presence: 'gone' } })).toEqual([]);
  });

  it('refuses a stale version, names what changed, and writes nothing', async () => {
    const ready = await again(file({ 101: { description: 'Newer text.' } }));
    const mine = await session('Ropes that hold');
    await booted.strapi.documents('api::session.session').update({ documentId: mine?.documentId ?? '', data: { abstract: 'By hand.' }, status: 'published' });
    const refused = await editor.askToApply(ready);
    expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 409, message: expect.stringMatching(/^"Ropes that hold" has changed since .* Nothing was written/) });
    expect((await session('Ropes that hold'))?.abstract).toBe('By hand.');
    expect((await editor.askToApply({ id: ready.id, version: 'nonsense' })).status).toBe(409);
    await booted.strapi.documents('api::session.session').update({ documentId: mine?.documentId ?? '', data: { abstract: 'A rope is only as good as its knot.' }, status: 'published' });
  });

  it('applies once, of two who ask at once, and not again', async () => {
    const ready = await again(file({ 103: { description: 'The end.' } }));
    const answers = await Promise.all([editor.askToApply(ready), editor.askToApply(ready), editor.askToApply(ready)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    await editor.ended(ready.id);
    const later = await editor.askToApply(ready);
    expect({ status: later.status, message: later.body.error.message }).toEqual({ status: 409, message: expect.stringContaining('was applied already') });
    expect((await booted.strapi.db.query('plugin::recap.lease').findMany({})).length).toBe(0);
  });

  it('goes on from where it was cut off, and makes nothing twice', async () => {
    const large = largeSessionizeFile(60);
    const read = await editor.read(large);
    const ready = await editor.answer(read.id, { event: 'new', eventName: 'Rope Week', timezone: 'Europe/Rome' });
    const looking = { now: new Date(), mayPublish: true };
    const askedBy = { kind: 'command', name: 'A test' } as const;
    const cuts: number[] = [];
    for (let cut = 0; cut < 20; cut += 1) {
      const { version, state, progress } = await reviewOf(booted.strapi, ready.id, looking);
      if (state === 'applied') break;
      cuts.push(progress.done);
      const { holder } = await startApply(booted.strapi, ready.id, { ...looking, version, askedBy });
      const abort = new AbortController();
      await runStarted(booted.strapi, { documentId: ready.id, holder, signal: abort.signal, onProgress: () => abort.abort() });
    }
    expect(cuts.length).toBeGreaterThan(3);
    expect(await editor.review(ready.id)).toMatchObject({ state: 'applied', progress: { done: 91, total: 91 }, counts: { sessions: { new: 60 }, speakers: { new: 30 } } });
    const count = (uid: 'api::session.session' | 'api::speaker.speaker', where: object) => booted.strapi.db.query(uid).count({ where });
    expect(await count('api::session.session', { title: { $startsWith: 'Splicing' }, publishedAt: null })).toBe(60);
    expect(await count('api::session.session', { title: { $startsWith: 'Splicing' }, publishedAt: { $notNull: true }, event: { name: 'Rope Week' } })).toBe(60);
    expect(await count('api::speaker.speaker', { name: { $startsWith: 'Nils' } })).toBe(30);
    const slugs = (await booted.strapi.db.query('api::session.session').findMany({ where: { publishedAt: null }, select: ['slug'] })).map(({ slug }: { slug: string }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect((await again(large)).counts).toMatchObject({ sessions: { new: 0, changed: 0, untouched: 60 }, speakers: { new: 0, changed: 0, untouched: 30 } });
  });

  it('takes as many statements to review two hundred sessions as ten', async () => {
    const statements: number[] = [];
    for (const size of [10, 200]) {
      const read = await editor.read(largeSessionizeFile(size));
      statements.push((await statementsOf(booted.strapi, () => reviewOf(booted.strapi, read.id, { now: new Date(), mayPublish: true }))).statements);
    }
    expect(statements[1]).toBe(statements[0]);
    expect(statements[0]).toBeLessThan(40);
  });

  it('takes three statements to list imports, however many wait for an answer', async () => {
    await editor.read(sessionizeFile([{ id: '901' }], []));
    const { result, statements } = await statementsOf(booted.strapi, () => listImports(booted.strapi, new Date()));
    expect(result.map(({ state }) => state)).toEqual(expect.arrayContaining(['asking', 'ready', 'applied']));
    expect(statements).toBe(3);
  });
});
