import { boot, databases, type Booted } from '../support/boot';
import { makeRichEvent } from '../support/entries';
import { adminWith, apiToken, grantPublic, superAdmin, type Permission, type Person } from '../support/people';

const read = 'plugin::content-manager.explorer.read';
const types = ['api::event.event', 'api::session.session', 'api::case-study.case-study', 'api::speaker.speaker', 'api::sponsor.sponsor'] as const;
const finds = types.map((type) => `${type}.find`);
const preview: Permission = { action: 'plugin::recap.preview' };
const drafting: Permission = { action: 'plugin::recap.draft' };

describe.each(databases)('who may have a recap on %s', (database) => {
  let booted: Booted;
  let event: string;

  /** Everything of these types, as the role page grants it: all fields, all languages. */
  const reading = (those: readonly string[], more: Partial<Permission> = {}): Permission[] =>
    those.map((subject) => {
      const uid = subject as (typeof types)[number];
      const { contentTypes } = booted.strapi;
      const fields: string[] = booted.strapi.service('admin::content-type').getNestedFields(contentTypes[uid], {
        components: booted.strapi.components, nestingLevel: 1,
      });
      const localised = booted.strapi.plugin('i18n').service('content-types').isLocalizedContentType(contentTypes[uid]);
      return { action: read, subject, ...more, properties: { fields, ...(localised ? { locales: ['en'] } : {}), ...more.properties } };
    });
  const admin = (person: Person | null, path: string, body: object = { data: { event } }) => {
    const request = booted.agent.post(`/recap/${path}`);
    return (person ? request.set('Authorization', person.authorization) : request).send(body);
  };
  const rest = (authorization: string | null, path: string) => {
    const request = booted.agent.post(`/api/recap/${path}`);
    return (authorization ? request.set('Authorization', authorization) : request).send({ data: { event } });
  };
  const recaps = () => booted.strapi.db.query('api::recap.recap').count();

  beforeAll(async () => {
    booted = await boot({ database });
    ({ event } = await makeRichEvent(booted.strapi));
  }, 60_000);
  afterAll(() => booted.stop());

  describe('in the admin', () => {
    it('refuses who is not logged in', async () => {
      for (const path of ['preview', 'drafts', 'sentence']) expect((await admin(null, path)).status).toBe(401);
      for (const path of ['events', 'recaps']) expect((await booted.agent.get(`/recap/${path}/${event}`)).status).toBe(401);
    });

    it('refuses a role without the permission, whatever it may read', async () => {
      const reader = await adminWith(booted, reading(types));
      expect((await admin(reader, 'preview')).status).toBe(403);
      expect((await admin(reader, 'drafts')).status).toBe(403);
    });

    it('lets who may preview not draft, and writes nothing', async () => {
      const before = await recaps();
      const previewer = await adminWith(booted, [preview, ...reading(types)]);
      const answer = await admin(previewer, 'preview');
      expect({ status: answer.status, message: answer.body.error?.message }).toEqual({ status: 200, message: undefined });
      expect((await admin(previewer, 'drafts')).status).toBe(403);
      expect(await recaps()).toBe(before);
    });

    it.each([
      ['types it may not read', () => reading(types.filter((type) => !/speaker|sponsor/.test(type))), /: speakers and sponsors\./],
      [
        'only entries of its own',
        () => [...reading(types.slice(1)), ...reading(['api::event.event'], { conditions: ['admin::is-creator'] })],
        /: events\./,
      ],
      [
        'some fields only',
        () => [...reading(types.slice(1)), ...reading(['api::event.event'], { properties: { fields: ['name'], locales: ['en'] } })],
        /: events\./,
      ],
      [
        'another language only',
        () => [...reading(types.slice(1)), ...reading(['api::event.event'], { properties: { locales: ['it'] } })],
        /: events\./,
      ],
    ])('names what a role may not read whole: %s', async (_what, granted, message) => {
      const person = await adminWith(booted, [preview, drafting, ...granted()]);
      for (const path of ['preview', 'drafts']) {
        const answer = await admin(person, path);
        expect({ status: answer.status, message: answer.body.error.message }).toEqual({ status: 403, message: expect.stringMatching(message) });
      }
      const panel = await booted.agent.get(`/recap/events/${event}`).set('Authorization', person.authorization);
      expect(panel.status).toBe(403);
    });

    it('refuses the author role that Strapi ships, which reads only its own', async () => {
      const { id } = await booted.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
      const rules: { actionParameters?: unknown; action: string; subject: string; properties: object; conditions: string[] }[] =
        await booted.strapi.db.query('admin::permission').findMany({ where: { role: { id } } });
      const author = await adminWith(booted, [
        preview, drafting, ...rules.filter(({ subject }) => subject).map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
      ]);
      const answer = await admin(author, 'preview');
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toMatch(/events, sessions, case studies, speakers and sponsors/);
    });

    it('lets who may draft do it, and keeps their name', async () => {
      const editor = await adminWith(booted, [preview, drafting, ...reading(types)], 'Grace Hopper');
      const answer = await admin(editor, 'drafts');
      expect(answer.status).toBe(201);
      const { documentId } = answer.body.data;
      const boss = await superAdmin(booted);
      const panel = await booted.agent.get(`/recap/recaps/${documentId}`).set('Authorization', boss.authorization);
      expect(panel.body.data).toMatchObject({
        madeBy: { kind: 'person', name: 'Grace Hopper' }, events: [{ documentId: event, title: 'Harbour Days' }],
      });
      expect(panel.body.data.sessions).toHaveLength(3);
      const ofEvent = await booted.agent.get(`/recap/events/${event}`).set('Authorization', boss.authorization);
      expect(ofEvent.status).toBe(200);
      expect(ofEvent.body.data).toMatchObject({
        recaps: [{ documentId, locale: 'en', state: 'draft' }], obstacle: null, locales: [{ code: 'en', isDefault: true }],
      });
      expect(ofEvent.body.data.missing.length).toBeLessThanOrEqual(5);
      // Not everybody who may preview may know of recaps.
      const other = await adminWith(booted, [preview, ...reading(types)]);
      const withoutRecaps = await booted.agent.get(`/recap/events/${event}`).set('Authorization', other.authorization);
      expect(withoutRecaps.body.data.recaps).toEqual([]);
    });

    it('tells the sentence a text would become', async () => {
      const previewer = await adminWith(booted, [preview]);
      const answer = await admin(previewer, 'sentence', {
        model: 'shared.point', attribute: 'text', text: 'A boat with 12 holes was mended on stage.', locale: '',
      });
      expect(answer.status).toBe(200);
      expect(answer.body.data).toEqual({ sentence: 'A boat with 12 holes was mended on stage.', warnings: [expect.stringContaining('"12"')] });
    });

    it('previews drafts for who asks, and says so of none over REST', async () => {
      const boss = await superAdmin(booted);
      const answer = await admin(boss, 'preview', { data: { event }, includeDrafts: true });
      expect(answer.status).toBe(200);
    });
  });

  describe('over REST', () => {
    it('refuses everybody at first', async () => {
      expect((await rest(null, 'preview')).status).toBe(403);
      expect((await rest(null, 'drafts')).status).toBe(403);
      expect((await rest('Bearer nonsense', 'preview')).status).toBe(401);
    });

    it('refuses a read-only token, which may do nothing but read', async () => {
      const token = await apiToken(booted, 'read-only');
      expect((await rest(token, 'preview')).status).toBe(403);
      expect((await rest(token, 'drafts')).status).toBe(403);
    });

    it('names the types that a token may not read', async () => {
      const token = await apiToken(booted, ['plugin::recap.recaps.preview', 'plugin::recap.recaps.draft', 'api::event.event.find', 'api::session.session.find']);
      for (const path of ['preview', 'drafts']) {
        const answer = await rest(token, path);
        expect(answer.status).toBe(403);
        expect(answer.body.error.message).toMatch(/: case studies, speakers and sponsors\./);
      }
    });

    it('lets a token do what it was given and no more', async () => {
      const token = await apiToken(booted, ['plugin::recap.recaps.preview', ...finds]);
      expect((await rest(token, 'preview')).status).toBe(200);
      expect((await rest(token, 'drafts')).status).toBe(403);
      expect((await rest(await apiToken(booted, 'full-access'), 'drafts')).status).toBe(200);
    });

    it('lets the public do what it was given and no more', async () => {
      await grantPublic(booted, ['plugin::recap.recaps.preview', ...finds.slice(0, 4)]);
      const refused = await rest(null, 'preview');
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toMatch(/: sponsors\./);
      await grantPublic(booted, finds.slice(4));
      expect((await rest(null, 'preview')).status).toBe(200);
      expect((await rest(null, 'drafts')).status).toBe(403);
    });

    it('shows readers a recap by its slug with its events, once it is published, and never a draft', async () => {
      await grantPublic(booted, ['api::recap.recap.find', 'api::recap.recap.findOne']);
      const [recap] = await booted.strapi.documents('api::recap.recap').findMany({});
      const bySlug = (more = '') => booted.agent.get(`/api/recaps?filters[slug][$eq]=${recap.slug}&populate=events${more}`);
      expect((await bySlug()).body.data).toEqual([]);
      expect((await bySlug('&status=draft')).status).toBe(403);
      expect((await booted.agent.get(`/api/recaps/${recap.documentId}?status=draft`)).status).toBe(403);
      expect((await bySlug('&publicationFilter=never-published')).body.data).toEqual([]);
      const token = await apiToken(booted, 'read-only');
      const ofToken = await bySlug('&status=draft').set('Authorization', token);
      expect(ofToken.body.data).toHaveLength(1);
      await booted.strapi.documents('api::recap.recap').publish({ documentId: recap.documentId });
      const found = await bySlug();
      expect(found.body.data).toMatchObject([{ documentId: recap.documentId, title: recap.title, events: [{ documentId: event }] }]);
      await booted.strapi.documents('api::recap.recap').update({ documentId: recap.documentId, data: { title: 'Not published yet' } });
      expect((await bySlug()).body.data[0].title).toBe(recap.title);
      for (const method of ['post', 'put', 'delete'] as const) {
        expect((await booted.agent[method](method === 'post' ? '/api/recaps' : `/api/recaps/${recap.documentId}`).send({ data: {} })).status).toBe(403);
      }
    });
  });
});
