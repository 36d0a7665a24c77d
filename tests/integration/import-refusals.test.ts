import { boot, databases, type Booted } from '../support/boot';
import { makeEvent } from '../support/entries';
import { importer } from '../support/importing';
import { adminWith, apiToken, superAdmin, type Permission, type Person } from '../support/people';
import { sessionizeFile } from '../support/sessionize-file';

const types = ['api::event.event', 'api::session.session', 'api::speaker.speaker'] as const;
const importing: Permission = { action: 'plugin::recap.import' };
const file = sessionizeFile([{ id: '1', title: 'Knots for all', speakers: ['11111111-1111-4111-8111-111111111111'] }], [{ id: '11111111-1111-4111-8111-111111111111', fullName: 'Ines Park' }]);

describe.each(databases)('who may import, and what is refused, on %s', (database) => {
  let booted: Booted;
  let boss: Person;
  let id: string;

  /** Everything of these types, as the role page grants it: all fields, all languages. */
  const may = (verbs: string[], those: readonly (typeof types)[number][] = types, more: Partial<Permission> = {}): Permission[] =>
    those.flatMap((subject) => verbs.map((verb) => {
      const { contentTypes } = booted.strapi;
      const fields: string[] = booted.strapi.service('admin::content-type').getNestedFields(contentTypes[subject], { components: booted.strapi.components, nestingLevel: 1 });
      const localised = subject !== 'api::speaker.speaker';
      const properties = verb === 'publish' ? {} : { fields, ...more.properties };
      return { action: `plugin::content-manager.explorer.${verb}`, subject, ...more, properties: { ...properties, ...(localised ? { locales: ['en'] } : {}) } };
    }));
  const counts = async () => Promise.all([...types, 'plugin::recap.import' as const].map((uid) => booted.strapi.db.query(uid).count()));

  type Verb = 'get' | 'post' | 'put' | 'patch';
  const routes = (base: string, change: Verb): [Verb, string, object | undefined][] => [
    ['post', base, { pasted: 'Title\nKnots' }], ['get', base, undefined], ['get', `${base}/${id}`, undefined], [change, `${base}/${id}`, { publish: false }],
    ['get', `${base}/${id}/entries`, undefined], ['post', `${base}/${id}/apply`, { version: 'x' }],
  ];
  const ask = (verb: Verb, path: string, body: object | undefined, authorization: string | null) => {
    const request = booted.agent[verb](path);
    if (authorization) request.set('Authorization', authorization);
    return body ? request.send(body) : request;
  };

  beforeAll(async () => {
    booted = await boot({ database });
    boss = await superAdmin(booted);
    id = (await importer(booted, boss).read(file)).id;
  });
  afterAll(() => booted?.stop());

  it('refuses who is not logged in, and a role without the permission, at every route', async () => {
    const editor = await adminWith(booted, may(['create', 'read', 'update', 'publish']));
    const before = await counts();
    for (const [verb, path, body] of routes('/recap/imports', 'put')) {
      expect({ path, status: (await ask(verb, path, body, null)).status }).toEqual({ path, status: 401 });
      expect({ path, status: (await ask(verb, path, body, editor.authorization)).status }).toEqual({ path, status: 403 });
    }
    expect(await counts()).toEqual(before);
  });

  it.each([
    ['may not change sessions', () => [...may(['create', 'read']), ...may(['update'], ['api::event.event', 'api::speaker.speaker'])], /: sessions\./],
    ['may not make speakers', () => [...may(['update', 'read']), ...may(['create'], ['api::event.event', 'api::session.session'])], /: speakers\./],
    ['may change only events of its own', () => [...may(['create', 'update'], ['api::session.session', 'api::speaker.speaker']), ...may(['create']), ...may(['update'], ['api::event.event'], { conditions: ['admin::is-creator'] })], /: events\./],
    ['may change only some fields', () => [...may(['create', 'update'], ['api::event.event', 'api::speaker.speaker']), ...may(['create', 'update'], ['api::session.session'], { properties: { fields: ['title'] } })], /: sessions\./],
  ])('names what a role lacks that %s, at every route', async (_what, granted, message) => {
    const person = await adminWith(booted, [importing, ...granted()]);
    for (const [verb, path, body] of routes('/recap/imports', 'put')) {
      const answer = await ask(verb, path, body, person.authorization);
      expect({ path, status: answer.status, message: answer.body.error?.message }).toEqual({ path, status: 403, message: expect.stringMatching(message) });
    }
  });

  it('lets who may not publish bring in drafts only, and says so', async () => {
    const editor = importer(booted, await adminWith(booted, [importing, ...may(['create', 'read', 'update'])]));
    const read = await editor.read(file);
    const ready = await editor.answer(read.id, { event: 'new', eventName: 'Drafty Days', timezone: 'Europe/Rome', publish: true });
    expect(ready).toMatchObject({ mayPublish: false, publish: false });
    await editor.apply(ready);
    expect(await booted.strapi.db.query('api::session.session').count({ where: { event: { name: 'Drafty Days' }, publishedAt: null } })).toBe(1);
    expect(await booted.strapi.db.query('api::session.session').count({ where: { publishedAt: { $notNull: true } } })).toBe(0);
    expect(await booted.strapi.db.query('api::event.event').count({ where: { publishedAt: { $notNull: true } } })).toBe(0);
  });

  it('refuses over REST everybody, then tokens without the types, and lets a token do what it was given', async () => {
    const actions = ['read', 'find', 'findOne', 'answer', 'entries', 'apply'].map((action) => `plugin::recap.imports.${action}`);
    const without = await apiToken(booted, actions);
    const readOnly = await apiToken(booted, 'read-only');
    for (const [verb, path, body] of routes('/api/recap/imports', 'patch')) {
      expect({ path, status: (await ask(verb, path, body, null)).status }).toEqual({ path, status: 403 });
      const answer = await ask(verb, path, body, without);
      expect({ path, status: answer.status, message: answer.body.error?.message }).toEqual({ path, status: 403, message: expect.stringMatching(/: events, sessions, speakers\./) });
      expect({ path, status: (await ask(verb, path, body, readOnly)).status }).toEqual({ path, status: 403 });
    }
    const token = await apiToken(booted, [...actions, ...types.flatMap((type) => [`${type}.create`, `${type}.update`])]);
    const read = await booted.agent.post('/api/recap/imports').set('Authorization', token).attach('files', file, 'all.json');
    expect({ status: read.status, asks: read.body.data?.asks }).toMatchObject({ status: 201 });
    const ready = await booted.agent.patch(`/api/recap/imports/${read.body.data.id}`).set('Authorization', token).send({ event: 'new', eventName: 'Rest Days', timezone: 'Europe/Rome' });
    const applied = await booted.agent.post(`/api/recap/imports/${read.body.data.id}/apply`).set('Authorization', token).send({ version: ready.body.data.version });
    expect(applied.status).toBe(202);
    const ended = await importer(booted, boss).ended(read.body.data.id);
    expect(ended).toMatchObject({ state: 'applied', progress: { failure: null } });
    expect((await booted.agent.get('/api/recap/imports').set('Authorization', token)).body.data[0]).toMatchObject({ id: ended.id, state: 'applied', event: { title: 'Rest Days' } });
  });

  it('refuses what it can\'t read, with place and reason, and writes nothing', async () => {
    const before = await counts();
    const post = () => booted.agent.post('/recap/imports').set('Authorization', boss.authorization);
    const broken = await post().attach('files', Buffer.from('{"sessions": [{"id": "1",, }]}'), 'all.json');
    expect(broken.status).toBe(400);
    expect(broken.body.error.details).toMatchObject({ code: expect.any(String), place: { line: 1 } });
    const refusals: [number, object][] = [
      [400, await post().send({})],
      [400, await post().send({ pasted: 'Title\nKnots', url: 'https://example.org/a.json' })],
      [400, await post().send({ url: 'file:///etc/passwd' })],
      [400, await post().send({ url: 'http://127.0.0.1/schedule.json' })],
      [400, await post().send({ pasted: 'Title\nKnots', timezone: 'Mars/Crater' })],
      [400, await post().send({ pasted: 'Title\nKnots', event: 'nowhere' })],
      [400, await post().attach('document', file, 'all.json')],
      [413, await post().attach('files', Buffer.alloc(20 * 1024 * 1024 + 1, 32), 'all.json')],
    ];
    expect(refusals.map(([, answer]) => (answer as { status: number }).status)).toEqual(refusals.map(([status]) => status));
    expect(await counts()).toEqual(before);
  });

  it('answers 404 for an import that isn\'t there and 400 for answers that can\'t be', async () => {
    const as = boss.authorization;
    expect((await ask('get', '/recap/imports/nowhere', undefined, as)).status).toBe(404);
    expect((await ask('get', '/recap/imports/nowhere/entries', undefined, as)).status).toBe(404);
    expect((await ask('put', '/recap/imports/nowhere', { publish: true }, as)).status).toBe(404);
    expect((await ask('post', '/recap/imports/nowhere/apply', { version: 'x' }, as)).status).toBe(404);
    for (const body of [{ event: 'nowhere' }, { timezone: '+02:00' }, { people: { x: 'perhaps' } }, { nonsense: 1 }]) {
      expect({ body, status: (await ask('put', `/recap/imports/${id}`, body, as)).status }).toEqual({ body, status: 400 });
    }
    expect((await ask('get', `/recap/imports/${id}/entries?change=nonsense`, undefined, as)).status).toBe(400);
  });

  it('lets one import at a time write into an event', async () => {
    const editor = importer(booted, boss);
    const event = await makeEvent(booted.strapi, { name: 'Busy Days' });
    const [one, other] = [await editor.read(file, { event, timezone: 'Europe/Rome' }), await editor.read(file, { event, timezone: 'Europe/Rome' })];
    const answers = await Promise.all([editor.askToApply(one), editor.askToApply(other)]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(202);
    await Promise.all([one, other].filter((_review, index) => statuses[index] === 202).map(({ id: running }) => editor.ended(running)));
    expect(await booted.strapi.db.query('api::session.session').count({ where: { event: { documentId: event }, publishedAt: null } })).toBe(1);
  });
});
