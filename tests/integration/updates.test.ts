import type { MergeItem, PreviewUpdate } from '../../src/plugins/recap/shared/contracts/updates';
import { createDraft } from '../../src/plugins/recap/server/src/drafts/create-draft';
import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeRichEvent, translate } from '../support/entries';
import { adminWith, apiToken, superAdmin, type Permission, type Person } from '../support/people';

const finds = ['event', 'session', 'case-study', 'speaker', 'sponsor', 'recap'].map((type) => `api::${type}.${type}.find`);
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
type Preview = PreviewUpdate.Response['data'];

describe.each(databases)('bringing a recap up to date on %s', (database) => {
  let booted: Booted;
  let sue: Person;
  let token: string;
  const strapi = () => booted.strapi;
  const post = (path: string, data: object, authorization: string | null = sue.authorization) => {
    const request = booted.agent.post(path);
    return (authorization ? request.set('Authorization', authorization) : request).send({ data });
  };
  const preview = async (recap: string, more: object = {}): Promise<Preview> => {
    const answer = await post('/recap/updates/preview', { recap, ...more });
    expect({ status: answer.status, message: answer.body.error?.message }).toEqual({ status: 200, message: undefined });
    return answer.body.data;
  };
  const apply = (recap: string, version: string, more: object = {}) => post('/recap/updates', { recap, version, choices: {}, ...more });
  const draft = (documentId: string) =>
    strapi().db.query('api::recap.recap').findOne({ where: { documentId, publishedAt: null }, populate: ['sessions', 'cover'] });
  const rows = (recap: string): Promise<{ generation: number; reason: string; baseline: number | null }[]> =>
    strapi().db.query('plugin::recap.revision').findMany({
      select: ['generation', 'reason', 'baseline'], where: { recapDocumentId: recap }, orderBy: { generation: 'asc' },
    });
  const standing = async (recap: string): Promise<string> =>
    (await booted.agent.get(`/recap/recaps/${recap}/standing`).set('Authorization', sue.authorization)).body.data.standing;
  const textOf = (value: unknown): string => JSON.stringify(value ?? '');
  const where = (items: MergeItem[], text: string): MergeItem => {
    const found = items.find((item) => [item.baseline, item.mine, item.next].some((version) => textOf(version).includes(text)));
    if (!found) throw new Error(`No item with "${text}" in ${JSON.stringify(items.map(({ state, mine, next }) => ({ state, mine, next })))}`);
    return found;
  };

  const rich = async () => {
    const entries = await makeRichEvent(strapi());
    const answer = await booted.agent.post('/api/recap/drafts').set('Authorization', token).send({ data: { event: entries.event } });
    return { ...entries, recap: String(answer.body.data.documentId) };
  };
  const publishEvent = (event: string, data: Record<string, unknown>) => strapi().documents('api::event.event').update({ documentId: event, data, status: 'published' });
  const moreBoats = (event: string, value = 13) => publishEvent(event, { metrics: [{ label: 'boats mended', value }] });
  /** Writes another text where the draft's body has this one, as an editor would. */
  const edit = async (recap: string, from: string | RegExp, to: string) => {
    const { body } = await draft(recap);
    const changed = JSON.parse(JSON.stringify(body).replace(from, to));
    expect(changed).not.toEqual(body);
    await change(strapi(), 'api::recap.recap', recap, { body: changed });
  };

  beforeAll(async () => {
    booted = await boot({ database });
    sue = await superAdmin(booted);
    token = await apiToken(booted, 'full-access', 'Website');
  }, 60_000);
  afterAll(() => booted.stop());

  it('has nothing to do where no entry changed, whatever a person wrote', async () => {
    const { recap } = await rich();
    await edit(recap, 'A boat was mended on stage.', 'A boat was mended on the stage, before all eyes.');
    const before = [await draft(recap), await rows(recap)];
    const { counts, changes, standing: its, fields, version } = await preview(recap);
    expect({ its, changes }).toEqual({ its: 'current', changes: [] });
    expect(counts).toMatchObject({ updates: 0, 'needs-you': 0, new: 0, removed: 0 });
    expect(fields.every(({ state }) => state === 'unchanged')).toBe(true);
    expect((await apply(recap, version)).body).toEqual({ data: { documentId: recap, locale: 'en', generation: 1, applied: 0, openQuestions: [] } });
    expect([await draft(recap), await rows(recap)]).toEqual(before);
  });

  it('takes in what changed, keeps what a person wrote, and leaves the published version alone', async () => {
    const { recap, event } = await rich();
    await edit(recap, 'A boat was mended on stage.', 'A boat was mended on the stage, before all eyes.');
    await strapi().documents('api::recap.recap').publish({ documentId: recap });
    const published = () => strapi().db.query('api::recap.recap').findOne({ where: { documentId: recap, publishedAt: { $notNull: true } } });
    const [wentOut, { slug }] = [await published(), await draft(recap)];
    await moreBoats(event);

    const update = await preview(recap);
    expect(update).toMatchObject({ standing: 'out-of-date', missingBaseline: null, recap: { documentId: recap, locale: 'en' } });
    expect(update.changes).toEqual(expect.arrayContaining([expect.objectContaining({ label: 'boats mended', before: '12', after: '13' })]));
    expect(where(update.items, 'before all eyes')).toMatchObject({ state: 'kept', proposed: 'mine' });
    expect(where(update.items, '13')).toMatchObject({ state: 'updates', proposed: 'new' });
    expect(await rows(recap)).toHaveLength(1);

    const answer = await apply(recap, update.version);
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200, body: { data: { generation: 3, openQuestions: [] } } });
    const after = await draft(recap);
    expect(textOf(after.body)).toContain('before all eyes');
    expect(textOf(after.body)).toContain('13');
    expect(after.slug).toBe(slug);
    expect(await published()).toEqual(wentOut);
    expect(await rows(recap)).toMatchObject([{ reason: 'generated' }, { reason: 'edited', baseline: 1 }, { reason: 'updated', baseline: null }]);
    expect(await standing(recap)).toBe('current');

    // Once more changes nothing.
    const again = await preview(recap);
    expect((await apply(recap, again.version)).body.data).toMatchObject({ generation: 3, applied: 0 });
    expect(await draft(recap)).toEqual(after);
  });

  it('asks where both changed, and writes nothing before it has an answer', async () => {
    const { recap, event } = await rich();
    const { body } = await draft(recap);
    const sentence = /[^".]*\b12\b[^".]*\./.exec(JSON.stringify(body))?.[0] ?? '';
    expect(sentence).toContain('12');
    await edit(recap, sentence, sentence.replace('12', 'a proud 12'));
    await moreBoats(event);
    const before = [await draft(recap), await rows(recap)];
    const { items, version } = await preview(recap);
    const question = where(items, 'a proud 12');
    expect(question).toMatchObject({ state: 'needs-you', proposed: null });

    const refused = await apply(recap, version);
    expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 422, message: expect.stringMatching(/1 part needs an answer/) });
    expect(refused.body.error.details.openQuestions).toEqual([{ id: question.id, text: expect.stringContaining('a proud 12') }]);
    for (const choices of [{ [question.id]: 'best' }, { nowhere: 'mine' }, { cover: 'merged' }]) {
      expect((await apply(recap, version, { choices })).status).toBe(400);
    }
    expect([await draft(recap), await rows(recap)]).toEqual(before);

    // What is safe can go in first; the question stays asked.
    const safe = await apply(recap, version, { onlySafe: true });
    expect(safe.body.data).toMatchObject({ openQuestions: [{ id: question.id, text: expect.stringContaining('a proud 12') }] });
    expect(textOf((await draft(recap)).body)).toContain('a proud 12');
    expect(await standing(recap)).toBe('out-of-date');
    const asked = await preview(recap);
    expect(where(asked.items, 'a proud 12')).toMatchObject({ state: 'needs-you', proposed: null });
    expect(asked.items.filter(({ state }) => state === 'needs-you')).toHaveLength(1);

    const done = await apply(recap, asked.version, { choices: { [where(asked.items, 'a proud 12').id]: 'new' } });
    expect(done.body.data).toMatchObject({ openQuestions: [] });
    expect(textOf((await draft(recap)).body)).not.toContain('a proud 12');
    expect(await standing(recap)).toBe('current');
  });

  it('is undone by restoring what stood there: then it is out of date again', async () => {
    const { recap, event } = await rich();
    await moreBoats(event);
    const before = await draft(recap);
    await apply(recap, (await preview(recap)).version);
    expect((await draft(recap)).body).not.toEqual(before.body);
    const { meta } = (await booted.agent.get(`/recap/recaps/${recap}/revisions`).set('Authorization', sue.authorization)).body;
    expect(meta.undo).toBe(1);
    const undone = await booted.agent.post(`/recap/recaps/${recap}/revisions/${meta.undo}/restore`).set('Authorization', sue.authorization).send({ version: meta.version });
    expect(undone.status).toBe(200);
    expect(await draft(recap)).toMatchObject({ title: before.title, summary: before.summary, body: before.body });
    expect(await standing(recap)).toBe('out-of-date');
    expect((await preview(recap)).counts.updates).toBeGreaterThan(0);
  });

  describe('refuses a view that is older', () => {
    it('than the text, naming who changed it', async () => {
      const { recap, event } = await rich();
      await moreBoats(event);
      const { version } = await preview(recap);
      const saved = await booted.agent.put(`/content-manager/collection-types/api::recap.recap/${recap}`).set('Authorization', sue.authorization).send({ summary: 'By hand.' });
      expect(saved.status).toBe(200);
      const before = [await draft(recap), await rows(recap)];
      const refused = await apply(recap, version);
      expect({ status: refused.status, error: refused.body.error }).toMatchObject({ status: 409, error: { message: expect.stringMatching(/was changed by Sue Admin on/), details: { changedBy: 'Sue Admin' } } });
      expect([await draft(recap), await rows(recap)]).toEqual(before);
      await strapi().db.query('admin::user').update({ where: { id: sue.id }, data: { preferedLanguage: 'it' } });
      expect((await apply(recap, version)).body.error.message).toMatch(/^«.*» è stato modificato da Sue Admin il \d.* Non è stato scritto nulla/);
      await strapi().db.query('admin::user').update({ where: { id: sue.id }, data: { preferedLanguage: null } });
    });

    it('than a text saved by a program: it names nobody who only was there before', async () => {
      const { recap, event } = await rich();
      await moreBoats(event);
      const save = booted.agent.put(`/content-manager/collection-types/api::recap.recap/${recap}`).set('Authorization', sue.authorization).send({ summary: 'By hand.' });
      expect((await save).status).toBe(200);
      const { version } = await preview(recap);
      const byToken = await booted.agent.put(`/api/recaps/${recap}?status=draft`).set('Authorization', await apiToken(booted, 'full-access')).send({ data: { summary: 'By a program.' } });
      expect(byToken.status).toBe(200);
      const refused = await apply(recap, version);
      expect({ status: refused.status, error: refused.body.error }).toMatchObject({ status: 409, error: { message: expect.stringMatching(/was changed by somebody over the API on/), details: { changedBy: 'somebody over the API' } } });
      // The next person who saves is named again.
      await booted.agent.put(`/content-manager/collection-types/api::recap.recap/${recap}`).set('Authorization', sue.authorization).send({ summary: 'By hand again.' });
      expect((await apply(recap, version)).body.error.details).toMatchObject({ changedBy: 'Sue Admin' });
    });

    it('than a draft that was thrown away: it names who did, not who wrote the published text', async () => {
      const { recap, event } = await rich();
      expect((await booted.agent.put(`/api/recaps/${recap}?status=published`).set('Authorization', token).send({ data: { summary: 'By a program.' } })).status).toBe(200);
      await booted.agent.put(`/content-manager/collection-types/api::recap.recap/${recap}`).set('Authorization', sue.authorization).send({ summary: 'By hand.' });
      await moreBoats(event);
      const { version } = await preview(recap);
      const eve = await superAdmin(booted, 'Eve Other');
      const thrown = await booted.agent.post(`/content-manager/collection-types/api::recap.recap/${recap}/actions/discard`).set('Authorization', eve.authorization).send({});
      expect(thrown.status).toBe(200);
      expect(await draft(recap)).toMatchObject({ summary: 'By a program.' });
      const { details } = (await apply(recap, version)).body.error;
      expect(details).toMatchObject({ changedBy: 'Eve Other' });
      expect(Date.now() - Date.parse(details.changedAt)).toBeLessThan(30_000);
    });

    it('than entries that a program saved last, naming which', async () => {
      const { recap, event } = await rich();
      await booted.agent.put(`/content-manager/collection-types/api::event.event/${event}`).set('Authorization', sue.authorization).send({ theme: 'Tar' });
      await moreBoats(event);
      const { version } = await preview(recap);
      const saved = await booted.agent.put(`/api/events/${event}`).set('Authorization', await apiToken(booted, 'full-access')).send({ data: { metrics: [{ label: 'boats mended', value: 15 }] } });
      expect(saved.status).toBe(200);
      const refused = await apply(recap, version);
      expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 409, message: expect.stringMatching(/"Harbour Days" was changed by somebody over the API on \d/) });
    });

    it('than the entries, naming which, by whom and when', async () => {
      const { recap, event } = await rich();
      await moreBoats(event);
      const { version } = await preview(recap);
      await booted.agent.post(`/content-manager/collection-types/api::event.event/${event}/actions/publish`).set('Authorization', sue.authorization)
        .send({ metrics: [{ label: 'boats mended', value: 14 }] });
      const before = [await draft(recap), await rows(recap)];
      const refused = await apply(recap, version);
      expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 409, message: expect.stringMatching(/"Harbour Days" was changed by Sue Admin on \d/) });
      expect([await draft(recap), await rows(recap)]).toEqual(before);
    });

    it('when two apply at once: one writes, the other is told', async () => {
      const { recap, event } = await rich();
      await moreBoats(event);
      const { version } = await preview(recap);
      const answers = await Promise.all([apply(recap, version), apply(recap, version)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await rows(recap)).map(({ reason }) => reason)).toEqual(['generated', 'updated']);
    });
  });

  it.each(['plugin::recap.revision', 'api::recap.recap'] as const)('leaves the old text and no half revision when writing %s fails', async (uid) => {
    const { recap, event } = await rich();
    await edit(recap, 'A boat was mended on stage.', 'A boat was mended on the stage.');
    await moreBoats(event);
    const { version } = await preview(recap);
    const before = [await draft(recap), await rows(recap)];
    const unsubscribe = strapi().db.lifecycles.subscribe({
      models: [uid],
      [uid === 'api::recap.recap' ? 'afterUpdate' : 'afterCreate']: ({ params }: { params: { data?: { reason?: string } } }) => {
        if (uid === 'api::recap.recap' || params.data?.reason === 'updated') throw new Error('the disk is full');
      },
    });
    expect((await apply(recap, version)).status).toBe(500);
    unsubscribe();
    expect([await draft(recap), await rows(recap)]).toEqual(before);
    expect((await apply(recap, version)).status).toBe(200);
  });

  it('keeps a published slug, and lets one that nobody has seen follow the title', async () => {
    const [seen, unseen] = [await rich(), await rich()];
    await strapi().documents('api::recap.recap').publish({ documentId: seen.recap });
    const before = await draft(seen.recap);
    for (const { event } of [seen, unseen]) await publishEvent(event, { name: 'Lantern Days' });

    const update = await preview(seen.recap);
    expect(update.fields).toContainEqual(expect.objectContaining({ id: 'slug', mine: before.slug, choices: ['mine'], proposed: 'mine' }));
    expect((await apply(seen.recap, update.version, { choices: { slug: 'new' } })).status).toBe(400);
    await apply(seen.recap, update.version);
    expect(await draft(seen.recap)).toMatchObject({ slug: before.slug, title: expect.stringContaining('Lantern Days') });

    const free = await preview(unseen.recap);
    expect(free.fields).toContainEqual(expect.objectContaining({ id: 'slug', state: 'updates', next: expect.stringMatching(/lantern-days/), proposed: 'new' }));
    await apply(unseen.recap, free.version);
    expect(await draft(unseen.recap)).toMatchObject({ slug: expect.stringMatching(/lantern-days/) });
  });

  it('follows the cover of the event unless a person chose another', async () => {
    const file = async (name: string): Promise<number> =>
      (await strapi().db.query('plugin::upload.file').create({ data: { name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}.png`, provider: 'local', folderPath: '/' } })).id;
    const [first, second, own] = [await file('first'), await file('second'), await file('own')];
    const drafted = async () => {
      const { event } = await makeRichEvent(strapi());
      await publishEvent(event, { cover: first, coverAlt: 'A boat' });
      const answer = await booted.agent.post('/api/recap/drafts').set('Authorization', token).send({ data: { event } });
      return { event, recap: String(answer.body.data.documentId) };
    };
    const [untouched, chosen] = [await drafted(), await drafted()];
    await change(strapi(), 'api::recap.recap', chosen.recap, { cover: own });
    for (const { event } of [untouched, chosen]) await publishEvent(event, { cover: second, coverAlt: 'Two boats' });

    const update = await preview(untouched.recap);
    expect(update.fields).toContainEqual({ id: 'cover', state: 'updates', mine: '/uploads/first.png', next: '/uploads/second.png', choices: ['mine', 'new'], proposed: 'new' });
    expect((await apply(untouched.recap, update.version)).body.data.applied).toBe(1);
    expect(await draft(untouched.recap)).toMatchObject({ cover: { id: second }, coverAlt: 'Two boats' });

    const kept = await preview(chosen.recap);
    expect(kept.fields).toContainEqual(expect.objectContaining({ id: 'cover', state: 'kept', mine: '/uploads/own.png', next: '/uploads/second.png', proposed: 'mine' }));
    await apply(chosen.recap, kept.version);
    expect(await draft(chosen.recap)).toMatchObject({ cover: { id: own } });
  });

  it('links the recap to what is told newly', async () => {
    const { recap, event, sessions } = await rich();
    const fresh = await make(strapi(), 'api::session.session', { title: 'Knots', kind: 'talk', outcome: 'held', event, takeaways: [{ text: 'A bowline holds.' }] });
    const { version } = await preview(recap);
    expect((await apply(recap, version)).status).toBe(200);
    const linked: { sessions: { documentId: string }[] } = await draft(recap);
    expect(linked.sessions.map(({ documentId }) => documentId).sort()).toEqual([...sessions, fresh].sort());
  });

  describe('says what is missing', () => {
    it('when the event is gone: the text stays', async () => {
      const { recap, event } = await rich();
      await strapi().documents('api::event.event').delete({ documentId: event });
      const refused = await post('/recap/updates/preview', { recap });
      expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 422, message: expect.stringMatching(/can't be updated, and stays as it is.*no event/) });
    });

    it('when its language was removed, and leaves the other languages as they are', async () => {
      const locales = strapi().plugin('i18n').service('locales');
      await locales.create({ code: 'it', name: 'Italian (it)' });
      const { recap, event } = await rich();
      await translate(strapi(), 'api::event.event', event, 'it', { name: 'Giornate del porto' });
      const drafted = await createDraft(strapi(), { subject: { kind: 'event', event }, locale: 'it', askedBy: { kind: 'command', name: 'Test' }, now: new Date() });
      expect(drafted).toMatchObject({ outcome: 'created', documentId: recap });
      const italian = await preview(recap, { locale: 'it' });
      const english = await draft(recap);

      const { id } = await locales.findByCode('it');
      expect((await booted.agent.delete(`/i18n/locales/${id}`).set('Authorization', sue.authorization)).status).toBe(200);
      const gone = [
        await post('/recap/updates/preview', { recap, locale: 'it' }),
        await apply(recap, italian.version, { locale: 'it' }),
        await booted.agent.get(`/recap/recaps/${recap}/standing?locale=it`).set('Authorization', sue.authorization),
      ];
      expect(gone.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(gone.map(({ body }) => body.error.message)).toEqual(gone.map(() => expect.stringMatching(/no language "it"/)));

      expect(await draft(recap)).toMatchObject({ body: english.body, title: english.title });
      await moreBoats(event);
      const { version } = await preview(recap);
      expect((await apply(recap, version)).status).toBe(200);
      expect(textOf((await draft(recap)).body)).toContain('13');
    });

    it('when the record of what was generated is, and takes the present text as a person\'s', async () => {
      const { recap, event } = await rich();
      await strapi().db.query('plugin::recap.revision').deleteMany({ where: { recapDocumentId: recap } });
      const before = await draft(recap);
      await moreBoats(event);
      const update = await preview(recap);
      expect(update).toMatchObject({ standing: 'cannot-be-checked', items: [], missingBaseline: expect.stringMatching(/record .* is missing/) });
      expect((await apply(recap, update.version)).status).toBe(422);

      const byHand = await preview(recap, { baseline: 'all-by-hand' });
      expect(byHand.missingBaseline).toBeNull();
      const mine = Object.fromEntries(byHand.items.map(({ id }) => [id, 'mine']));
      const applied = await apply(recap, byHand.version, { baseline: 'all-by-hand', choices: mine });
      expect({ status: applied.status, message: applied.body.error?.message }).toEqual({ status: 200, message: undefined });
      expect(await draft(recap)).toMatchObject({ title: before.title, summary: before.summary, body: before.body });
      expect(await standing(recap)).toBe('current');
    });

    it('when nobody generated it, or it isn\'t there', async () => {
      const byHand = await make(strapi(), 'api::recap.recap', { title: 'By hand', body: [paragraph('All of it.')] }, { publish: false });
      for (const more of [{}, { baseline: 'all-by-hand' }]) {
        const refused = await post('/recap/updates/preview', { recap: byHand, ...more });
        expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 422, message: expect.stringMatching(/"By hand" was written by hand/) });
      }
      expect((await post('/recap/updates/preview', { recap: 'nowhere' })).status).toBe(404);
      expect((await post('/recap/updates', { recap: byHand })).status).toBe(400);
    });
  });

  it('shows where each sentence comes from', async () => {
    const { recap, event } = await rich();
    await edit(recap, 'A boat was mended on stage.', 'A boat was mended on the stage, too.');
    const { body } = await draft(recap);
    await change(strapi(), 'api::recap.recap', recap, { body: [...body, paragraph('Nobody fell into the water all day long, which is rare.')] });
    const answer = await booted.agent.get(`/recap/recaps/${recap}/sources`).set('Authorization', sue.authorization);
    const { sentences, counts, titles, facts, hasBaseline } = answer.body.data;
    expect({ hasBaseline, counts }).toEqual({ hasBaseline: true, counts: { 'from-entries': expect.any(Number), edited: 1, 'by-hand': 1 } });
    expect(counts['from-entries']).toBeGreaterThan(5);
    expect(sentences.at(-1)).toMatchObject({ state: 'by-hand', generated: null, facts: [] });
    expect(titles[`api::event.event:${event}`]).toBe('Harbour Days');
    for (const id of sentences.flatMap((sentence: { facts: string[] }) => sentence.facts)) expect(facts[id]).toBeDefined();
    await strapi().db.query('plugin::recap.revision').deleteMany({ where: { recapDocumentId: recap } });
    const without = (await booted.agent.get(`/recap/recaps/${recap}/sources`).set('Authorization', sue.authorization)).body.data;
    expect(without).toMatchObject({ hasBaseline: false, counts: { 'from-entries': 0, edited: 0 } });
  });

  it('is for who may read the entries and change the recap', async () => {
    const { recap, event } = await rich();
    await moreBoats(event);
    const { version } = await preview(recap);
    const routes = ['/recap/updates/preview', '/recap/updates'];
    const body = { recap, version, choices: {} };
    const bodyOf = (path: string) => (path.endsWith('preview') ? { recap } : body);
    const fields = { fields: ['title', 'summary', 'body'], locales: ['en'] };
    const right = (verb: string): Permission => ({ action: `plugin::content-manager.explorer.${verb}`, subject: 'api::recap.recap', properties: fields });
    const before = [await draft(recap), await rows(recap)];
    for (const path of routes) expect((await post(path, bodyOf(path), null)).status).toBe(401);
    const rightless = await adminWith(booted, [right('read'), right('update')]);
    for (const path of routes) expect((await post(path, bodyOf(path), rightless.authorization)).status).toBe(403);
    const blind = await adminWith(booted, [{ action: 'plugin::recap.update' }, right('read'), right('update')]);
    for (const path of routes) expect((await post(path, bodyOf(path), blind.authorization)).body.error.message).toMatch(/may not read whole: events/);
    for (const path of ['sources']) {
      expect((await booted.agent.get(`/recap/recaps/${recap}/${path}`)).status).toBe(401);
      expect((await booted.agent.get(`/recap/recaps/${recap}/${path}`).set('Authorization', rightless.authorization)).status).toBe(403);
    }

    for (const path of ['/api/recap/updates/preview', '/api/recap/updates']) {
      expect((await post(path, bodyOf(path), null)).status).toBe(403);
      expect((await post(path, bodyOf(path), await apiToken(booted, 'read-only'))).status).toBe(403);
    }
    const own = ['plugin::recap.updates.preview', 'plugin::recap.updates.apply'];
    const reader = await apiToken(booted, [...own, ...finds]);
    expect((await post('/api/recap/updates/preview', { recap }, reader)).body.data.version).toBe(version);
    expect((await post('/api/recap/updates', body, reader)).body.error.message).toMatch(/may not change the text of this recap/);
    expect([await draft(recap), await rows(recap)]).toEqual(before);
    expect((await post('/api/recap/updates', body, await apiToken(booted, [...own, ...finds, 'api::recap.recap.update'], 'Robot'))).status).toBe(200);
    const { data } = (await booted.agent.get(`/recap/recaps/${recap}/revisions`).set('Authorization', sue.authorization)).body;
    expect(data[0]).toMatchObject({ reason: 'updated', madeBy: 'API token Robot' });
  });
});
