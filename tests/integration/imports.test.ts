import { boot, databases, type Booted } from '../support/boot';
import { importer } from '../support/importing';
import { superAdmin } from '../support/people';
import { sessionizeFile, type FileSession, type FileSpeaker } from '../support/sessionize-file';

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
    const named = await editor.answer(read.id, { event: 'new' });
    expect(named.asks).toEqual(['event-name', 'timezone']);
    const ready = await editor.answer(read.id, asNew);
    expect(ready).toMatchObject({
      state: 'ready', asks: [], event: { documentId: null, title: 'Harbour Days 2025' },
      counts: { event: { new: 1 }, sessions: { new: 3 }, speakers: { new: 2 }, kept: 0 },
    });
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
});
