import { boot, databases, type Booted } from '../support/boot';
import { change, makeRichEvent } from '../support/entries';
import { adminWith, apiToken, superAdmin, type Permission, type Person } from '../support/people';

const updating: Permission = { action: 'plugin::recap.update' };
const recapRight = (verb: 'read' | 'update', more: Partial<Permission> = {}): Permission => ({
  action: `plugin::content-manager.explorer.${verb}`, subject: 'api::recap.recap', properties: { fields: ['title', 'summary', 'body'], locales: ['en'] }, ...more,
});
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe.each(databases)('the texts that are kept of a recap on %s', (database) => {
  let booted: Booted;
  let sue: Person;
  let token: string;
  const strapi = () => booted.strapi;
  const get = (path: string, person: Person | null = sue) => {
    const request = booted.agent.get(`/recap/recaps/${path}`);
    return person ? request.set('Authorization', person.authorization) : request;
  };
  const restore = (recap: string, generation: number, version: string, person = sue) =>
    booted.agent.post(`/recap/recaps/${recap}/revisions/${generation}/restore`).set('Authorization', person.authorization).send({ version });
  const draft = (documentId: string) => strapi().db.query('api::recap.recap').findOne({ where: { documentId, publishedAt: null } });
  const made = async (): Promise<{ recap: string; event: string }> => {
    const { event } = await makeRichEvent(strapi());
    const answer = await booted.agent.post('/api/recap/drafts').set('Authorization', token).send({ data: { event } });
    return { recap: answer.body.data.documentId, event };
  };
  const rows = (recap: string): Promise<{ generation: number; reason: string; baseline: number | null }[]> =>
    strapi().db.query('plugin::recap.revision').findMany({
      select: ['generation', 'reason', 'baseline'], where: { recapDocumentId: recap }, orderBy: { generation: 'asc' },
    });
  const versionOf = async (recap: string): Promise<string> => (await get(`${recap}/revisions`)).body.meta.version;

  beforeAll(async () => {
    booted = await boot({ database });
    sue = await superAdmin(booted);
    token = await apiToken(booted, 'full-access', 'Website');
  }, 60_000);
  afterAll(() => booted.stop());

  it('lists them newest first: who, when, why and what changed', async () => {
    const { recap } = await made();
    const generated = await draft(recap);
    await change(strapi(), 'api::recap.recap', recap, { title: `${generated.title} twice over`, body: generated.body.slice(1) });
    const before = await get(`${recap}/revisions`);
    expect(before.body).toMatchObject({
      data: [{ generation: 1, reason: 'generated', madeBy: 'API token Website', changed: { removed: 0 } }], meta: { undo: null },
    });
    const [{ words }] = before.body.data;
    expect(words).toBeGreaterThan(50);

    expect((await restore(recap, 1, before.body.meta.version)).body).toEqual({ data: { documentId: recap, locale: 'en', generation: 3 } });
    const after = await get(`${recap}/revisions`);
    expect(after.body.data).toMatchObject([
      { generation: 3, reason: 'restored', madeBy: 'Sue Admin', words },
      { generation: 2, reason: 'edited', madeBy: 'Sue Admin', changed: { added: 2 } },
      { generation: 1, reason: 'generated' },
    ]);
    expect(after.body.meta.undo).toBe(2);
    expect(await draft(recap)).toMatchObject({ title: generated.title, body: generated.body, slug: generated.slug });
  });

  it('reads one, with what differs in the text saved now', async () => {
    const { recap } = await made();
    const { title } = await draft(recap);
    await change(strapi(), 'api::recap.recap', recap, { title: `${title}, again` });
    const { body } = await get(`${recap}/revisions/1`);
    expect(body.data).toMatchObject({ generation: 1, article: { title }, version: await versionOf(recap) });
    expect(body.data.marks.title.filter(({ mark }: { mark: string }) => mark !== 'same')).toEqual([
      { text: ',', mark: 'added' }, { text: ' ', mark: 'added' }, { text: 'again', mark: 'added' },
    ]);
    expect((await get(`${recap}/revisions/7`)).status).toBe(404);
    expect((await get(`${recap}/revisions/first`)).status).toBe(400);
    expect((await get('nowhere/revisions')).status).toBe(404);
  });

  it('undoes a restoration by restoring what stood there, and keeps nothing twice', async () => {
    const { recap } = await made();
    await change(strapi(), 'api::recap.recap', recap, { summary: 'Written by hand.', body: [paragraph('All by hand.')] });
    await restore(recap, 1, await versionOf(recap));
    const { undo, version } = (await get(`${recap}/revisions`)).body.meta;
    expect((await restore(recap, undo, version)).status).toBe(200);
    expect(await draft(recap)).toMatchObject({ summary: 'Written by hand.', body: [paragraph('All by hand.')] });
    // The text of generation 1 was kept already when the undo wrote over it.
    expect(await rows(recap)).toMatchObject([
      { generation: 1, reason: 'generated' }, { generation: 2, reason: 'edited', baseline: 1 },
      { generation: 3, reason: 'restored', baseline: 1 }, { generation: 4, reason: 'restored', baseline: 1 },
    ]);
  });

  it('leaves the published version and the slug as they are', async () => {
    const { recap } = await made();
    const { slug } = await draft(recap);
    await change(strapi(), 'api::recap.recap', recap, { title: 'As it went out', slug: 'as-it-went-out' });
    await strapi().documents('api::recap.recap').publish({ documentId: recap });
    const published = () => strapi().db.query('api::recap.recap').findOne({ where: { documentId: recap, publishedAt: { $notNull: true } } });
    const before = await published();
    expect(before).toMatchObject({ title: 'As it went out' });
    await restore(recap, 1, await versionOf(recap));
    expect(await published()).toEqual(before);
    expect(slug).not.toBe('as-it-went-out');
    expect(await draft(recap)).toMatchObject({ slug: 'as-it-went-out', title: expect.stringContaining('Harbour Days') });
  });

  it('refuses who looked at an older text, naming who changed it and when, and writes nothing', async () => {
    const { recap } = await made();
    const version = await versionOf(recap);
    const ada = await adminWith(booted, [recapRight('read'), recapRight('update')]);
    const saved = await booted.agent.put(`/content-manager/collection-types/api::recap.recap/${recap}`).set('Authorization', ada.authorization)
      .send({ summary: 'Ada was here.' });
    expect(saved.status).toBe(200);
    const before = await rows(recap);
    const refused = await restore(recap, 1, version);
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      name: 'ConflictError', message: expect.stringMatching(/was changed by Ada Editor on \d+ \w+ \d{4} at \d\d:\d\d UTC.*Nothing was written/),
      details: { changedBy: 'Ada Editor', changedAt: expect.stringMatching(/^\d{4}-/), version: await versionOf(recap) },
    });
    expect(await rows(recap)).toEqual(before);
    expect(await draft(recap)).toMatchObject({ summary: 'Ada was here.' });
  });

  it('lets one of two at once write', async () => {
    const { recap } = await made();
    await change(strapi(), 'api::recap.recap', recap, { summary: 'By hand.' });
    const version = await versionOf(recap);
    const answers = await Promise.all([restore(recap, 1, version), restore(recap, 1, version)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.message).toMatch(/changed by Sue Admin/);
    expect((await rows(recap)).map(({ reason }) => reason)).toEqual(['generated', 'edited', 'restored']);
  });

  it.each(['plugin::recap.revision', 'api::recap.recap'] as const)('leaves the old text and no half revision when writing %s fails', async (uid) => {
    const { recap } = await made();
    await change(strapi(), 'api::recap.recap', recap, { summary: 'By hand.' });
    const [text, before, version] = [await draft(recap), await rows(recap), await versionOf(recap)];
    let writes = 0;
    const unsubscribe = strapi().db.lifecycles.subscribe({
      models: [uid],
      // The second revision is written last; the entry is written in between.
      [uid === 'api::recap.recap' ? 'afterUpdate' : 'afterCreate']: () => {
        writes += 1;
        if (uid === 'api::recap.recap' || writes === 2) throw new Error('the disk is full');
      },
    });
    const broken = await restore(recap, 1, version);
    unsubscribe();
    expect(broken.status).toBe(500);
    expect(writes).toBe(uid === 'api::recap.recap' ? 1 : 2);
    expect(await rows(recap)).toEqual(before);
    expect(await draft(recap)).toEqual(text);
    expect((await restore(recap, 1, version)).status).toBe(200);
  });

  it('reads records of older versions, which had neither a reason nor the saved text', async () => {
    const { recap } = await made();
    await strapi().db.query('plugin::recap.revision').updateMany({ where: { recapDocumentId: recap }, data: { reason: null, saved: null } });
    const { title, body } = await draft(recap);
    await change(strapi(), 'api::recap.recap', recap, { title: 'By hand' });
    expect((await get(`${recap}/revisions`)).body.data).toMatchObject([{ generation: 1, reason: 'generated' }]);
    expect((await restore(recap, 1, await versionOf(recap))).status).toBe(200);
    expect(await draft(recap)).toMatchObject({ title, body });
  });

  describe('are for those who may', () => {
    it('update recaps with the plugin, and read or change that one', async () => {
      const { recap } = await made();
      const version = await versionOf(recap);
      expect((await get(`${recap}/revisions`, null)).status).toBe(401);
      const rightless = await adminWith(booted, [recapRight('read'), recapRight('update')]);
      for (const path of [`${recap}/revisions`, `${recap}/revisions/1`]) expect((await get(path, rightless)).status).toBe(403);
      expect((await restore(recap, 1, version, rightless)).status).toBe(403);

      const blind = await adminWith(booted, [updating, recapRight('read', { properties: { fields: ['title'], locales: ['en'] } })]);
      for (const path of [`${recap}/revisions`, `${recap}/revisions/1`]) expect((await get(path, blind)).status).toBe(403);
      const elsewhere = await adminWith(booted, [updating, recapRight('read', { properties: { fields: ['title', 'summary', 'body'], locales: ['it'] } })]);
      expect((await get(`${recap}/revisions`, elsewhere)).status).toBe(403);

      const reader = await adminWith(booted, [updating, recapRight('read'), recapRight('update', { conditions: ['admin::is-creator'] })]);
      expect((await get(`${recap}/revisions`, reader)).status).toBe(200);
      const refused = await restore(recap, 1, version, reader);
      expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 403, message: expect.stringMatching(/may not change the text of this recap in "en"/) });
      expect(await rows(recap)).toHaveLength(1);

      const editor = await adminWith(booted, [updating, recapRight('read'), recapRight('update')]);
      expect((await restore(recap, 1, version, editor)).status).toBe(200);
    });
  });
});
