import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeEvent, makeRichEvent, makeSession, translate } from '../support/entries';
import { apiToken } from '../support/people';
import { createDraft } from '../../src/plugins/recap/server/src/drafts/create-draft';

const hidden = ['plugin::recap.claim', 'plugin::recap.subject', 'plugin::recap.revision'] as const;

describe.each(databases)('drafting over REST on %s', (database) => {
  let booted: Booted;
  let token: string;
  const strapi = () => booted.strapi;
  const post = (path: string, body: object) => booted.agent.post(`/api/recap/${path}`).set('Authorization', token).send(body);
  const draft = (event: string, more: object = {}) => post('drafts', { data: { event }, ...more });
  const recaps = (where: Record<string, unknown> = {}): Promise<{ documentId: string; locale: string }[]> =>
    strapi().db.query('api::recap.recap').findMany({ where, populate: ['events', 'sessions', 'cover'] });
  /** How many rows of each kind there are. */
  const rows = async () =>
    Object.fromEntries(await Promise.all(['api::recap.recap' as const, ...hidden].map(async (uid) => [uid, await strapi().db.query(uid).count()])));

  beforeAll(async () => {
    booted = await boot({ database });
    await strapi().plugin('i18n').service('locales').create({ code: 'it', name: 'Italian (it)' });
    await strapi().plugin('i18n').service('locales').create({ code: 'en-GB', name: 'English (en-GB)' });
    await strapi().plugin('i18n').service('locales').create({ code: 'fi', name: 'Finnish (fi)' });
    token = await apiToken(booted, 'full-access', 'Website');
  }, 60_000);
  afterAll(() => booted.stop());

  it('makes a draft, linked to its entries, with a revision that says what it was made from', async () => {
    const rich = await makeRichEvent(strapi());
    await change(strapi(), 'api::event.event', rich.event, { coverAlt: 'A boat', coverCredit: 'Ann' });
    await strapi().documents('api::event.event').publish({ documentId: rich.event });
    const answer = await draft(rich.event, { options: { byline: 'The crew' } });
    expect(answer.status).toBe(201);
    const { documentId } = answer.body.data;
    expect(answer.body).toEqual({ data: { documentId, locale: 'en', created: true } });

    const [recap, ...others] = await recaps({ documentId });
    expect(others).toEqual([]);
    expect(recap).toMatchObject({
      publishedAt: null, locale: 'en', byline: 'The crew', coverAlt: 'A boat', coverCredit: 'Ann',
      title: expect.stringContaining('Harbour Days'), slug: expect.stringMatching(/harbour-days/),
      events: [{ documentId: rich.event }],
    });
    expect((recap as { sessions?: unknown[] }).sessions).toHaveLength(3);

    const revision = await strapi().db.query('plugin::recap.revision').findOne({ where: { recapDocumentId: documentId } });
    expect(revision).toMatchObject({
      recapLocale: 'en', generation: 1, options: { byline: 'The crew', length: 'standard' },
      askedBy: { kind: 'token', name: 'API token Website' },
      sources: { events: [rich.event], sessions: [...rich.sessions].sort(), caseStudies: [rich.study] },
    });
    expect(revision.evidence.sentences.length).toBeGreaterThan(3);
  });

  it('leaves a recap that is there untouched', async () => {
    const { event } = await makeRichEvent(strapi());
    const { documentId } = (await draft(event)).body.data;
    await change(strapi(), 'api::recap.recap', documentId, { title: 'As an editor wrote it' });
    const again = await draft(event);
    expect(again.status).toBe(200);
    expect(again.body).toEqual({ data: { documentId, locale: 'en', created: false } });
    expect(await recaps({ documentId })).toMatchObject([{ title: 'As an editor wrote it' }]);
  });

  it('makes one recap of ten requests at once', async () => {
    const { event } = await makeRichEvent(strapi());
    const answers = await Promise.all(Array.from({ length: 10 }, () => draft(event)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    expect(await recaps({ events: { documentId: event } })).toHaveLength(1);
  });

  it('makes languages of one recap, even when asked for at once', async () => {
    const { event, sessions } = await makeRichEvent(strapi());
    await translate(strapi(), 'api::event.event', event, 'en-GB', { name: 'Harbour Days of Genoa' });
    const [en, gb] = await Promise.all([draft(event), draft(event, { locale: 'en-GB' })]);
    expect([en.status, gb.status]).toEqual([201, 201]);
    expect(gb.body.data).toEqual({ documentId: en.body.data.documentId, locale: 'en-GB', created: true });
    const british = (await recaps({ documentId: en.body.data.documentId })).find(({ locale }) => locale === 'en-GB');
    // The sessions have no version in that language to link to; the revision knows them all the same.
    expect(british).toMatchObject({ title: expect.stringContaining('Harbour Days of Genoa'), events: [{ documentId: event }], sessions: [] });
    const revision = await strapi().db.query('plugin::recap.revision').findOne({ where: { recapDocumentId: en.body.data.documentId, recapLocale: 'en-GB' } });
    expect(revision.sources.sessions).toEqual([...sessions].sort());
  });

  it('makes another after a person deleted it and a person asks, in the same language only', async () => {
    const { event } = await makeRichEvent(strapi());
    const first = (await draft(event)).body.data;
    await strapi().documents('api::recap.recap').delete({ documentId: first.documentId, locale: '*' });
    expect(await strapi().db.query('plugin::recap.claim').findOne({ where: { key: `${event} en` } })).toMatchObject({ state: 'deleted' });
    // Automation doesn't make again what somebody deleted.
    const automatic = await createDraft(strapi(), {
      subject: { kind: 'event', event }, askedBy: { kind: 'automation', name: 'automatic drafting' }, now: new Date(),
    });
    expect(automatic).toEqual({ outcome: 'declined', locale: 'en' });
    expect(await recaps({ events: { documentId: event } })).toEqual([]);
    const second = await draft(event);
    expect(second.status).toBe(201);
    expect(second.body.data.documentId).not.toBe(first.documentId);
    expect(await strapi().db.query('plugin::recap.claim').findOne({ where: { key: `${event} en` } })).toMatchObject({ state: 'made' });
  });

  it('takes the same sessions in any order for the same subject', async () => {
    const { sessions } = await makeRichEvent(strapi());
    const first = await post('drafts', { data: { sessions } });
    const second = await post('drafts', { data: { sessions: [...sessions].reverse() } });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.data.documentId).toBe(first.body.data.documentId);
  });

  describe('a fault between the steps leaves nothing', () => {
    it.each(['api::recap.recap', 'plugin::recap.revision'] as const)('after %s was written', async (uid) => {
      const { event } = await makeRichEvent(strapi());
      const before = await rows();
      const unsubscribe = strapi().db.lifecycles.subscribe({
        models: [uid],
        afterCreate: () => {
          throw new Error('the disk is full');
        },
      });
      const broken = await draft(event);
      unsubscribe();
      expect(broken.status).toBe(500);
      expect(await rows()).toEqual(before);
      expect((await draft(event)).status).toBe(201);
    });
  });

  describe('refuses, says why, and writes nothing', () => {
    const refused = async (body: object, status: number, message: RegExp) => {
      const before = await rows();
      for (const path of ['preview', 'drafts']) {
        const answer = await post(path, body);
        expect({ path, status: answer.status, message: answer.body.error?.message }).toEqual({ path, status, message: expect.stringMatching(message) });
      }
      expect(await rows()).toEqual(before);
    };

    it('an unknown event and an unknown session', async () => {
      await refused({ data: { event: 'nowhere' } }, 404, /no event "nowhere".*deleted/);
      await refused({ data: { sessions: ['nowhere'] } }, 404, /no session "nowhere".*deleted/);
    });
    it('neither, both and none', async () => {
      const { event, sessions } = await makeRichEvent(strapi(), { sessions: 1 });
      for (const data of [{}, { event, sessions }]) await refused({ data }, 400, /either an event or sessions, exactly one/);
      await refused({ data: { sessions: [] } }, 400, /data\.sessions/);
      await refused({}, 400, /data/);
    });
    it('options that do not exist, and drafts over REST', async () => {
      const { event } = await makeRichEvent(strapi(), { sessions: 1 });
      await refused({ data: { event }, options: { length: 'endless' } }, 400, /options\.length/);
      await refused({ data: { event }, includeDrafts: true }, 400, /includeDrafts/);
    });
    it('a language the site lacks, and one without phrases', async () => {
      const { event } = await makeRichEvent(strapi(), { sessions: 1 });
      await refused({ data: { event }, locale: 'de' }, 400, /no language "de": choose one of .*it/);
      await refused({ data: { event }, locale: 'fi' }, 422, /can't be written in "fi"/);
    });
    it('an event that is only a draft, and one whose sessions are', async () => {
      const unpublished = await makeEvent(strapi(), { name: 'Quiet Days' }, { publish: false });
      await refused({ data: { event: unpublished } }, 422, /"Quiet Days" is only a draft: publish it/);
      const empty = await makeEvent(strapi(), { name: 'Empty Days' });
      await refused({ data: { event: empty } }, 422, /nothing to tell of "Empty Days".*Add at least one/);
      for (let session = 0; session < 7; session += 1) await makeSession(strapi(), { event: empty }, { publish: false });
      await refused({ data: { event: empty } }, 422, /nothing to tell of "Empty Days".*7 sessions exist as drafts: publish them/);
      await makeSession(strapi(), { title: 'Lunch', kind: 'service', event: empty });
      await refused({ data: { event: empty } }, 422, /7 sessions exist as drafts/);
    });
    it('an event that has no version in the default language', async () => {
      const { documentId } = await strapi().documents('api::event.event').create({
        locale: 'it',
        data: { name: 'Solo italiano', slug: 'solo', startsAt: '2024-05-14T08:00:00.000Z', endsAt: '2024-05-14T16:00:00.000Z', timezone: 'Europe/Rome' },
      });
      await refused({ data: { event: documentId } }, 422, /default language \(en\)/);
    });
  });

  it('previews without writing, telling what it read', async () => {
    const { event } = await makeRichEvent(strapi());
    const study = await make(strapi(), 'api::case-study.case-study', { organisation: 'Tug Line', events: [event] });
    const before = await rows();
    const answer = await post('preview', { data: { event }, options: { length: 'short' } });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      locale: 'en', options: { length: 'short', english: 'en-GB' }, existing: null,
      slug: expect.stringMatching(/harbour-days/),
      subject: { title: 'Harbour Days', events: [{ uid: 'api::event.event', documentId: event, title: 'Harbour Days' }] },
      titles: { [`api::case-study.case-study:${study}`]: 'Tug Line' },
    });
    expect(answer.body.data.statistics.statements).toBeLessThanOrEqual(70);
    expect(answer.body.data.statistics.statements).toBeGreaterThan(10);
    expect(await rows()).toEqual(before);
    const made = (await draft(event)).body.data;
    expect((await post('preview', { data: { event } })).body.data.existing).toEqual({ documentId: made.documentId, locale: 'en' });
  });
});
