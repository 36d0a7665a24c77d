import type { FactChange } from '../../src/plugins/recap/shared/contracts/updates';
import { createDraft } from '../../src/plugins/recap/server/src/drafts/create-draft';
import { keeperOf } from '../../src/plugins/recap/server/src/updates/standing/keeper';
import { standingLabels } from '../../src/plugins/recap/server/src/updates/standing/labels';
import { marksOf } from '../../src/plugins/recap/server/src/updates/standing/marks';
import { releaseLease, takeLease } from '../../src/plugins/recap/server/src/database/lease';
import { scanAlone } from '../../src/plugins/recap/server/src/updates/standing/scan-alone';
import { scanStandings } from '../../src/plugins/recap/server/src/updates/standing/scan';
import { boot, databases, type Booted } from '../support/boot';
import { change, make, makeEvent, makeRichEvent, makeSession, translate } from '../support/entries';
import { adminWith, apiToken, superAdmin, type Permission, type Person } from '../support/people';
import { statementsOf } from '../support/statements-of';

const finds = ['event', 'session', 'case-study', 'speaker', 'sponsor', 'recap'].map((type) => `api::${type}.${type}.find`);

describe.each(databases)('whether a recap is out of date on %s', (database) => {
  let booted: Booted;
  let sue: Person;
  let token: string;
  const strapi = () => booted.strapi;
  const settled = () => keeperOf(strapi()).settled();
  /** As stored, once what changed was looked at. */
  const stored = async (recap: string, locale = 'en'): Promise<{ standing: string; changes: FactChange[]; reason: string | null }> => {
    await settled();
    return strapi().db.query('plugin::recap.standing').findOne({ where: { recapDocumentId: recap, recapLocale: locale } });
  };
  const ask = (recap: string, authorization: string | null = token, query = '') => {
    const request = booted.agent.get(`/api/recap/updates/${recap}${query}`);
    return authorization ? request.set('Authorization', authorization) : request;
  };
  const drafted = async (event: string, locale?: string): Promise<string> => {
    const drafting = await createDraft(strapi(), { subject: { kind: 'event', event }, locale, askedBy: { kind: 'command', name: 'Test' }, now: new Date() });
    if (drafting.outcome === 'declined') throw new Error('declined');
    return drafting.documentId;
  };
  const rich = async () => {
    const entries = await makeRichEvent(strapi());
    return { ...entries, recap: await drafted(entries.event) };
  };
  const publish = (uid: 'api::event.event' | 'api::session.session' | 'api::case-study.case-study', documentId: string) =>
    strapi().documents(uid).publish({ documentId });
  const admin = (method: 'put' | 'post', path: string, body: object = {}) =>
    booted.agent[method](`/content-manager/collection-types/${path}`).set('Authorization', sue.authorization).send(body);
  const metric = (value: number) => ({ metrics: [{ label: 'boats mended', value }] });
  const moreBoats = expect.arrayContaining([expect.objectContaining({
    kind: 'changed', entry: 'Harbour Days', label: 'boats mended', before: expect.stringContaining('12'), after: expect.stringContaining('13'),
  })]);

  beforeAll(async () => {
    booted = await boot({ database });
    sue = await superAdmin(booted);
    token = await apiToken(booted, 'read-only');
    await strapi().plugin('i18n').service('locales').create({ code: 'it', name: 'Italian (it)' });
  }, 60_000);
  afterAll(() => booted.stop());

  it('is current when drafted, and stored so without being asked', async () => {
    const { recap, event } = await rich();
    expect(await stored(recap)).toMatchObject({ standing: 'current', changes: [], reason: null });
    const { body } = await ask(recap);
    expect(body).toEqual({ data: { documentId: recap, locale: 'en', standing: 'current', changes: [], reason: null, checkedAt: expect.stringMatching(/^\d{4}-.*Z$/) } });
    // A change that no fact of the recap comes from.
    await change(strapi(), 'api::event.event', event, { recapPolicy: 'never' });
    await publish('api::event.event', event);
    expect(await stored(recap)).toMatchObject({ standing: 'current' });
  });

  describe('when an entry changes', () => {
    it('in the admin, once it is published', async () => {
      const { recap, event } = await rich();
      expect((await admin('put', `api::event.event/${event}`, metric(13))).status).toBe(200);
      expect(await stored(recap)).toMatchObject({ standing: 'current' });
      expect((await admin('post', `api::event.event/${event}/actions/publish`, {})).status).toBe(200);
      expect(await stored(recap)).toMatchObject({ standing: 'out-of-date', changes: moreBoats });
      // Put back as it was, the recap is right again.
      await admin('post', `api::event.event/${event}/actions/publish`, { metrics: [{ label: 'boats mended', value: 12 }] });
      const { changes } = await stored(recap);
      expect(changes.filter(({ label }) => label === 'boats mended')).toEqual([]);
    });

    it('over the content API', async () => {
      const { recap, event } = await rich();
      const full = await apiToken(booted, 'full-access');
      const answer = await booted.agent.put(`/api/events/${event}`).set('Authorization', full).send({ data: metric(13) });
      expect(answer.status).toBe(200);
      expect(await stored(recap)).toMatchObject({ standing: 'out-of-date', changes: moreBoats });
    });

    it('of a speaker, who is neither drafted nor translated', async () => {
      const { recap, speaker } = await rich();
      await change(strapi(), 'api::speaker.speaker', speaker, { name: 'Inés Park' });
      expect(await stored(recap)).toMatchObject({
        standing: 'out-of-date', changes: [{ kind: 'changed', label: 'name', before: 'Ines Park', after: 'Inés Park' }],
      });
    });

    it('by a new recording, a session that is new to it, and one that is cancelled', async () => {
      const { recap, event, sessions } = await rich();
      await settled();
      const fresh = await makeSession(strapi(), { title: 'Knots for beginners', event, takeaways: [{ text: 'A bowline holds.' }] });
      expect((await stored(recap)).changes).toEqual([expect.objectContaining({ kind: 'new', entry: 'Knots for beginners', source: expect.objectContaining({ documentId: fresh }) })]);
      await strapi().documents('api::session.session').delete({ documentId: fresh });
      expect(await stored(recap)).toMatchObject({ standing: 'current' });

      await change(strapi(), 'api::session.session', sessions[1], { outcome: 'cancelled' });
      await publish('api::session.session', sessions[1]);
      expect((await stored(recap)).changes).toEqual(expect.arrayContaining([
        expect.objectContaining({ kind: 'cancelled', entry: 'Mending, part 2', source: expect.objectContaining({ documentId: sessions[1] }) }),
      ]));
    });

    it('by being unpublished, deleted or published again', async () => {
      const { recap, sessions, event } = await rich();
      await strapi().documents('api::session.session').unpublish({ documentId: sessions[2] });
      expect(await stored(recap)).toMatchObject({ standing: 'out-of-date', changes: expect.arrayContaining([expect.objectContaining({ kind: 'gone', entry: 'Mending, part 3' })]) });
      await publish('api::session.session', sessions[2]);
      expect(await stored(recap)).toMatchObject({ standing: 'current' });

      await strapi().documents('api::event.event').unpublish({ documentId: event });
      expect(await stored(recap)).toMatchObject({ standing: 'cannot-be-checked', reason: expect.stringMatching(/"Harbour Days" is only a draft: publish it/) });
      await publish('api::event.event', event);
      for (const session of sessions) await publish('api::session.session', session);
      expect(await stored(recap)).toMatchObject({ standing: 'current', reason: null });

      await strapi().documents('api::event.event').delete({ documentId: event });
      expect(await stored(recap)).toMatchObject({ standing: 'cannot-be-checked', reason: expect.stringMatching(/no event .*deleted/) });
      expect((await ask(recap)).body.data).toMatchObject({ standing: 'cannot-be-checked', changes: [] });
    });

    it('past Strapi: found by the next look, and by who asks', async () => {
      const { recap, event } = await rich();
      await stored(recap);
      await scanStandings(strapi(), new Date());
      expect(await scanStandings(strapi(), new Date())).toEqual([]);
      await strapi().db.query('api::event.event').updateMany({ where: { documentId: event }, data: { name: 'Harbour Nights' } });
      expect(await stored(recap)).toMatchObject({ standing: 'current' });
      expect(await scanStandings(strapi(), new Date())).toEqual([{ recapDocumentId: recap, recapLocale: 'en' }]);
      expect(await stored(recap)).toMatchObject({ standing: 'out-of-date', changes: [{ kind: 'changed', before: 'Harbour Days', after: 'Harbour Nights' }] });
      expect(await scanStandings(strapi(), new Date())).toEqual([]);

      // Straight into the tables, where not even the time of the change is written.
      await strapi().db.connection('events').where({ document_id: event }).update({ name: 'Harbour Weeks' });
      expect((await ask(recap)).body.data.changes).toMatchObject([{ before: 'Harbour Days', after: 'Harbour Weeks' }]);
      expect(await stored(recap)).toMatchObject({ changes: [{ after: 'Harbour Weeks' }] });
      await strapi().db.connection('components_shared_metrics').where({ label: 'boats mended' }).update({ value: 13 });
      await scanStandings(strapi(), new Date());
      expect(await stored(recap)).toMatchObject({ changes: [{ label: 'name' }, { label: 'boats mended', before: '12', after: '13' }] });
      await strapi().db.connection('components_shared_metrics').where({ label: 'boats mended' }).update({ value: 12 });
    });

    it('past Strapi: new links and deletions, too', async () => {
      const { recap, event, sessions } = await rich();
      await settled();
      await scanStandings(strapi(), new Date());
      const other = await makeEvent(strapi(), { name: 'Elsewhere' });
      const fresh = await makeSession(strapi(), { title: 'Knots', event: other, takeaways: [{ text: 'A bowline holds.' }] });
      await settled();
      const link = strapi().db.metadata.get('api::session.session').attributes.event;
      if (!('joinTable' in link)) throw new Error('no join table');
      const rows: { id: number }[] = await strapi().db.query('api::event.event').findMany({ where: { documentId: event } });
      const freshRows: { id: number; publishedAt: string | null }[] = await strapi().db.query('api::session.session').findMany({ where: { documentId: fresh } });
      const events: { id: number; publishedAt: string | null }[] = await strapi().db.query('api::event.event').findMany({ where: { id: { $in: rows.map(({ id }) => id) } } });
      for (const row of freshRows) {
        const target = events.find(({ publishedAt }) => (publishedAt === null) === (row.publishedAt === null));
        await strapi().db.connection(link.joinTable.name).where({ session_id: row.id }).update({ event_id: target?.id });
      }
      await scanStandings(strapi(), new Date());
      expect(await stored(recap)).toMatchObject({ standing: 'out-of-date', changes: [{ kind: 'new', entry: 'Knots' }] });
      await strapi().db.query('api::session.session').deleteMany({ where: { documentId: { $in: [fresh, sessions[0]] } } });
      await scanStandings(strapi(), new Date());
      expect(await stored(recap)).toMatchObject({ standing: 'out-of-date', changes: expect.arrayContaining([expect.objectContaining({ kind: 'gone', entry: 'Mending, part 1' })]) });
    });

    it('past Strapi: what the check finds is counted anew, too', async () => {
      const { recap } = await rich();
      await settled();
      const counts = async () => (await strapi().db.query('plugin::recap.standing').findOne({ where: { recapDocumentId: recap } })).findings.contradicts;
      expect(await counts()).toBe(0);
      await strapi().db.connection('components_shared_metrics').where({ label: 'boats mended' }).update({ value: 13 });
      await scanStandings(strapi(), new Date());
      expect(await counts()).toBe(1);
      await strapi().db.connection('components_shared_metrics').where({ label: 'boats mended' }).update({ value: 12 });
      await scanStandings(strapi(), new Date());
      expect(await counts()).toBe(0);
      // A save that a server cut off before it looked: only the row tells.
      const { body } = await strapi().db.query('api::recap.recap').findOne({ where: { documentId: recap, publishedAt: null } });
      await strapi().db.query('api::recap.recap').updateMany({ where: { documentId: recap }, data: { body: JSON.parse(JSON.stringify(body).replace(/\b12 boats\b/, '15 boats')), updatedAt: new Date() } });
      expect(await scanStandings(strapi(), new Date())).toEqual([{ recapDocumentId: recap, recapLocale: 'en' }]);
      expect(await counts()).toBe(1);
    });

    it('is looked for by one server at a time, and by another once that falls silent', async () => {
      const { event } = await rich();
      await settled();
      await scanStandings(strapi(), new Date());
      await strapi().db.query('api::event.event').updateMany({ where: { documentId: event }, data: { name: 'Harbour Nights' } });
      const now = new Date();
      expect(await takeLease(strapi(), 'standings', 'another server', now)).toBe(true);
      expect(await scanAlone(strapi(), () => now)).toEqual([]);
      // It goes on for a minute after its last word.
      expect(await scanAlone(strapi(), () => new Date(now.getTime() + 59_000))).toEqual([]);
      expect(await scanAlone(strapi(), () => new Date(now.getTime() + 61_000))).toHaveLength(1);
      // Given back: the next is free at once.
      expect(await takeLease(strapi(), 'standings', 'another server', now)).toBe(true);
      await releaseLease(strapi(), 'standings', 'another server');
    });

    it('is left to the server that took over, at the next look', async () => {
      const entries = [await rich(), await rich()];
      await settled();
      await scanStandings(strapi(), new Date());
      for (const { event } of entries) await strapi().db.query('api::event.event').updateMany({ where: { documentId: event }, data: { name: 'Harbour Nights' } });
      let asked = 0;
      // Before the part, before the first; then it is somebody else's.
      expect(await scanStandings(strapi(), new Date(), () => Promise.resolve((asked += 1) < 3))).toHaveLength(1);
    });

    it('in a transaction that fails: nothing is out of date', async () => {
      const { recap, event } = await rich();
      await settled();
      await expect(strapi().db.transaction(async () => {
        await strapi().documents('api::event.event').update({ documentId: event, data: { name: 'Never' }, status: 'published' });
        throw new Error('undone');
      })).rejects.toThrow('undone');
      expect(await stored(recap)).toMatchObject({ standing: 'current' });
    });
  });

  it('knows languages apart', async () => {
    const { recap, event } = await rich();
    await translate(strapi(), 'api::event.event', event, 'it', { name: 'Giornate del porto' });
    await drafted(event, 'it');
    expect(await stored(recap, 'it')).toMatchObject({ standing: 'current' });
    await translate(strapi(), 'api::event.event', event, 'it', { name: 'Giornate del molo' });
    expect(await stored(recap, 'it')).toMatchObject({ standing: 'out-of-date', changes: [{ before: 'Giornate del porto', after: 'Giornate del molo' }] });
    expect(await stored(recap)).toMatchObject({ standing: 'current' });
    expect((await ask(recap, token, '?locale=it')).body.data).toMatchObject({ locale: 'it', standing: 'out-of-date' });
  });

  it('is not changed by a new version of the plugin', async () => {
    const { recap, event } = await rich();
    const where = { recapDocumentId: recap };
    const revision = await strapi().db.query('plugin::recap.revision').findOne({ where });
    const facts: Record<string, { source?: { path: string } }> = { ...revision.evidence.facts };
    const [untold] = Object.keys(facts).filter((id) => facts[id].source?.path === 'highlights.0.text');
    expect(untold).toBeDefined();
    delete facts[untold];
    // As an engine would have left it that told no highlights, and one fact that ours doesn't tell.
    const [some] = Object.keys(facts).filter((id) => facts[id].source?.path.startsWith('takeaways'));
    await strapi().db.query('plugin::recap.revision').update({
      where: { id: revision.id }, data: { engine: '0', fingerprint: 'of another engine', evidence: { ...revision.evidence, facts: { ...facts, [some]: facts[some] } } },
    });
    expect((await ask(recap)).body.data).toMatchObject({ standing: 'current', changes: [] });
    await strapi().documents('api::event.event').update({ documentId: event, data: metric(13), status: 'published' });
    expect((await ask(recap)).body.data).toMatchObject({ standing: 'out-of-date', changes: moreBoats });
  });

  it('can\'t be told of a recap whose record is missing, that was written by hand, or that isn\'t there', async () => {
    const { recap } = await rich();
    await strapi().db.query('plugin::recap.revision').updateMany({ where: { recapDocumentId: recap }, data: { reason: 'edited', baseline: 7 } });
    expect((await ask(recap)).body.data).toMatchObject({ standing: 'cannot-be-checked', reason: expect.stringMatching(/record of what was generated .* missing/) });
    const byHand = await make(strapi(), 'api::recap.recap', { title: 'By hand' }, { publish: false });
    const refused = await ask(byHand);
    expect({ status: refused.status, message: refused.body.error.message }).toEqual({ status: 422, message: expect.stringMatching(/"By hand" was written by hand.*Draft a recap/) });
    expect((await ask('nowhere')).status).toBe(404);
    expect((await ask(recap, token, '?locale=it')).status).toBe(404);
  });

  it('forgets a deleted recap', async () => {
    const { recap, event } = await rich();
    await stored(recap);
    await strapi().documents('api::recap.recap').delete({ documentId: recap, locale: '*' });
    expect(await stored(recap)).toBeNull();
    expect(await strapi().db.query('plugin::recap.source').count({ where: { recapDocumentId: recap } })).toBe(0);
    // It is drafted anew: another recap, another standing.
    expect(await stored(await drafted(event))).toMatchObject({ standing: 'current' });
  });

  it('shows a page of a list, and the event, what is stored: in as many statements for one as for many', async () => {
    const recaps: string[] = [];
    let event = '';
    for (let number = 0; number < 6; number += 1) {
      const made = await rich();
      recaps.push(made.recap);
      ({ event } = made);
    }
    await strapi().documents('api::event.event').update({ documentId: event, data: metric(13), status: 'published' });
    await settled();
    const byHand = await make(strapi(), 'api::recap.recap', { title: 'By hand' }, { publish: false });
    const { body } = await booted.agent.get(`/recap/standings?documentIds=${[...recaps, byHand].join(',')}`).set('Authorization', sue.authorization);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual([...recaps].sort());
    expect(body.data.find(({ documentId }: { documentId: string }) => documentId === recaps[5])).toMatchObject({ locale: 'en', standing: 'out-of-date', changes: expect.any(Number) });

    const statements = async (work: () => Promise<unknown>) => (await statementsOf(strapi(), work)).statements;
    expect(await statements(() => standingLabels(strapi(), recaps))).toBe(1);
    const keys = recaps.map((recapDocumentId) => ({ recapDocumentId, recapLocale: 'en' }));
    expect(await statements(() => marksOf(strapi(), keys))).toBe(await statements(() => marksOf(strapi(), keys.slice(0, 1))));

    const panel = await booted.agent.get(`/recap/events/${event}`).set('Authorization', sue.authorization);
    expect(panel.body.data.recaps).toMatchObject([{ documentId: recaps[5], standing: { standing: 'out-of-date' } }]);
  });

  it('is shown to who may read what it is made of, and to nobody else', async () => {
    const { recap } = await rich();
    expect((await ask(recap, null)).status).toBe(403);
    expect((await ask(recap, await apiToken(booted, ['plugin::recap.updates.findOne']))).status).toBe(403);
    const blind = await ask(recap, await apiToken(booted, ['plugin::recap.updates.findOne', ...finds.slice(1)]));
    expect({ status: blind.status, message: blind.body.error.message }).toEqual({ status: 403, message: expect.stringMatching(/: events\./) });
    expect((await ask(recap, await apiToken(booted, ['plugin::recap.updates.findOne', ...finds]))).status).toBe(200);

    const get = (path: string, person: Person | null) => {
      const request = booted.agent.get(`/recap/${path}`);
      return person ? request.set('Authorization', person.authorization) : request;
    };
    const lists: Permission = { action: 'plugin::content-manager.explorer.read', subject: 'api::recap.recap', properties: { fields: ['title', 'summary', 'body'], locales: ['en'] } };
    const nobody = await adminWith(booted, []);
    const reader = await adminWith(booted, [lists]);
    const previewer = await adminWith(booted, [lists, { action: 'plugin::recap.preview' }]);
    expect((await get(`standings?documentIds=${recap}`, null)).status).toBe(401);
    expect((await get(`standings?documentIds=${recap}`, nobody)).status).toBe(403);
    expect((await get(`standings?documentIds=${recap}`, reader)).status).toBe(200);
    expect((await get('standings', reader)).status).toBe(400);
    expect((await get(`recaps/${recap}/standing`, null)).status).toBe(401);
    expect((await get(`recaps/${recap}/standing`, reader)).status).toBe(403);
    expect((await get(`recaps/${recap}/standing`, previewer)).body.error.message).toMatch(/may not read whole: events, sessions/);
    expect((await get(`recaps/${recap}/standing`, sue)).body.data).toMatchObject({ documentId: recap, standing: 'current' });
  });
});
